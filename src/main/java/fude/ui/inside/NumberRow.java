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

/** A number of a unit: its name, a slider, and a field in which it can be typed. */
public final class NumberRow extends HBox {
    private static final double LARGEST = 3;
    private static final double STEP = 0.1;
    private static final double FIELD = 58;
    private static final double NAME = 52;

    private final Slider slider = new Slider(-LARGEST, LARGEST, 0);
    private final NumberField field;
    private final Appearance appearance;
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
        slider.setBlockIncrement(STEP);
        slider.setMinWidth(0);
        language.explain(slider, "inside.number", name);
        HBox.setHgrow(slider, Priority.ALWAYS);
        field =
                new NumberField(
                        false,
                        value -> value + STEP,
                        value -> value - STEP,
                        commit,
                        (one, problem) -> one.markInvalid(problem != null));
        field.setId(id);
        field.accessibleTextProperty().bind(language.text("inside.number", name));
        appearance.whenScaled(
                () -> {
                    label.setPrefWidth(appearance.scaled(NAME));
                    field.setPrefWidth(appearance.scaled(FIELD));
                    field.setMinWidth(USE_PREF_SIZE);
                    slider.setPrefWidth(appearance.scaled(2 * FIELD));
                });
        slider.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!showing) {
                                commit.accept(Math.rint(is.doubleValue() / STEP) * STEP);
                            }
                        });
        getChildren().setAll(label, slider, field);
    }

    /** Has the number typed. */
    public void edit() {
        field.requestFocus();
        Controls.reveal(this);
    }

    /** Has room for all digits of a number that was learned. */
    public NumberRow wide() {
        appearance.whenScaled(() -> field.setPrefWidth(appearance.scaled(1.6 * FIELD)));
        return this;
    }

    /** Shows a value that came from elsewhere; the slider reaches as far as it has to. */
    public void show(double value) {
        showing = true;
        double reach = Math.max(slider.getMax(), Math.ceil(Math.abs(value)));
        slider.setMin(-reach);
        slider.setMax(reach);
        slider.setValue(value);
        showing = false;
        field.show(value);
        field.restoreUnless(false);
    }
}
