package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.training.Estimator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The curve that a network has learned.
 *
 * @param curve from the left end of the plot to its right one
 * @param bars from the samples of a part to the curve, for the parts that were asked for
 */
record FunctionLine(NumberSplit data, Places curve, Map<Part, Places> bars) {
    /** Places along a function's axis. */
    private static final int PLACES = 401;

    /**
     * Places of a plot, in the units of its axes.
     *
     * @param x a NaN begins another line
     * @param y as many
     */
    record Places(double[] x, double[] y) {
        static Places of(NumberTable samples) {
            double[] x = new double[samples.size()];
            double[] y = new double[samples.size()];
            for (int i = 0; i < x.length; i++) {
                x[i] = samples.value(i, 0);
                y[i] = samples.target(i);
            }
            return new Places(x, y);
        }
    }

    /**
     * The samples of a function, gone through once for a data set, however often the curve over
     * them changes.
     *
     * @param parts the samples of each part that has some; a test that is learned from is no part
     * @param first the least x that is learned from; NaN without samples
     * @param last the largest one
     */
    record Dots(NumberSplit data, Map<Part, Places> parts, double first, double last) {
        static Dots of(NumberSplit data) {
            Map<Part, Places> parts = new EnumMap<>(Part.class);
            for (Part part : Part.different(data)) {
                parts.put(part, Places.of(part.of(data)));
            }
            NumberTable learned = data.training();
            double first = Double.POSITIVE_INFINITY;
            double last = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < learned.size(); i++) {
                first = Math.min(first, learned.value(i, 0));
                last = Math.max(last, learned.value(i, 0));
            }
            boolean some = learned.size() > 0;
            return new Dots(data, parts, some ? first : Double.NaN, some ? last : Double.NaN);
        }
    }

    /** Asks the network along the axis, and about each sample of these parts. */
    static FunctionLine of(NumberSplit data, Estimator network, Set<Part> barred) {
        Map<Part, Places> bars = new EnumMap<>(Part.class);
        barred.forEach(part -> bars.put(part, bars(part.of(data), network)));
        return new FunctionLine(data, curve(data, network), bars);
    }

    private static Places curve(NumberSplit data, Estimator network) {
        Places curve = new Places(new double[PLACES], new double[PLACES]);
        double left = data.frame().left();
        double width = data.frame().right() - left;
        for (int i = 0; i < PLACES; i++) {
            curve.x[i] = left + width * i / (PLACES - 1);
            curve.y[i] = network.y(curve.x[i]);
        }
        return curve;
    }

    /** A line from each sample to the curve. */
    private static Places bars(NumberTable samples, Estimator network) {
        double[] x = new double[3 * samples.size()];
        double[] y = new double[x.length];
        Arrays.fill(x, Double.NaN);
        for (int i = 0; i < samples.size(); i++) {
            x[3 * i] = samples.value(i, 0);
            x[3 * i + 1] = x[3 * i];
            y[3 * i] = samples.target(i);
            y[3 * i + 1] = network.y(x[3 * i]);
        }
        return new Places(x, y);
    }
}
