package fude.ui.inside.descent;

import fude.training.kept.KeptMoment;
import fude.training.study.LossPlane;
import fude.training.study.LossSlice;
import fude.ui.controls.plot.Relief;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works a landscape out, stretch by stretch; its network is there from the first to the last. After
 * the first line it is used by the thread of the worker alone.
 */
final class SliceMaker {
    /** Another request of the same thread waits at most about this long. */
    private static final long STRETCH_NANOS = 40_000_000;

    /** The same for every landscape, so that they are compared by the same samples. */
    private static final long SEED = 1;

    private final SliceRequest request;
    private final Map<KeptMoment, LossPlane.Place> places = new IdentityHashMap<>();
    private LossPlane plane;
    private LossSlice slice;
    private double middleX;
    private double middleY;
    private double progress;
    private int sample;
    private Relief relief;

    SliceMaker(SliceRequest request) {
        this.request = request;
    }

    SliceRequest request() {
        return request;
    }

    /** Before the first stretch. */
    Landscape begun() {
        return new Landscape(this, null, List.of(), -1, 0, 0);
    }

    /** One stretch more, if one is left, and the path as it now is. */
    Landscape goOn(List<KeptMoment> moments) {
        if (plane == null) {
            begin();
        }
        if (progress < 1) {
            long end = System.nanoTime() + STRETCH_NANOS;
            do {
                slice.goOn();
            } while (!slice.isDone() && System.nanoTime() - end < 0);
            relief = relief();
            progress = slice.progress();
            if (slice.isDone()) {
                slice = null;
            }
        }
        List<LossPlane.Place> path = new ArrayList<>();
        int here = -1;
        for (KeptMoment moment : moments) {
            if (moment == request.centre()) {
                here = path.size();
            }
            path.add(moved(places.computeIfAbsent(moment, m -> plane.nearest(m.weights()))));
        }
        places.keySet().retainAll(moments);
        return new Landscape(this, relief, path, here, progress, sample);
    }

    private void begin() {
        List<float[]> centre = request.centre().weights();
        boolean ofWeights = request.directions() == Directions.WEIGHTS;
        plane =
                ofWeights
                        ? LossPlane.of(request.spec(), centre, request.first(), request.second())
                        : LossPlane.random(request.spec(), centre, request.seed());
        if (ofWeights) {
            middleX = LossPlane.value(request.spec(), centre, request.first());
            middleY = LossPlane.value(request.spec(), centre, request.second());
        }
        slice =
                new LossSlice(
                        request.spec(), plane, request.halfWidth(), request.training().get(), SEED);
        sample = slice.sample();
    }

    /** In the units of the axes: of weights these themselves. */
    private LossPlane.Place moved(LossPlane.Place place) {
        return new LossPlane.Place(place.a() + middleX, place.b() + middleY, place.away());
    }

    private Relief relief() {
        double[][] values = slice.values();
        double half = request.halfWidth();
        boolean ofWeights = request.directions() == Directions.WEIGHTS;
        return values.length == 0
                ? null
                : new Relief(
                        ofWeights ? "w₁" : "d₁",
                        ofWeights ? "w₂" : "d₂",
                        middleX - half,
                        middleX + half,
                        middleY - half,
                        middleY + half,
                        values);
    }
}
