package fude.ui.confidence;

import fude.ink.Framing;
import fude.ink.allograph.Letter;
import fude.lab.reading.Drawing;
import fude.text.Message;
import fude.training.measure.Answers;
import fude.training.measure.Evaluation;
import fude.training.measure.Reliability;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.task.LatestOnly;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Whether the network is right as often as it says, whenever it is measured; and things for the
 * paper that it cannot be right about.
 */
public final class ConfidenceViewModel {
    final Lab lab;
    final Paper paper;
    private final LatestOnly<Found> finder;
    private final SplittableRandom chance = new SplittableRandom();
    private Evaluation asked;
    private int letters;

    private record Found(Evaluation of, Reliability reliability) {}

    private final ReadOnlyObjectWrapper<Reliability> reliability = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Oddity> oddity = new ReadOnlyObjectWrapper<>();

    /**
     * @param findingThread goes through the answers
     */
    public ConfidenceViewModel(Lab lab, Paper paper, Executor findingThread) {
        this.lab = lab;
        this.paper = paper;
        this.finder = new LatestOnly<>(findingThread, this::found);
        Changes.follow(this::measured, lab.momentProperty());
        paper.drawingProperty().subscribe(this::drawingChanged);
    }

    /** Of the measured images; null until the network was measured. */
    ReadOnlyObjectProperty<Reliability> reliabilityProperty() {
        return reliability.getReadOnlyProperty();
    }

    /** What was put on the paper, as long as it is there; null for nothing. */
    ReadOnlyObjectProperty<Oddity> oddityProperty() {
        return oddity.getReadOnlyProperty();
    }

    /** A paper without ink, to be read all the same. */
    void blankPage() {
        put("confidence.blank.name", new byte[Framing.SIZE * Framing.SIZE]);
    }

    /** Every pixel by chance, another one each time. */
    void noise() {
        byte[] pixels = new byte[Framing.SIZE * Framing.SIZE];
        chance.nextBytes(pixels);
        put("confidence.noise.name", pixels);
    }

    /** The next letter. */
    void letter() {
        Letter next = Letter.all().get(letters++ % Letter.all().size());
        put(Message.of("confidence.letter.name", next.name()), Drawing.given(next.strokes()));
    }

    private void put(String nameKey, byte[] pixels) {
        put(Message.of(nameKey), new Drawing(pixels, List.of()));
    }

    private void put(Message name, Drawing drawing) {
        paper.put(drawing);
        oddity.set(new Oddity(name, drawing));
    }

    private void drawingChanged(Drawing drawing) {
        if (oddity.get() != null && !oddity.get().drawing().equals(drawing)) {
            oddity.set(null);
        }
    }

    private void measured() {
        Evaluation now = lab.momentProperty().get().evaluation();
        if (now == asked) {
            return;
        }
        asked = now;
        if (now == null || now.classes() == 0) {
            reliability.set(null);
            return;
        }
        IntUnaryOperator labels = labels();
        finder.request(() -> new Found(now, of(now.answers(), labels)));
    }

    /** The class of each sample that was measured. */
    private IntUnaryOperator labels() {
        return lab.numbersProperty().get() == null
                ? lab.chosenDataProperty().get().measured()::label
                : lab.numbersProperty().get().measured()::label;
    }

    private static Reliability of(Answers answers, IntUnaryOperator labels) {
        return Reliability.of(answers, i -> answers.predicted(i) == labels.applyAsInt(i));
    }

    private void found(Found found) {
        if (found.of() == asked) {
            reliability.set(found.reliability());
        }
    }
}
