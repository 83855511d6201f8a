package fude.ui.inside.descent;

import fude.text.Message;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Fields for numbers with their names; what is typed but is no number is said in one place. */
final class Inputs {
    private final Language language;

    /** Why a field holds no number; null if all do. */
    private final ObjectProperty<Message> unreadable = new SimpleObjectProperty<>();

    private NumberField wrong;

    Inputs(Language language) {
        this.language = language;
    }

    /** A sentence about a field that holds no number. */
    Label problem(String id) {
        return Controls.sentence(id, language.sentence(unreadable), Styles.PROBLEM);
    }

    /** How a number goes up and down with the arrow keys. */
    record Steps(boolean whole, DoubleUnaryOperator up, DoubleUnaryOperator down) {
        private static final double[] ROUND = {1, 2, 3, 5, 7, 10};

        static final Steps BY_ONE = new Steps(true, n -> n + 1, n -> Math.max(0, n - 1));
        static final Steps BY_HALF = new Steps(false, n -> n + 0.5, n -> n - 0.5);
        static final Steps BY_TENTH = new Steps(false, n -> tenth(n, 1), n -> tenth(n, -1));

        /** 1, 2, 3, 5, 7, 10 and so on. */
        static final Steps BY_FACTORS =
                new Steps(false, n -> Steps.next(n, true), n -> Steps.next(n, false));

        /** The next larger or smaller of 1, 2, 3, 5 and 7 times a power of ten. */
        static double next(double number, boolean up) {
            if (!(number > 0)) {
                return up ? 0.1 : 0;
            }
            double power = Math.pow(10, Math.floor(Math.log10(number) + 1e-9));
            double share = number / power;
            if (up) {
                for (double step : ROUND) {
                    if (step > share * (1 + 1e-9)) {
                        return rounded(step * power);
                    }
                }
            }
            for (int i = ROUND.length - 1; i >= 0; i--) {
                if (ROUND[i] < share * (1 - 1e-9)) {
                    return rounded(ROUND[i] * power);
                }
            }
            return rounded(0.7 * power);
        }

        private static double rounded(double number) {
            return Double.parseDouble(String.format(Locale.ROOT, "%.3g", number));
        }

        private static double tenth(double number, int sign) {
            return Math.rint(10 * number + sign) / 10;
        }
    }

    /**
     * A field.
     *
     * @param key of its name; with {@code .explained} of its sentence
     * @param get takes what is shown out of the value
     */
    <T> NumberField field(
            String id,
            String key,
            ObservableValue<T> value,
            ToDoubleFunction<T> get,
            Steps steps,
            DoubleConsumer commit) {
        NumberField field =
                new NumberField(steps.whole(), steps.up(), steps.down(), commit, this::report);
        field.setId(id);
        field.setPrefColumnCount(4);
        language.explain(field, key + ".explained");
        field.accessibleTextProperty().bind(language.text(key));
        value.subscribe(now -> field.show(get.applyAsDouble(now)));
        return field;
    }

    /** Fields behind their name. */
    HBox named(String key, Node... fields) {
        HBox row = Controls.row("named", Controls.name(language, key, Styles.FIELD_NAME));
        row.getChildren().addAll(fields);
        return row;
    }

    private void report(NumberField field, Message why) {
        field.markInvalid(why != null);
        if (why != null) {
            wrong = field;
            unreadable.set(why);
        } else if (field == wrong) {
            unreadable.set(null);
        }
    }
}
