package fude.ui.training.settings;

import fude.lab.Experiment;
import fude.lab.setting.DataSettings;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.training.transport.TrainingViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Which classes take part: a toggle for each, and one for all. */
final class ClassesRow extends SettingRow<List<String>> {
    private static final int ALL = -1;

    private final FlowPane toggles = new FlowPane();
    private List<String> names = List.of();
    private List<String> shown = List.of();

    ClassesRow(TrainingViewModel model, Language language) {
        super(model, language, DataSettings.CLASSES);
        explain(language.text(explained()));
        toggles.setId(name());
        toggles.getStyleClass().add("chips");
        getChildren().addAll(label(), toggles, problemLabel());
    }

    @Override
    void showValue(List<String> classes) {
        shown = classes;
        Experiment experiment = model().experimentProperty().getValue();
        if (!experiment.data().training().classNames().equals(names)) {
            names = experiment.data().training().classNames();
            makeToggles();
        }
        for (int i = 0; i < toggles.getChildren().size(); i++) {
            boolean on = i == 0 ? classes.isEmpty() : classes.contains(names.get(i - 1));
            ((ToggleButton) toggles.getChildren().get(i)).setSelected(on);
        }
    }

    private void makeToggles() {
        toggles.getChildren().clear();
        for (int index = ALL; index < names.size(); index++) {
            toggles.getChildren().add(toggle(index));
        }
    }

    private ToggleButton toggle(int index) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId(index == ALL ? "take-all" : "take-" + index);
        toggle.getStyleClass().add(Styles.CHIP);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.textProperty()
                .bind(
                        language()
                                .text(
                                        language().textsProperty(),
                                        texts ->
                                                index == ALL
                                                        ? texts.get("setting.classes.all")
                                                        : texts.className(names.get(index))));
        toggle.setOnAction(event -> propose(index == ALL ? List.of() : with(names.get(index))));
        return language().explain(toggle, words(index));
    }

    /** What a toggle is for; spoken, because a digit alone says little. */
    private StringBinding words(int index) {
        return language()
                .text(
                        language().textsProperty(),
                        texts ->
                                index == ALL
                                        ? texts.get("setting.classes.take-all")
                                        : texts.get(
                                                "setting.classes.take",
                                                texts.className(names.get(index))));
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
