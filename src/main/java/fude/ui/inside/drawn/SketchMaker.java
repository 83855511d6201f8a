package fude.ui.inside.drawn;

import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.Predictor;
import fude.nn.Trace;
import fude.nn.inference.DenseInference;
import fude.nn.loss.Loss;
import fude.ui.controls.Nice;
import fude.ui.inside.PictureShape;
import fude.ui.inside.drawn.Sketch.Column;
import fude.ui.inside.drawn.Sketch.Remark;
import fude.ui.state.Selection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Works out what is drawn, one request after another on one thread. It remembers which units it
 * showed and its scales, so that nothing jumps from one picture to the next.
 *
 * <p>A unit counts for |activation × gradient of the answer's score|, of a mistake less the score
 * of the right class; without an image for the length of its weights. A layer without units of its
 * own shows those of the dense layer below it.
 */
final class SketchMaker {
    /** Lines between two columns, and from the picture to each unit. */
    private static final int LINES = 44;

    private static final int LINES_TO_UNIT = 3;

    /** While the pen moves, other units are shown at most this often. */
    static final Duration STEADY = Duration.ofMillis(250);

    /** What is taken for a large weight: this many times the root of the mean square. */
    private static final double LARGE = 3;

    private final LongSupplier clock;
    private long chosen;
    private NetworkSpec spec;
    private Predictor measured;
    private int told;
    private final Map<Integer, int[]> shown = new HashMap<>();
    private final Map<Integer, Double> full = new HashMap<>();
    private final Map<Integer, Double> widest = new HashMap<>();
    private final Map<Integer, double[]> norms = new HashMap<>();

    /**
     * @param clock nanoseconds
     */
    SketchMaker(LongSupplier clock) {
        this.clock = clock;
    }

    Sketch make(SketchRequest request) {
        if (request.classifier() == null) {
            return Sketch.NOTHING;
        }
        Predictor predictor = request.classifier().predictor();
        if (!predictor.spec().equals(spec)) {
            spec = predictor.spec();
            shown.clear();
            full.clear();
        }
        if (predictor != measured) {
            measured = predictor;
            widest.clear();
            norms.clear();
        }
        byte[] image = request.image();
        boolean reads = image != null && request.classifier().reads(image.length);
        Trace trace = reads ? request.classifier().trace(image) : null;
        boolean isNumber = trace == null ? isFinite(predictor) : trace.prediction().isFinite();
        if (!isNumber) {
            return Sketch.NO_NUMBER;
        }
        List<float[]> gradients = trace == null ? null : request.gradients(trace);
        long now = clock.getAsLong();
        boolean stay = request.isBeingDrawn() && now - chosen < STEADY.toNanos();
        chosen = stay ? chosen : now;
        List<Column> columns = columns(request, predictor, trace, gradients, stay);
        Selection.Unit unit =
                request.layer() >= 0
                        ? new Selection.Unit(request.layer(), request.unit())
                        : mostTelling(columns, trace, request.isMistaken(trace) ? gradients : null);
        return new Sketch(
                remark(request, trace),
                predictor,
                reads ? image : null,
                trace,
                columns,
                lines(predictor, reads ? image : null, columns),
                UnitReport.of(predictor, trace, unit),
                PictureShape.columns(spec.inputs(), request.columns()),
                stay);
    }

    /**
     * The strongest unit of the first layer that has some; the one before as long as it is not well
     * below. Of a mistake the one that counts most for it.
     */
    private Selection.Unit mostTelling(List<Column> columns, Trace trace, List<float[]> ofMistake) {
        Column column =
                columns.stream()
                        .filter(one -> spec.layer(one.layer()).hasUnits())
                        .findFirst()
                        .orElseThrow();
        if (trace == null) {
            return new Selection.Unit(column.layer(), column.shown()[0]);
        }
        if (ofMistake != null) {
            float[] gradient = ofMistake.get(column.layer());
            return new Selection.Unit(column.layer(), ChosenUnits.largest(column, gradient));
        }
        int strongest = column.shown()[0];
        for (int unit : column.shown()) {
            strongest = column.share(unit) > column.share(strongest) ? unit : strongest;
        }
        boolean stays =
                told < column.units()
                        && column.slot(told) >= 0
                        && column.share(told) * ChosenUnits.WELL_BELOW >= column.share(strongest);
        told = stays ? told : strongest;
        return new Selection.Unit(column.layer(), told);
    }

    private static boolean isFinite(Predictor predictor) {
        int last = predictor.spec().layers().size();
        return predictor
                .dense(last)
                .map(dense -> Double.isFinite(dense.rootMeanSquare()))
                .orElse(true);
    }

