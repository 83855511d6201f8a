package fude.ui.training.transport;

import fude.text.Message;
import fude.text.Texts;
import fude.ui.controls.FailureBar;
import fude.ui.look.Language;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.binding.StringBinding;
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
        ReadOnlyObjectProperty<Message> failure = model.lab().failureProperty();
        StringBinding gentler = language.text(failure, message -> gentler());
        return List.of(
                View.at(Place.HEADER_START, new TransportBar(model, language)),
                View.at(
                        Place.FAILURE,
                        new FailureBar(
                                language,
                                "training-failure",
                                failure,
                                gentler,
                                model::startGentler)));
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
