package fude.ui.training.transport;

import fude.text.Message;
import fude.text.Texts;
import fude.ui.look.Language;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.KeyCode;

/** Play, pause, step and reset, in the header and by keys. */
public final class TrainingFeature implements Feature {
    private final TrainingViewModel model;
    private final Language language;

    public TrainingFeature(Workbench bench) {
        language = bench.language();
        model = new TrainingViewModel(bench.lab(), bench.library().stateProperty());
    }

    public TrainingViewModel model() {
        return model;
    }

    @Override
    public List<View> views() {
        return List.of(View.at(Slot.HEADER_START, new TransportBar(model, language)));
    }

    @Override
    public List<Voice> voices() {
        ReadOnlyObjectProperty<Message> failure = model.lab().failureProperty();
        return List.of(
                Voice.failure(
                        language,
                        "training-failure",
                        failure,
                        language.text(failure, message -> gentler()),
                        model::startGentler));
    }

    private String gentler() {
        return language.get("training.gentler", Texts.setting(model.gentlerRate()));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.key("Space", "keys.play", KeyCode.SPACE, model::playOrPause),
                Shortcut.withoutShift("→", "keys.step", KeyCode.RIGHT, () -> model.step(false)),
                Shortcut.withShift(
                        "Shift →", "keys.step-epoch", KeyCode.RIGHT, () -> model.step(true)),
                Shortcut.withoutShift("R", "keys.reset", KeyCode.R, model.lab().session()::reset),
                Shortcut.key("D", "keys.dice", KeyCode.D, () -> model.series().drawSeed()),
                Shortcut.withShift(
                        "Shift R", "keys.repeat", KeyCode.R, () -> model.series().repeat()));
    }

    @Override
    public void close() {
        model.lab().session().stop();
    }
}
