package fude.ui.explain;

import fude.ink.Framing;
import fude.ink.FramingStep;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/**
 * One step, a column of a grid: its switch, its picture, what it does and why, and what leaving it
 * out would cost.
 */
final class StepColumn {
    private final Label name = Controls.styled(new Label(), "step-name");
    private final CheckBox on = new CheckBox();
    private final StepPicture picture;
    private final Label sentence = Controls.caption(Styles.CAPTION);
    private final Label cost = Controls.styled(new Label(), "step-cost");
    private final HBox head;
    private final StringProperty words = new SimpleStringProperty();

    /** The drawing itself, which is no step. */
    StepColumn(Language language, Appearance appearance) {
        picture = new StepPicture(appearance);
        head = new HBox(name);
        dress("strokes", language);
    }

    StepColumn(SeenViewModel model, FramingStep step, Language language, Appearance appearance) {
        picture = new StepPicture(appearance);
        head = new HBox(on, name);
        dress(step.id(), language);
        on.setId("seen-" + step.id() + "-on");
        on.setMinWidth(CheckBox.USE_PREF_SIZE);
        on.selectedProperty().bindBidirectional(model.switchOf(step));
        cost.setId("seen-" + step.id() + "-cost");
        language.explain(on, "seen." + step.id() + ".explained", Framing.PEN);
        language.explain(cost, "seen.without.explained");
        name.setLabelFor(on);
        name.setOnMouseClicked(event -> on.fire());
    }

    private void dress(String id, Language language) {
        String key = "seen." + id;
        language.label(name, key);
        picture.setId("seen-" + id);
        name.setMinWidth(0);
        name.setWrapText(true);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("step-head");
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        cost.setMinWidth(0);
        cost.setWrapText(true);
        cost.setMinHeight(Label.USE_PREF_SIZE);
    }

    /** Takes its place in a grid. */
    void addTo(GridPane grid, int column) {
        grid.addColumn(column, head, picture, sentence, cost);
        GridPane.setValignment(sentence, VPos.TOP);
    }

    /** Where there is little room, the name stands where the sentence stood. */
    void compact(boolean little) {
        Controls.show(!little, name);
        sentence.textProperty().bind(little ? name.textProperty() : words);
    }

    /**
     * @param applies whether the drawing goes through this step
     * @param costs what leaving it out alone would cost; empty where nothing is known
     */
    void show(StepPicture.Painting painting, String what, boolean applies, String costs) {
        picture.show(painting);
        picture.setAccessibleText(what);
        words.set(what);
        on.setDisable(!applies);
        cost.setText(costs);
    }
}
