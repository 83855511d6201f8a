package fude.ui.training.settings;

import fude.lab.Experiment;
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
    private final TrainingViewModel model;
    private final Language language;
    private final String name;
    private final Lens<V> part;
    private final Label label;
    private final HBox line = new HBox();
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>();

    /**
     * @param name as in problems; {@code setting.NAME} is the key of its words, {@code
     *     setting.NAME.explained} that of its sentence
     */
    SettingRow(TrainingViewModel model, Language language, String name, Lens<V> part) {
        this.model = model;
        this.language = language;
        this.name = name;
        this.part = part;
        this.label = language.label(new Label(), "setting." + name);
        label.getStyleClass().add(Styles.FIELD_NAME);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("setting-row");
    }

    /** Puts the control beside the name. */
    final void place(Control control) {
        prepare(control);
        HBox.setHgrow(control, Priority.ALWAYS);
        line.getChildren().setAll(label, control);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
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
        control.setId(name);
        control.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(control);
    }

    /** Says below the control, in a few words, what the setting is for. */
    final SettingRow<V> noted() {
        Label note = language.label(Controls.caption(Styles.CAPTION), "setting." + name + ".note");
        note.setId(name + "-note");
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().add(getChildren().size() - 1, note);
        return this;
    }

    final Label problemLabel() {
        return Controls.sentence(language.sentence(problem), Styles.PROBLEM);
    }

    final Label label() {
        return label;
    }

    /** What the name says when pointed at. */
    final void explain(StringBinding words) {
        language.explain(label, words);
    }

    final TrainingViewModel model() {
        return model;
    }

    final Language language() {
        return language;
    }

    final String name() {
        return name;
    }

    final void propose(V value) {
        model.propose(e -> part.change().apply(e, value));
    }

    /** Whether the setting is another one than is usual with this optimizer. */
    final boolean isChanged(Experiment experiment) {
        Experiment first = Experiment.on(experiment.data());
        OptimizerSpec optimizer = OptimizerSpec.of(experiment.config().optimizer().rule());
        Experiment usual = first.withConfig(first.config().withOptimizer(optimizer));
        return isShown(experiment)
                && !part.value().apply(experiment).equals(part.value().apply(usual));
    }

    final boolean hasProblem() {
        return problem.get() != null;
    }

    /** Whether the setting means anything in this experiment. */
    boolean isShown(Experiment experiment) {
        return true;
    }

    final void show(Experiment experiment) {
        setVisible(isShown(experiment));
        setManaged(isVisible());
        problem.set(model.problem(name));
        if (isVisible()) {
            showValue(part.value().apply(experiment));
        }
    }

    abstract void showValue(V value);
}
