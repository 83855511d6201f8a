package fude.ui.inside.step;

import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.nn.NetworkSpec;
import fude.training.study.CheckedGradient;
import fude.training.study.GradientCheck;
import fude.training.study.Passage;
import fude.training.study.UnitSteps;
import fude.training.study.UpdateStudy;
import fude.training.study.WeightAt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Works out updates and checks. It belongs to one thread and keeps the last update, so that another
 * weight of it is found at once.
 */
final class Studio {
    private Request studied;
    private UpdateStudy study;
    private CheckRequest checked;
    private GradientCheck check;

    /** An update with the weight that is asked for, or the one with the largest gradient. */
    Scene scene(Request request) {
        study(request);
        NetworkSpec spec = request.start().spec();
        int kept = study.record().samples().size();
        int sample = Math.min(request.sample(), kept - 1);
        WeightAt asked = request.weight();
        WeightAt weight = asked != null && study.has(asked) ? asked : study.largest();
        Map<Integer, UnitSteps> units = new HashMap<>();
        Map<Integer, Passage> passages = new HashMap<>();
        for (int layer = 0; layer <= spec.layers().size(); layer++) {
            int unit = unit(request, weight, layer, sample);
            if (spec.layer(layer).hasUnits()) {
                units.put(layer, study.unit(layer, unit, sample));
            } else {
                passages.put(layer, study.passage(layer, unit, sample));
            }
        }
        return new Scene(
                request,
                sample,
                study.record(),
                study.follow(weight),
                units,
                passages,
                pixels(request, sample));
    }

    private void study(Request request) {
        if (request.isSameUpdate(studied)) {
            return;
        }
        forget();
        var start = request.start();
        study =
                switch (request.source()) {
                    case NEXT -> UpdateStudy.ofNext(start);
                    case DRAWING ->
                            UpdateStudy.of(
                                    start,
                                    images(request).with(request.drawing(), request.label()));
                    default -> UpdateStudy.of(start, start.training().some(numbers(request)));
                };
        studied = request;
    }

    /** Lets go of what is kept. */
    void forget() {
        studied = null;
        study = null;
        checked = null;
        check = null;
    }

    /** Whether it keeps an update. */
    boolean keeps() {
        return study != null || check != null;
    }

    /** The numbers of the samples that are chosen, within those that there are. */
    static List<Integer> numbers(Request request) {
        int all = request.start().training().size();
        return IntStream.range(0, Math.min(all, request.source().samples()))
                .mapToObj(i -> (request.number() + i) % all)
                .toList();
    }

    private static ScaledImages images(Request request) {
        return (ScaledImages) request.start().training();
    }

    /**
     * The ends of the weight in their layers, the class or number in the last one, else the
     * strongest δ.
     */
    private int unit(Request request, WeightAt weight, int layer, int sample) {
        NetworkSpec spec = request.start().spec();
        if (layer == weight.layer()) {
            return weight.to();
        }
        if (layer == weight.layer() - 1 && !weight.isBias()) {
            return weight.from();
        }
        if (layer == spec.layers().size()) {
            int label = study.record().samples().get(sample).label();
            return Math.max(0, Math.min(label, spec.outputs() - 1));
        }
        return study.mostInvolved(layer, sample);
    }

    private byte[] pixels(Request request, int sample) {
        if (!(request.start().training() instanceof ScaledImages images)) {
            return null;
        }
        Scaling scaling = images.scaling();
        List<Float> input = study.record().samples().get(sample).input();
        byte[] pixels = new byte[input.size()];
        for (int i = 0; i < pixels.length; i++) {
            double pixel = (input.get(i) - scaling.offset()) / scaling.factor();
            pixels[i] = (byte) Math.round(Math.max(0, Math.min(255, pixel)));
        }
        return pixels;
    }

    /** The weight that is followed, and a hundred by chance. */
    CheckResult check(CheckRequest request) {
        if (!request.isSameNetwork(checked)) {
            checked = null;
            check = null;
            study(request.update());
            check = new GradientCheck(request.update().start(), study.record(), request.fault());
            checked = request;
        }
        CheckedGradient followed = check.check(request.weight(), request.epsilon());
        List<CheckedGradient> some = new ArrayList<>();
        for (WeightAt weight : check.some(CheckRequest.COUNT, request.seed())) {
            some.add(check.check(weight, request.epsilon()));
        }
        some.sort((one, other) -> Double.compare(other.relativeError(), one.relativeError()));
        return new CheckResult(request, check.samples(), followed, some);
    }
}
