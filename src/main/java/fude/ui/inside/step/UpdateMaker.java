package fude.ui.inside.step;

import fude.lab.session.RunState;
import fude.text.Message;
import fude.training.Checkpoint;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Makes the update that is shown, if the run can, and takes back what drawings have taught. */
final class UpdateMaker {
    private final Lab lab;
    private final ObservableValue<Scene> scene;
    private final ReadOnlyObjectWrapper<Message> note = new ReadOnlyObjectWrapper<>();

    /** The update that the run is making, as a batch of its own; null for none. */
    private Request making;

    /**
     * @param scene what is shown; null for nothing
     */
    UpdateMaker(Lab lab, ObservableValue<Scene> scene) {
        this.lab = lab;
        this.scene = scene;
        Changes.of(this::ended, lab.runningProperty());
    }

    /** The result of the update that was made last; null for nothing. */
    ReadOnlyObjectProperty<Message> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Another run has come. */
    void forget() {
        note.set(null);
        making = null;
    }

    /** Why the update that is shown cannot be made; null if it can. */
    Message hindrance() {
        if (scene.getValue() == null) {
            return Message.of("stepping.nothing");
        }
        if (lab.runningProperty().get()) {
            return Message.of("stepping.running");
        }
        if (lab.session().blocker() != null) {
            return lab.session().blocker();
        }
        if (!standsAt(scene.getValue().request().start().at())) {
            return Message.of("stepping.gone-on");
        }
        boolean drawn = scene.getValue().request().source() == Source.DRAWING;
        if (drawn && !lab.isTrained()) {
            return Message.of("stepping.untrained");
        }
        return null;
    }

    private boolean standsAt(Checkpoint at) {
        TrainingSnapshot now = lab.snapshot();
        return now != null && at.isWhere(now);
    }

    /** A run that broke off, or was paused before the batch, has not made the update. */
    private void ended() {
        Request made = making;
        if (made == null || lab.runningProperty().get()) {
            return;
        }
        making = null;
        RunState state = lab.session().state();
        boolean well = state == RunState.RESTING || state == RunState.FINISHED;
        if (well && !standsAt(made.start().at())) {
            boolean next = made.source() == Source.NEXT;
            note.set(Message.of(next ? "stepping.made.next" : "stepping.made.chosen"));
        }
    }

    /** Makes the update that is shown. */
    void make() {
        if (hindrance() != null) {
            return;
        }
        Request request = scene.getValue().request();
        note.set(null);
        switch (request.source()) {
            case NEXT -> {
                making = request;
                lab.session().play(Stretch.BATCH);
            }
            case DRAWING ->
                    lab.session()
                            .tuner()
                            .step(
                                    request.drawing(),
                                    request.label(),
                                    done -> note.set(Message.of("stepping.made.drawing")),
                                    note::set);
            default -> {
                making = request;
                lab.session().learnChosen(Studio.numbers(request));
            }
        }
    }

    /** Takes back what was learned from drawings, as long as the run has not gone on. */
    void takeBack() {
        if (lab.undoableProperty().get() && !lab.runningProperty().get()) {
            lab.session().tuner().takeBack(() -> note.set(Message.of("stepping.taken-back")));
        }
    }
}
