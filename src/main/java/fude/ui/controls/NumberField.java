package fude.ui.controls;

import fude.text.Message;
import fude.text.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field for one number. It takes "0.01", "0,01" and "1e-2", commits on Enter and on leaving,
 * selects all when entered, and steps with ↑ and ↓, and with the wheel while it is being edited: a
 * wheel that only passes over it scrolls on. Text that is no number stays where it is and is
 * reported.
 */
public final class NumberField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /** Up to here a double holds every whole number. */
    private static final double LARGEST_WHOLE = 1L << 53;

    private final boolean whole;
    private final DoubleConsumer commit;
    private final BiConsumer<NumberField, Message> report;
    private double value = Double.NaN;
    private boolean justEntered;

    /** Since a click into it or a key, until Enter. */
    private boolean editing;

    /**
     * @param whole whether only whole numbers will do
     * @param up the next larger value for a step
     * @param down the next smaller one
     * @param commit takes each new value
     * @param report takes why the text is no number, or null once it is one
     */
    public NumberField(
            boolean whole,
            DoubleUnaryOperator up,
            DoubleUnaryOperator down,
            DoubleConsumer commit,
            BiConsumer<NumberField, Message> report) {
        this.whole = whole;
        this.commit = commit;
        this.report = report;
        setOnAction(event -> commitText());
        focusedProperty().addListener((observable, was, is) -> focusChanged(is));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, up, down));
        setOnMouseReleased(event -> selectOnFirstClick());
        setOnScroll(
                event -> {
                    if (editing && event.getDeltaY() != 0) {
                        step(event.getDeltaY() > 0 ? up : down);
                        event.consume();
                    }
                });
    }

    /** Shows a value that came from elsewhere, unless somebody is typing another one. */
    public void show(double newValue) {
        if (newValue == value && !getText().isEmpty()) {
            return;
        }
        value = newValue;
        setText(whole ? Long.toString((long) newValue) : Texts.setting(newValue));
        report.accept(this, null);
    }

    /** Shows the last value again, whatever was typed. */
    public void restore() {
        double last = value;
        value = Double.NaN;
        show(last);
    }

    /** Shows the last value again where the text is no number but nobody minds it any more. */
    public void restoreUnless(boolean minded) {
        if (!minded && !isFocused() && parse(getText()).isEmpty()) {
            restore();
        }
    }

    /** Marks the field as not valid. */
    public void markInvalid(boolean invalid) {
        pseudoClassStateChanged(INVALID, invalid);
    }

    private void focusChanged(boolean focused) {
        justEntered = focused;
        if (focused) {
            selectAll();
        } else {
            editing = false;
            commitText();
        }
    }

    /** The click that enters the field has put the caret somewhere. */
    private void selectOnFirstClick() {
        editing = true;
        if (justEntered && getSelection().getLength() == 0) {
            selectAll();
        }
        justEntered = false;
    }

    private void step(KeyEvent event, DoubleUnaryOperator up, DoubleUnaryOperator down) {
        editing = event.getCode() != KeyCode.ENTER;
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            step(event.getCode() == KeyCode.UP ? up : down);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            restore();
        }
    }

    private void step(DoubleUnaryOperator next) {
        commitText();
        accept(next.applyAsDouble(value));
        selectAll();
    }

    private void commitText() {
        Optional<Double> number = parse(getText());
        if (number.isPresent()) {
            accept(number.get());
        } else {
            String key = whole ? "problem.whole-number" : "problem.number";
            report.accept(this, Message.of(key, getText().strip()));
        }
    }

    private void accept(double number) {
        boolean changed = number != value;
        show(number);
        report.accept(this, null);
        if (changed) {
            commit.accept(number);
        }
    }

    private Optional<Double> parse(String text) {
        boolean grouped = whole && text.strip().matches("\\d{1,3}(,\\d{3})+");
        String plain = text.strip().replace(",", grouped ? "" : ".");
        try {
            double number = Double.parseDouble(plain);
            boolean fits =
                    !whole || number == Math.rint(number) && Math.abs(number) <= LARGEST_WHOLE;
            return fits && Double.isFinite(number) && !plain.matches(".*[a-df-zA-DF-Z].*")
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
