package fude.ui.inside.weights;

import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.Predictor;
import fude.nn.Trace;
import fude.nn.inference.DenseInference;
import fude.ui.controls.Nice;
import fude.ui.inside.PictureShape;
import fude.ui.look.Palette;
import fude.ui.state.Selection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Works out the pictures that are in sight, one request after another on one thread. While the
 * network learns the order stays, so that nothing jumps.
 */
final class WallMaker {
    /** What is taken for a large number: this many times the root of the mean square. */
    private static final double LARGE = 3;

    private NetworkSpec spec;
    private int layer = -1;
    private Order sorting;
    private byte[] image;
    private int[] order = new int[0];
    private double full;
    private Palette palette;
    private SignColors colors;

    Wall make(WallRequest request) {
        if (request.classifier() == null) {
            return Wall.nothing(Wall.State.NO_NETWORK);
        }
        Predictor predictor = request.classifier().predictor();
        int shown = layer(predictor.spec(), request.layer());
        DenseInference dense = predictor.dense(shown).orElseThrow();
        double mean = dense.rootMeanSquare();
        if (!Double.isFinite(mean)) {
            return Wall.nothing(Wall.State.NO_NUMBER);
        }
        byte[] ink = request.image();
        boolean reads = ink != null && request.classifier().reads(ink.length);
        Trace trace = reads ? request.classifier().trace(ink) : null;
        if (trace != null && !trace.prediction().isFinite()) {
            return Wall.nothing(Wall.State.NO_NUMBER);
        }
        sort(request, predictor, shown, trace);
        boolean ofPixels = seesPixels(predictor.spec(), shown);
        int first = Math.max(0, Math.min(request.first(), order.length));
        int last = Math.min(order.length, first + request.count());
        float[][] numbers = new float[last - first][];
        for (int i = first; i < last; i++) {
            numbers[i - first] = numbers(predictor, dense, shown, order[i], ofPixels);
        }
        Selection.Unit unit =
                request.chosen() != null && request.chosen().layer() == shown
                        ? request.chosen()
                        : new Selection.Unit(shown, order[0]);
        float[] its = numbers(predictor, dense, shown, unit.number(), ofPixels);
        full = ofPixels ? Nice.above(LARGE * mean) : steady(numbers, its);
        return new Wall(
                Wall.State.THERE,
                spec,
                shown,
                ofPixels,
                order,
                first,
                pictures(numbers, request.palette()),
                full,
                PictureShape.columns(spec.inputs(), request.columns()),
                unit,
                its,
                reads ? ink : null,
                trace == null ? null : trace.input());
    }

    /** The layer itself where it has weights, or the first that has some. */
    private static int layer(NetworkSpec spec, int wanted) {
        int last = spec.layers().size();
        return wanted >= 0 && wanted <= last && spec.layer(wanted).hasUnits()
                ? wanted
                : IntStream.rangeClosed(0, last)
                        .filter(i -> spec.layer(i).hasUnits())
                        .findFirst()
                        .orElse(last);
    }

    private static boolean seesPixels(NetworkSpec spec, int layer) {
        return spec.layers().stream().limit(layer).noneMatch(LayerSpec::hasUnits);
    }

    private static float[] numbers(
            Predictor predictor, DenseInference dense, int layer, int unit, boolean ofPixels) {
        return ofPixels ? dense.weights(unit) : predictor.sumOfPaths(layer, unit);
    }

    private void sort(WallRequest request, Predictor predictor, int shown, Trace trace) {
        byte[] seen = trace == null ? null : request.image();
        boolean stays =
                request.isRunning()
                        && predictor.spec().equals(spec)
                        && shown == layer
                        && request.order() == sorting
                        && Arrays.equals(seen, image);
        if (stays) {
            return;
        }
        spec = predictor.spec();
        full = shown == layer ? full : 0;
        layer = shown;
        sorting = request.order();
        image = seen;
        order = sorted(key(sorting, predictor, shown, trace));
    }

    private static double[] key(Order by, Predictor predictor, int layer, Trace trace) {
        int units = predictor.spec().outputsOf(layer);
        if (by == Order.NUMBER) {
            return new double[units];
        }
        if (by == Order.SIZE || trace == null) {
            return predictor.dense(layer).orElseThrow().norms();
        }
        float[] activations = trace.activations(layer);
        float[] gradient = trace.gradients(trace.prediction().label()).get(layer);
        boolean output = layer == predictor.spec().layers().size();
        double[] key = new double[units];
        for (int i = 0; i < units; i++) {
            key[i] = output ? activations[i] : Math.abs((double) activations[i] * gradient[i]);
        }
        return key;
    }

    /** The largest first; equal ones by number. */
    static int[] sorted(double[] key) {
        return IntStream.range(0, key.length)
                .boxed()
                .sorted(Comparator.comparingDouble(unit -> -key[unit]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A scale that grows when it must, and shrinks when it is well too large. */
    private double steady(float[][] numbers, float[] its) {
        double sum = squares(its);
        long count = its.length;
        for (float[] one : numbers) {
            sum += squares(one);
            count += one.length;
        }
        double wanted = LARGE * Math.sqrt(sum / count);
        return full >= wanted && full <= 5 * wanted ? full : Nice.above(wanted);
    }

    private static double squares(float[] numbers) {
        double sum = 0;
        for (float number : numbers) {
            sum += (double) number * number;
        }
        return sum;
    }

    private int[][] pictures(float[][] numbers, Palette next) {
        if (next != palette) {
            palette = next;
            colors = new SignColors(next);
        }
        int[][] pictures = new int[numbers.length][];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = colors.of(numbers[i], full);
        }
        return pictures;
    }
}
