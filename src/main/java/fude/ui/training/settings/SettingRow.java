package fude.ui.training.settings;

import fude.lab.setting.Plan;
import fude.lab.setting.Setting;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.Message;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.training.transport.TrainingViewModel;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One setting: its name, its control, and below them what is wrong with it. */
abstract class SettingRow<V> extends VBox {
    final TrainingViewModel model;
    final Language language;
    private final Setting<V> setting;
    final Label label;
    private final HBox line = Controls.styled(new HBox(), "line");
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>();

    SettingRow(TrainingViewModel model, Language language, Setting<V> setting) {
        this.model = model;
        this.language = language;
        this.setting = setting;
        this.label = language.label(new Label(), words());
        label.getStyleClass().add(Styles.FIELD_NAME);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("setting-row");
        explain(language.text(explained()));
    }

    /** Puts the control beside the name. */
    final void place(Control control) {
        prepare(control);
        HBox.setHgrow(control, Priority.ALWAYS);
        line.getChildren().setAll(label, control);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, problemLabel());
    }

    /** Puts a button behind the control. */
    final void beside(Button button) {
        line.getChildren().add(button);
    }

    /** Puts the control below the name, where its words are long. */
    final void placeBelow(Control control) {
        prepare(control);
        getChildren().addAll(label, control, problemLabel());
    }

    private void prepare(Control control) {
        control.setId(name());
        control.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(control);
    }

    /** Says below the control, in a few words, what the setting is for. */
    final void addNote() {
        addNote(language.text(words() + ".note"));
    }

    /** The same in words that change; there is no room for them while they are empty. */
    final void addNote(StringBinding note) {
        Label label = Controls.sentence(name() + "-note", note, Styles.CAPTION);
        getChildren().add(getChildren().size() - 1, label);
    }

    final Label problemLabel() {
        return Controls.sentence(language.sentence(problem), Styles.PROBLEM);
    }

    /** What the name says when pointed at. */
    final void explain(StringBinding words) {
        language.explain(label, words);
    }

    final String name() {
        return setting.key();
    }

    /** The key of the sentence about the setting. */
    final String explained() {
        return words() + ".explained";
    }

    private String words() {
        return "setting." + name();
    }

    final void propose(V value) {
        model.lab().session().propose(e -> e.withPlan(setting.set(e.plan(), value)));
    }

    /** Whether the setting is another one than is usual with this optimizer. */
    final boolean isChanged(Plan plan) {
        OptimizerSpec optimizer = OptimizerSpec.of(plan.config().optimizer().rule());
        Plan first = Plan.defaultFor(plan.kind());
        Plan usual = first.withConfig(first.config().withOptimizer(optimizer));
        return setting.isIn(plan) && !setting.get(plan).equals(setting.get(usual));
    }

    final boolean hasProblem() {
        return problem.get() != null;
    }

    final void show(Plan plan) {
        setVisible(setting.isIn(plan));
        setManaged(isVisible());
        problem.set(model.problem(name()));
        if (isVisible()) {
            showValue(setting.get(plan));
        }
    }

    abstract void showValue(V value);
}
