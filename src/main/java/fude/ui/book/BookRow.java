package fude.ui.book;

import fude.lab.Exam;
import fude.lab.RunCard;
import fude.store.RunFolder.Kept;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingStatus;
import fude.ui.state.Changes;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A run in the lab book. */
final class BookRow {
    private static final long SHOWN_NANOS = 250_000_000L;

    private int number;
    private Path file;
    private RunCard card;

    /** The run that it came from; null where that is not in the book. */
    final ObjectProperty<BookRow> parent = new SimpleObjectProperty<>();

    /** Whether it is the run that the window shows. */
    final BooleanProperty current = new SimpleBooleanProperty();

    /** Whether its curve lies over the chart. */
    final BooleanProperty ticked = new SimpleBooleanProperty();

    /** Whether it is the one that the others are compared with. */
    final BooleanProperty pinned = new SimpleBooleanProperty();

    /** Its place in the palette of runs; −1 before it was ticked. */
    final IntegerProperty color = new SimpleIntegerProperty(-1);

    /** The first run of its series, perhaps itself; null where it stands alone. */
    final ObjectProperty<BookRow> series = new SimpleObjectProperty<>();

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private long lastShown;

    BookRow(Kept run) {
        number = run.number();
        file = run.file();
        card = run.card();
        Changes.follow(this::refresh, parent, series, current, ticked, pinned, color);
    }

    /** A row as it stands: exchanged with each change, so that what shows it notices. */
    static final class Shown {
        private final BookRow row;

        private Shown(BookRow row) {
            this.row = row;
        }

        BookRow row() {
            return row;
        }
    }

    private void refresh() {
        lastShown = System.nanoTime();
        shown.set(new Shown(this));
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** By which people call it, from 1. */
    int number() {
        return number;
    }

    RunCard card() {
        return card;
    }

    /** Takes over a card of the same run; a run that goes on is shown a few times a second. */
    void show(RunCard next) {
        card = next;
        boolean goesOn = next.progress().status() == TrainingStatus.RUNNING;
        if (!goesOn || System.nanoTime() - lastShown >= SHOWN_NANOS) {
            refresh();
        }
    }

    /** Its card has been written, perhaps under another number than it was to have. */
    void written(Kept run) {
        file = run.file();
        if (number != run.number()) {
            number = run.number();
            refresh();
        }
    }

    Kept kept() {
        return new Kept(number, file, card());
    }

    /** Whether the program ended, or another run was begun, while it was learning. */
    boolean isCutOff() {
        return card().progress().status() == TrainingStatus.RUNNING && !current.get();
    }

    boolean isValidating() {
        return Exam.isLocked(card().dataset(), card().settings());
    }

    private EpochResult last() {
        List<EpochResult> measured = card().curve().measurements();
        return measured.isEmpty() ? null : measured.get(measured.size() - 1);
    }

    /**
     * The mean over the last epoch, or the last point of the first one; NaN where there is none.
     */
    double trainingLoss() {
        EpochResult last = last();
        int points = card().curve().points();
        return last != null && last.epoch() > 0
                ? last.trainingLoss()
                : points > 0 ? card().curve().trainingLoss(points - 1) : Double.NaN;
    }

    /** As a fraction, of the validation or the test images; NaN before the first epoch is done. */
    double accuracy() {
        EpochResult last = last();
        return last != null && last.epoch() > 0 ? last.measuredAccuracy() : Double.NaN;
    }

    /** The RMSE of a function, in its units, on the same; NaN where there are classes. */
    double rmse() {
        EpochResult last = last();
        return last != null && last.epoch() > 0 ? last.measuredRmse() : Double.NaN;
    }

    /** The more, the better: the accuracy, or of a function what is the less, the better. */
    double goodness() {
        return Double.isNaN(rmse()) ? accuracy() : -rmse();
    }

    /** On the same images. */
    double measuredLoss() {
        EpochResult last = last();
        return last != null && last.epoch() > 0 ? last.measuredLoss() : Double.NaN;
    }

    /** Finished epochs, and the share of the one at hand. */
    double epochs() {
        RunCard.Progress progress = card().progress();
        return progress.epoch() + (double) progress.batch() / progress.batchesPerEpoch();
    }
}
