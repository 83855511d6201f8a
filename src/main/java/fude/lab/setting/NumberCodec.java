package fude.lab.setting;

import fude.text.Decimal;
import fude.text.ReportedException;
import fude.text.Texts;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Numbers.
 *
 * @param steps by which they go up and down in the form
 * @param number a value as the form shows it
 * @param of a value of the setting's own type
 */
public record NumberCodec<V>(
        String label,
        Steps steps,
        Function<V, String> text,
        Parser<V> parser,
        ToDoubleFunction<V> number,
        DoubleFunction<V> of)
        implements Codec<V> {
    private static final String LABEL = "N";

    static NumberCodec<Double> real(Steps steps) {
        return new NumberCodec<>(LABEL, steps, Texts::exact, NumberCodec::real, x -> x, x -> x);
    }

    static NumberCodec<Integer> whole(Steps steps) {
        return new NumberCodec<>(
                LABEL, steps, n -> "" + n, NumberCodec::whole, n -> n, n -> (int) n);
    }

    static NumberCodec<Long> longWhole(Steps steps) {
        return new NumberCodec<>(
                LABEL, steps, n -> "" + n, NumberCodec::longWhole, n -> n, n -> (long) n);
    }

    NumberCodec<V> labelled(String other) {
        return new NumberCodec<>(other, steps, text, parser, number, of);
    }

    private static double real(String text) throws ReportedException {
        try {
            return Decimal.parse(text);
        } catch (NumberFormatException e) {
            throw ReportedException.of("problem.number", text);
        }
    }

    static int whole(String text) throws ReportedException {
        long number = longWhole(text);
        if (number != (int) number) {
            throw ReportedException.of("problem.whole-number", text);
        }
        return (int) number;
    }

    private static long longWhole(String text) throws ReportedException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ReportedException.of("problem.whole-number", text);
        }
    }
}
