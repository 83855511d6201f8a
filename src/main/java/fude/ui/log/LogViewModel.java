package fude.ui.log;

import fude.lab.LogLine;
import fude.lab.session.Run;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines that the terminal would print of the current run; one more with each epoch. */
final class LogViewModel {
    private final Lab lab;
    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final ObservableList<String> read = FXCollections.unmodifiableObservableList(lines);
    private Run run;
    private int epochs;

    /**
     * Out of sight nothing is written: a small problem has hundreds of epochs between two frames.
     */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    LogViewModel(Lab lab) {
        this.lab = lab;
        Changes.followWhile(inSight, this::follow, lab.snapshotProperty());
    }

    ObservableList<String> lines() {
        return read;
    }

    /** These lines as a text. */
    static String text(List<String> of) {
        return String.join("\n", of) + "\n";
    }

    private void follow() {
        TrainingSnapshot now = lab.snapshot();
        List<EpochResult> finished = now == null ? List.of() : now.curve().epochs();
        if (run != lab.session().run() || finished.size() < epochs) {
            run = lab.session().run();
            epochs = 0;
            lines.clear();
        }
        if (finished.size() > epochs) {
            lines.remove(epochs, lines.size()); // the time that it took so far
            lines.addAll(
                    finished.subList(epochs, finished.size()).stream()
                            .map(epoch -> LogLine.of(epoch, lab.isValidating()))
                            .toList());
            epochs = finished.size();
        }
        if (now != null
                && now.status() == TrainingStatus.FINISHED
                && lines.size() == epochs
                && epochs > 0) {
            lines.add(LogLine.ofTime(now.seconds()));
        }
    }
}
