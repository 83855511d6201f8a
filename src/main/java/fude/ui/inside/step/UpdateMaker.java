package fude.ui.inside.step;

import fude.lab.session.RunState;
import fude.text.Message;
import fude.training.Trainer.Stretch;
import fude.ui.state.Lab;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Makes the update that is shown, if the run can, and takes back what drawings have taught. */
final class UpdateMaker {
    private final Lab lab;
    private final ObservableValue<Scene> scene;
    private final ReadOnlyObjectWrapper<Message> note = new ReadOnlyObjectWrapper<>();

    /**
     * @param scene what is shown; null for nothing
     */
    UpdateMaker(Lab lab, ObservableValue<Scene> scene) {
        this.lab = lab;
        this.scene = scene;
    }

    /** What became of the update that was made last; null for nothing. */
    ReadOnlyObjectProperty<Message> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Another run has come. */
    void forget() {
        note.set(null);
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
        boolean drawn = scene.getValue().request().source() == Source.DRAWING;
        if (drawn && !lab.session().state().leadsTo(RunState.FINE_TUNING)) {
            return Message.of("stepping.untrained");
        }
        return null;
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
                lab.session().play(Stretch.BATCH);
                note.set(Message.of("stepping.made.next"));
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
                lab.session().learnChosen(Studio.numbers(request));
                note.set(Message.of("stepping.made.chosen"));
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
