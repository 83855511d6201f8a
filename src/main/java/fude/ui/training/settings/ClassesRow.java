package fude.ui.training.settings;

import fude.lab.Experiment;
import fude.lab.setting.DataSettings;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.training.transport.TrainingViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Which classes take part: a toggle for each, and one for all. */
final class ClassesRow extends SettingRow<List<String>> {
    private final FlowPane toggles = Controls.styled(new FlowPane(), "chips");
    private List<String> names = List.of();
    private List<String> shown = List.of();

    ClassesRow(TrainingViewModel model, Language language) {
        super(model, language, DataSettings.CLASSES);
        toggles.setId(name());
        getChildren().addAll(label, toggles, problemLabel());
    }

    @Override
    void showValue(List<String> classes) {
        shown = classes;
        Experiment experiment = model.lab().shownProperty().getValue();
        if (!experiment.data().classNames().equals(names)) {
            names = experiment.data().classNames();
            makeToggles();
        }
        for (int i = 0; i < toggles.getChildren().size(); i++) {
            boolean on = i == 0 ? classes.isEmpty() : classes.contains(names.get(i - 1));
            ((ToggleButton) toggles.getChildren().get(i)).setSelected(on);
        }
    }

    private void makeToggles() {
        List<ToggleButton> all = new ArrayList<>();
        all.add(
                toggle(
                        "take-all",
                        texts -> texts.get("setting.classes.all"),
                        texts -> texts.get("setting.classes.take-all"),
                        List::of));
        for (String name : names) {
            all.add(
                    toggle(
                            "take-" + names.indexOf(name),
                            texts -> texts.className(name),
                            texts -> texts.get("setting.classes.take", texts.className(name)),
                            () -> with(name)));
        }
        toggles.getChildren().setAll(all);
    }

    /**
     * @param explained what it is for; spoken, because a digit alone says little
     */
    private ToggleButton toggle(
            String id,
            Function<Texts, String> words,
            Function<Texts, String> explained,
            Supplier<List<String>> proposal) {
        ToggleButton toggle = Controls.named(new ToggleButton(), id);

        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.textProperty().bind(language.text(language.textsProperty(), words));
        toggle.setOnAction(event -> propose(proposal.get()));
        return language.explain(toggle, language.text(language.textsProperty(), explained));
    }

    /** The classes with this one turned over; all of them chosen one by one are all. */
    private List<String> with(String name) {
        List<String> next = new ArrayList<>(shown);
        if (!next.remove(name)) {
            next.add(name);
        }
        showValue(shown);
        return next.size() == names.size() ? List.of() : next;
    }
}