    private static Remark remark(SketchRequest request, Trace trace) {
        NetworkSpec spec = request.classifier().predictor().spec();
        if (!request.isTrained()) {
            return Remark.UNTRAINED;
        }
        if (trace == null) {
            return Remark.NO_IMAGE;
        }
        if (trace.prediction().classes() == 1) {
            return Remark.ONE_CLASS;
        }
        if (spec.loss() == Loss.BINARY_CROSS_ENTROPY) {
            return Remark.BINARY;
        }
        if (spec.layers().stream().noneMatch(LayerSpec::hasUnits)) {
            return Remark.NO_HIDDEN;
        }
        Remark last = request.isMistaken(trace) ? Remark.MISTAKE : Remark.NOTHING;
        return spec.loss().isForNumbers() ? Remark.NUMBERS : last;
    }

    private List<Column> columns(
            SketchRequest request,
            Predictor predictor,
            Trace trace,
            List<float[]> gradients,
            boolean stay) {
        int last = spec.layers().size();
        int right = request.isMistaken(trace) ? request.label() : -1;
        List<Column> columns = new ArrayList<>();
        int layer = 0;
        while (layer <= last) {
            int end = endOfGroup(layer);
            boolean holdsUnit = request.layer() >= layer && request.layer() <= end;
            int forced = holdsUnit ? request.unit() : end == last ? right : -1;
            float[] answers = trace == null ? null : trace.activations(end);
            Page page = request.pages().getOrDefault(layer, Page.STRONGEST);
            int[] units = page.units(answers, spec.outputsOf(end), request.room());
            if (page.kind() == Page.Kind.STRONGEST || units.length == 0) {
                double[] share =
                        trace == null
                                ? norms(predictor, layer)
                                : shares(answers, gradients.get(end), end == last);
                int[] before = shown.getOrDefault(layer, new int[0]);
                int room = Math.min(request.room(), share.length);
                units =
                        stay && before.length == room && forced < 0
                                ? before
                                : ChosenUnits.keep(before, share, request.room(), forced);
                shown.put(layer, units);
            } else {
                units = Page.with(units, forced, request.room());
            }
            for (; layer <= end; layer++) {
                columns.add(column(layer, units, predictor, trace, page));
            }
        }
        return columns;
    }

    /** The last of the layers without units of their own behind a layer. */
    private int endOfGroup(int layer) {
        int end = layer;
        while (end + 1 < spec.layers().size() && !spec.layer(end + 1).hasUnits()) {
            end++;
        }
        return end;
    }

    private Column column(int layer, int[] units, Predictor predictor, Trace trace, Page page) {
        float[] activations = trace == null ? null : trace.activations(layer);
        double strongest = 0;
        for (int i = 0; activations != null && i < activations.length; i++) {
            strongest = Math.max(strongest, Math.abs(activations[i]));
        }
        return new Column(
                layer,
                spec.outputsOf(layer),
                units,
                activations,
                steady(layer, strongest),
                predictor
                        .dense(layer)
                        .map(dense -> widest.computeIfAbsent(layer, l -> widest(dense)))
                        .orElse(0.0),
                activations == null ? 0 : Page.silent(activations),
                page);
    }

    /** A scale that grows when it must, and shrinks when it is well too large. */
    private double steady(int layer, double strongest) {
        double wanted = Nice.above(strongest);
        double before = full.getOrDefault(layer, 0.0);
        boolean stays = before >= strongest && before <= 4 * wanted;
        double scale = stays ? before : wanted;
        full.put(layer, scale);
        return scale;
    }

    private static double widest(DenseInference dense) {
        return Nice.above(LARGE * dense.rootMeanSquare());
    }

    /** |activation × gradient|; outputs by what they answer. */
    private static double[] shares(float[] activations, float[] gradient, boolean isOutput) {
        double[] shares = new double[activations.length];
        float least = Float.MAX_VALUE;
        for (float one : activations) {
            least = Math.min(least, one);
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] =
                    isOutput
                            ? (double) activations[i] - least
                            : Math.abs((double) activations[i] * gradient[i]);
        }
        return shares;
    }

    private double[] norms(Predictor predictor, int layer) {
        return norms.computeIfAbsent(
                layer,
                l ->
                        predictor
                                .dense(l)
                                .map(DenseInference::norms)
                                .orElseGet(() -> equal(spec.outputsOf(l))));
    }

    private static double[] equal(int units) {
        double[] equal = new double[units];
        Arrays.fill(equal, 1);
        return equal;
    }

    private List<Line> lines(Predictor predictor, byte[] image, List<Column> columns) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column to = columns.get(i);
            int[] from = i == 0 ? Lines.inked(image, spec.inputs()) : columns.get(i - 1).shown();
            predictor
                    .dense(to.layer())
                    .ifPresent(
                            dense ->
                                    lines.addAll(
                                            to.layer() == 0
                                                    ? Lines.largestOfEach(
                                                            dense, from, to.shown(), LINES_TO_UNIT)
                                                    : Lines.largest(
                                                            to.layer(),
                                                            dense,
                                                            from,
                                                            to.shown(),
                                                            LINES)));
        }
        return lines;
    }
}
