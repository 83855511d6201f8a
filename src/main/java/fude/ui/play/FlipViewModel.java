package fude.ui.play;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.Framing;
import fude.lab.reading.Drawing;
import fude.lab.reading.Reading;
import fude.text.Message;
import fude.training.Classifier;
import fude.training.TrainingSnapshot;
import fude.training.measure.Evaluation;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.task.LatestOnly;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The game with an image of the data set: change it until the network answers something else.
 * Whatever image comes onto the paper can be played with.
 */
public final class FlipViewModel {
    /** An image of any class. */
    static final int ANY = -1;

    final Lab lab;
    private final Paper paper;
    private final LatestOnly<Chosen> finder;
    private final LatestOnly<Counted> counter;
    private final Random chance = new Random();

    /** An image of these, if one was found. */
    private record Chosen(Dataset images, Optional<byte[]> image) {}

    /** A flip of a drawing, and the data whose classes it is about. */
    private record Counted(DatasetSplit data, Drawing drawing, Flip flip) {}

    /** Whether the game is in sight: what is drawn meanwhile counts. */
    final BooleanProperty played = new SimpleBooleanProperty();

    private Drawing last = Drawing.BLANK;

    private final ReadOnlyObjectWrapper<Flip> flip = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Flip> best = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> problem = new ReadOnlyObjectWrapper<>();

    /**
     * @param findingThread looks for images
     * @param readingThread reads them
     */
    public FlipViewModel(Lab lab, Paper paper, Executor findingThread, Executor readingThread) {
        this.lab = lab;
        this.paper = paper;
        this.finder = new LatestOnly<>(findingThread, this::found);
        this.counter = new LatestOnly<>(readingThread, this::counted);
        paper.drawingProperty().subscribe(this::drawingChanged);
        paper.readingProperty().subscribe(this::count);
        Changes.of(this::forget, lab.chosenDataProperty());
        Changes.of(this::forgetBest, lab.snapshotProperty());
    }

    /** How it stands; null while no image is on the paper. */
    ReadOnlyObjectProperty<Flip> flipProperty() {
        return flip.getReadOnlyProperty();
    }

    /** The flip of this network with the fewest pixels that was played so far; null for none. */
    ReadOnlyObjectProperty<Flip> bestProperty() {
        return best.getReadOnlyProperty();
    }

    /** Why no image came; null if one did. */
    ReadOnlyObjectProperty<Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * Puts a measured image on the paper that the network reads rightly.
     *
     * @param label its class, or {@link #ANY}
     */
    void load(int label) {
        TrainingSnapshot snapshot = lab.snapshot();
        Evaluation evaluation = snapshot == null ? null : snapshot.evaluation();
        DatasetSplit chosen = lab.chosenDataProperty().get();
        if (evaluation == null || chosen == null || !snapshot.isTrained()) {
            problem.set(Message.of("play.untrained"));
            return;
        }
        Dataset images = chosen.measured();
        if (images.rows() != Framing.SIZE || images.columns() != Framing.SIZE) {
            problem.set(Message.of("play.other-size"));
            return;
        }
        int from = chance.nextInt(images.size());
        finder.request(() -> new Chosen(images, find(images, evaluation, label, from)));
    }

    private static Optional<byte[]> find(
            Dataset images, Evaluation evaluation, int label, int from) {
        for (int i = 0; i < images.size(); i++) {
            int image = (from + i) % images.size();
            boolean wanted = label == ANY || images.label(image) == label;
            if (wanted && evaluation.predicted(image) == images.label(image)) {
                return Optional.of(images.image(image));
            }
        }
        return Optional.empty();
    }

    private void found(Chosen chosen) {
        DatasetSplit data = lab.chosenDataProperty().get();
        if (data != null && data.measured() == chosen.images()) {
            problem.set(chosen.image().isEmpty() ? Message.of("play.flip.none") : null);
            chosen.image().ifPresent(paper::put);
        }
    }

    private void drawingChanged(Drawing drawing) {
        if (flip.get() != null && flip.get().original() != drawing.original()) {
            flip.set(null);
        }
    }

    /** Other classes, another game. */
    private void forget() {
        flip.set(null);
        best.set(null);
        problem.set(null);
    }

    /** A new network begins without a record. */
    private void forgetBest() {
        if (lab.snapshot() == null) {
            best.set(null);
        }
    }

    private void count(Reading reading) {
        Drawing drawing = reading.drawing();
        byte[] original = drawing.image() == null ? null : drawing.original();
        Classifier classifier = lab.learner().orElse(null);
        boolean reads = classifier != null && reading.frame().isOfMnist();
        if (original == null || !reads || reading.prediction() == null) {
            return;
        }
        DatasetSplit data = lab.chosenDataProperty().get();
        counter.request(
                () -> new Counted(data, drawing, flip(drawing, reading.image(), classifier)));
    }

    private static Flip flip(Drawing drawing, byte[] read, Classifier classifier) {
        byte[] drawnOn = Framing.drawnOn(drawing.image(), drawing.strokes(), Paper.PEN).grey();
        return Flip.of(drawing.original(), drawnOn, read, classifier);
    }

    private void counted(Counted counted) {
        Flip now = counted.flip();
        boolean there =
                now.original() == paper.drawingProperty().get().original()
                        && counted.data() == lab.chosenDataProperty().get();
        boolean readable = now.before().isFinite() && now.now().isFinite();
        flip.set(there && readable ? now : null);
        boolean drawn = counted.drawing() != last && played.get() && lab.isTrained();
        last = counted.drawing();
        if (drawn && there && readable && now.isBetterThan(best.get())) {
            best.set(now);
        }
    }
}
