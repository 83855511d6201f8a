package fude.ui.inside;

import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A number of a unit: its name, a slider, and a field in which it can be typed. */
public final class NumberRow extends HBox {
    private static final double LARGEST = 3;

    /** Steps of the slider for 1: tenths. */
    private static final double STEPS = 10;

    private static final double FIELD = 58;
    private static final double NAME = 52;

    private final Slider slider = new Slider(-LARGEST, LARGEST, 0);
    private final NumberField field;
    private final Appearance appearance;

    /** What was told last, or shown while nobody moved the slider. */
    private double last = Double.NaN;

    private boolean showing;

    /**
     * @param id of the field; the slider has it with {@code -slider}
     * @param commit takes each new value
     */
    public NumberRow(
            Language language,
            Appearance appearance,
            String id,
            String name,
            DoubleConsumer commit) {
        this.appearance = appearance;
        getStyleClass().add("number-row");
        Label label = Controls.line(null, Styles.FIELD_NAME);
        label.setText(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(slider);
        slider.setId(id + "-slider");
        slider.setBlockIncrement(1 / STEPS);
        slider.setMinWidth(0);
        language.explain(slider, "inside.number", name);
        HBox.setHgrow(slider, Priority.ALWAYS);
        field =
                new NumberField(
                        false,
                        value -> value + 1 / STEPS,
                        value -> value - 1 / STEPS,
                        commit,
                        (one, problem) -> one.markInvalid(problem != null));
        field.setId(id);
        field.accessibleTextProperty().bind(language.text("inside.number", name));
        field.setMinWidth(USE_PREF_SIZE);
        growWithText(label, NAME);
        growWithText(field, FIELD);
        growWithText(slider, 2 * FIELD);
        slider.valueProperty().addListener((o, was, is) -> moved(is.doubleValue(), commit));
        slider.valueChangingProperty().addListener((o, was, is) -> place());
        getChildren().setAll(label, slider, field);
    }

    /** A binding goes with its row; a listener would keep it as long as the window. */
    private void growWithText(Region of, double width) {
        of.prefWidthProperty().bind(appearance.textScaleProperty().multiply(width));
    }

    private void moved(double to, DoubleConsumer commit) {
        double value = Math.rint(to * STEPS) / STEPS;
        if (!showing && value != last) {
            last = value;
            commit.accept(value);
        }
    }

    /** The slider reaches as far as it has to; whoever moves it is left alone. */
    private void place() {
        if (slider.isValueChanging() || Double.isNaN(last)) {
            return;
        }
        showing = true;
        double reach = Math.max(slider.getMax(), Math.ceil(Math.abs(last)));
        slider.setMin(-reach);
        slider.setMax(reach);
        slider.setValue(last);
        showing = false;
    }

    /** Has the number typed. */
    public void edit() {
        field.requestFocus();
        Controls.reveal(this);
    }

    /** Has room for all digits of a number that was learned. */
    public NumberRow wide() {
        growWithText(field, 1.6 * FIELD);
        return this;
    }

    /** Shows a value that came from elsewhere. */
    public void show(double value) {
        if (!slider.isValueChanging()) {
            last = value;
            place();
        }
        field.show(value);
        field.restoreUnless(false);
    }
}
