package fude.lab;

import fude.text.ReportedException;
import java.util.Arrays;
import java.util.function.Function;

/** Reads the values of settings. */
final class SettingText {
    private SettingText() {}

    /** Java reads more than people write: 0x1p-1, 0.5d, NaN. */
    static double number(String text) throws ReportedException {
        if (text.matches("[0-9.eE+-]+")) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                // falls through to the report
            }
        }
        throw ReportedException.of("problem.number", text);
    }

    static int whole(String text) throws ReportedException {
        long number = longNumber(text);
        if (number != (int) number) {
            throw ReportedException.of("problem.whole-number", text);
        }
        return (int) number;
    }

    static long longNumber(String text) throws ReportedException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ReportedException.of("problem.whole-number", text);
        }
    }

    /** The value with this id. */
    static <T> T one(String text, T[] values, Function<T, String> id) throws ReportedException {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                ReportedException.of(
                                        "setting.one-of",
                                        text,
                                        Arrays.stream(values).map(id).toList()));
    }
}
