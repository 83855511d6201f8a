package fude.ui.training.transport;

import fude.lab.session.RunTuner;
import fude.text.Message;
import fude.training.FineTuning;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Lab;
import fude.ui.state.Tutor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Single images learned by the current run while it rests, if it can. */
public final class FineTuningDesk implements Tutor {
    private final Lab lab;
    private final RunTuner tuner;
    private final ObjectBinding<Message> obstacle;

    public FineTuningDesk(Lab lab) {
        this.lab = lab;
        this.tuner = lab.session().tuner();
        this.obstacle =
                Bindings.createObjectBinding(
                        this::obstacle,
                        lab.snapshotProperty(),
                        lab.runningProperty(),
                        lab.failureProperty());
    }

    @Override
    public ObjectBinding<Message> obstacleProperty() {
        return obstacle;
    }

    @Override
    public ReadOnlyBooleanProperty undoableProperty() {
        return lab.undoableProperty();
    }

    private Message obstacle() {
        TrainingSnapshot snapshot = lab.snapshot();
        if (lab.failureProperty().get() != null
                || snapshot != null && snapshot.status() == TrainingStatus.DIVERGED) {
            return Message.of("training.waits.reset");
        }
        if (snapshot == null || !snapshot.isTrained()) {
            return Message.of("play.untrained");
        }
        return lab.runningProperty().get() ? Message.of("play.learn.running") : null;
    }

    @Override
    public void teach(
            byte[] image, int label, Consumer<FineTuning> done, Consumer<Message> failed) {
        if (obstacle.get() == null) {
            tuner.teach(image, label, done, failed);
        }
    }

    @Override
    public void takeBack(Runnable done) {
        if (tuner.isUndoable() && !lab.runningProperty().get()) {
            tuner.takeBack(done);
        }
    }
}
