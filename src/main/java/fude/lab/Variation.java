package fude.lab;

import java.util.ArrayList;
import java.util.List;

/**
 * One setting in several values: a recipe that compares them.
 *
 * @param setting by {@link fude.lab.setting.Setting#key}
 */
public record Variation(String setting, List<Value> values) {

    public Variation {
        values = List.copyOf(values);
    }

    /**
     * One of the values.
     *
     * @param label short, to tell the runs apart
     */
    public record Value(String label, String text) {}

    /** Reads {@code value | value} or {@code label: value | label: value}. */
    static Variation of(String setting, String line) {
        List<Value> values = new ArrayList<>();
        for (String one : line.split("\\|")) {
            int colon = one.indexOf(':');
            String text = one.substring(colon + 1).strip();
            values.add(new Value(colon < 0 ? text : one.substring(0, colon).strip(), text));
        }
        return new Variation(setting, values);
    }
}
