package fude.ui.inside.neighbours;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.lab.reading.Drawing;
import fude.lab.reading.Reading;
import fude.text.Message;
import fude.training.Classifier;
import fude.training.nearest.HiddenTable;
import fude.training.nearest.Neighbour;
import fude.training.nearest.PixelSearch;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Moment;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The training images nearest to the paper's, by pixels and by the last hidden layer of the network
 * that is looked at. The layer's answers to the training images are made in the background: when
 * somebody looks for the first time, when the run rests, and when asked.
 */
final class NeighboursViewModel {
    static final int COUNT = 10;

    /** Another request of the same thread waits at most about this long. */
    private static final int BLOCK_MILLIS = 50;

    final Lab lab;
    private final Paper paper;
    private final Selection selection;
    private final LatestOnly<Answer> finder;
    private final LatestOnly<Making> maker;
    private final AtomicInteger newest = new AtomicInteger();

    /** Whether anybody looks; nothing is worked out otherwise. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);

    /** What is being made; null for nothing. */
    private Making making;

    private HiddenTable made;
    private Moment madeAt = Moment.NONE;

    /** A table, which is there from the first stretch on; only the maker goes on with it. */
    private static final class Making {
        private final Moment at;
        private final Dataset images;
        private HiddenTable table;

        Making(Moment at, Dataset images) {
            this.at = at;
            this.images = images;
        }

        Making goOn() {
            if (table == null) {
                table = new HiddenTable(at.classifier(), images);
            }
            table.goOn(BLOCK_MILLIS);
            return this;
        }
    }

    /**
     * @param found null if it was no longer wanted
     */
    private record Answer(int number, Found found) {}

    /**
     * @param findingThread goes through the training images
     */
    NeighboursViewModel(Lab lab, Paper paper, Selection selection, Executor findingThread) {
        this.lab = lab;
        this.paper = paper;
        this.selection = selection;
        this.finder = new LatestOnly<>(findingThread, this::answered);
        this.maker = new LatestOnly<>(findingThread, this::madeSome);
        Changes.of(this::look, inSight, paper.readingProperty());
        Changes.of(
                this::renewIfAtRest,
                inSight,
                lab.momentProperty(),
                lab.runningProperty(),
                lab.chosenDataProperty());
    }

    /** Null where there is nothing to be compared; {@link #reason} says why. */
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** How far the answers of the hidden layer are made, 0 to 1; 1 while none are made. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The moment whose hidden layer is compared. */
    Moment madeAt() {
        return madeAt;
    }

    /** Whether the network is another one by now than the one whose layer is compared. */
    boolean isStale() {
        return made != null && made.classifier() != lab.momentProperty().get().classifier();
    }

    private Dataset training() {
        DatasetSplit data = lab.chosenDataProperty().get();
        return data == null ? null : data.training();
    }

    /** Why there is nothing to see; null if there is. */
    Message reason() {
        byte[] image = paper.readingProperty().get().image();
        if (training() == null) {
            return Message.of("neighbours.no-data");
        }
        if (image == null) {
            return Message.of("neighbours.no-image");
        }
        return image.length == training().inputs() ? null : Message.of("neighbours.other-size");
    }

    /** Why there is nothing to compare by a hidden layer; null if there is. */
    Message layerReason() {
        Moment moment = lab.momentProperty().get();
        if (!moment.reads()) {
            return Message.of("neighbours.no-network");
        }
        return HiddenTable.hasHidden(moment.classifier())
                ? null
                : Message.of("neighbours.no-hidden");
    }

    /** Makes the hidden layer's answers again, with the network as it is looked at. */
    void renew() {
        Moment moment = lab.momentProperty().get();
        Dataset images = training();
        boolean fits = images != null && moment.reads() && layerReason() == null;
        made = null;
        if (!fits || !moment.classifier().reads(images)) {
            making = null;
            progress.set(1);
            return;
        }
        making = new Making(moment, images);
        progress.set(0);
        goOn(making);
    }

    private void renewIfAtRest() {
        if (!inSight.get()) {
            return;
        }
        Moment moment = lab.momentProperty().get();
        Classifier newestOf = newestOf();
        boolean current = newestOf != null && newestOf == moment.classifier();
        boolean goesOn = lab.runningProperty().get() && moment.isNow();
        boolean usable =
                newestOf != null && moment.reads() && isLike(newestOf, moment.classifier());
        if (!current && !(goesOn && usable)) {
            renew();
            look();
        }
    }

    /** The network whose answers to the training images are made, or were; null for none. */
    private Classifier newestOf() {
        if (making != null) {
            return making.images == training() ? making.at.classifier() : null;
        }
        return made != null && made.images() == training() ? made.classifier() : null;
    }

    /** Whether a network can be a later state of another. */
    private static boolean isLike(Classifier one, Classifier other) {
        return one.predictor().spec().equals(other.predictor().spec())
                && one.scaling().equals(other.scaling());
    }

    private void goOn(Making what) {
        maker.request(what::goOn);
    }

    private void madeSome(Making what) {
        if (what != making) {
            return;
        }
        progress.set(what.table.progress());
        if (!what.table.isDone()) {
            goOn(what);
            return;
        }
        made = what.table;
        madeAt = what.at;
        making = null;
        look();
    }

    private void look() {
        if (!inSight.get()) {
            return;
        }
        int mine = newest.incrementAndGet();
        if (reason() != null) {
            found.set(null);
            return;
        }
        Reading reading = paper.readingProperty().get();
        byte[] image = reading.image();
        int answer = reading.prediction() == null ? -1 : reading.prediction().label();
        Dataset among = training();
        HiddenTable table = made != null && made.images() == among ? made : null;
        finder.request(
                () -> {
                    List<Neighbour> byPixels =
                            PixelSearch.find(among, image, COUNT + 1, () -> newest.get() == mine)
                                    .orElse(null);
                    if (byPixels == null) {
                        return new Answer(mine, null);
                    }
                    List<Neighbour> byLayer =
                            table == null ? List.of() : table.find(image, COUNT + 1);
                    Found.Layer layer = table == null ? null : Found.Layer.of(table);
                    int itself = itself(byPixels);
                    return new Answer(
                            mine,
                            new Found(
                                    image,
                                    answer,
                                    among,
                                    itself,
                                    others(byPixels, itself),
                                    others(byLayer, itself),
                                    layer));
                });
    }

    /** The training image that lies on the paper; −1 where it is another one. */
    private static int itself(List<Neighbour> byPixels) {
        return byPixels.isEmpty() || byPixels.get(0).distance() > 0 ? -1 : byPixels.get(0).image();
    }

    private static List<Neighbour> others(List<Neighbour> all, int itself) {
        return all.stream().filter(one -> one.image() != itself).limit(COUNT).toList();
    }

    private void answered(Answer answer) {
        if (answer.number() == newest.get() && answer.found() != null) {
            found.set(answer.found());
        }
    }

    /** Puts a training image on the paper, with its label. */
    void choose(int image) {
        Dataset among = training();
        if (among != null && image < among.size()) {
            selection.image(new Drawing(among.image(image), List.of()), among.label(image));
        }
    }
}
