package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.training.measure.Evaluation;
import fude.training.measure.EvaluationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningCurveTest {
    private static final Evaluation TEST = EvaluationTest.of(0.25, new int[][] {{3, 1}, {0, 0}});

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 49, 50, 51, 99, 100, 149, 938, 60_000})
    void anEpochHasAtMostFiftyPointsAndEndsWithOne(int batchesPerEpoch) {
        CurveRecorder recorder = new CurveRecorder(batchesPerEpoch);
        addEpoch(recorder, 0, batchesPerEpoch);
        LearningCurve curve = recorder.curve();
        assertTrue(curve.points() <= LearningCurve.POINTS_PER_EPOCH, curve.points() + " points");
        assertTrue(curve.points() >= Math.min(batchesPerEpoch, 25), curve.points() + " points");
        assertEquals(1, curve.position(curve.points() - 1));
    }

    @Test
    void positionsIncreaseOverTheEpochs() {
        CurveRecorder recorder = new CurveRecorder(7);
        for (int epoch = 0; epoch < 60; epoch++) {
            addEpoch(recorder, epoch, 7);
        }
        LearningCurve curve = recorder.curve();
        assertEquals(420, curve.points());
        assertEquals(1 / 7.0, curve.position(0));
        assertEquals(60, curve.position(419));
        for (int i = 1; i < curve.points(); i++) {
            assertTrue(curve.position(i) > curve.position(i - 1));
        }
    }

    @Test
    void aPointIsTheMeanOverTheImagesSinceTheLast() {
        CurveRecorder recorder = new CurveRecorder(100);
        recorder.addBatch(0, 1, 20, 10);
        assertEquals(0, recorder.curve().points());
        recorder.addBatch(0, 2, 1, 5);
        assertEquals(1.4, recorder.curve().trainingLoss(0), 1e-12);
        recorder.addBatch(0, 3, 3, 1);
        recorder.addBatch(0, 4, 3, 1);
        assertEquals(3, recorder.curve().trainingLoss(1), 1e-12);
    }

    @Test
    void measurementsBeginBeforeTheFirstBatch() {
        CurveRecorder recorder = new CurveRecorder(2);
        recorder.endEpoch(TEST, 0);
        assertEquals(List.of(), recorder.curve().epochs());
        recorder.addBatch(0, 1, 30, 10);
        recorder.addBatch(0, 2, 5, 4);
        recorder.endEpoch(TEST, 1.5);
        LearningCurve curve = recorder.curve();
        assertTrue(Double.isNaN(curve.measurements().get(0).trainingLoss()));
        assertEquals(2, curve.measurements().size());
        assertEquals(
                List.of(new LearningCurve.EpochResult(1, 2.5, 0.25, 0.75, 1.5)), curve.epochs());
    }

    @Test
    void aCurveDoesNotChangeAnyMore() {
        CurveRecorder recorder = new CurveRecorder(20);
        List<LearningCurve> curves = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int epoch = 0; epoch < 40; epoch++) {
            curves.add(recorder.curve());
            texts.add(text(curves.get(epoch)));
            addEpoch(recorder, epoch, 20);
            recorder.endEpoch(TEST, 1);
        }
        for (int i = 0; i < curves.size(); i++) {
            assertEquals(texts.get(i), text(curves.get(i)));
        }
        assertEquals(39 * 20, curves.get(39).points());
    }

    @Test
    void aCurveGoesOnFromItsDraft() {
        CurveRecorder whole = new CurveRecorder(120);
        CurveRecorder begun = new CurveRecorder(120);
        whole.endEpoch(TEST, 0);
        begun.endEpoch(TEST, 0);
        CurveRecorder goesOn = begun;
        for (int batch = 1; batch <= 120; batch++) {
            whole.addBatch(0, batch, 1.0 / batch, 1);
            goesOn.addBatch(0, batch, 1.0 / batch, 1);
            LearningCurve.Draft draft = goesOn.draft();
            goesOn = new CurveRecorder(120);
            goesOn.restore(draft);
        }
        whole.endEpoch(TEST, 2);
        goesOn.endEpoch(TEST, 2);
        assertEquals(text(whole.curve()), text(goesOn.curve()));
        assertEquals(List.of(0.25), goesOn.measuredLosses());
        assertEquals(2, goesOn.secondsOfEpochs());
    }

    @Test
    void anEmptyCurveShowsNothing() {
        assertTrue(LearningCurve.EMPTY.isEmpty());
        assertEquals(List.of(), LearningCurve.EMPTY.epochs());
        assertEquals(List.of(), LearningCurve.EMPTY.measurements());
    }

    private static void addEpoch(CurveRecorder recorder, int epoch, int batches) {
        for (int batch = 1; batch <= batches; batch++) {
            recorder.addBatch(epoch, batch, 1.0 / (epoch + batch), 1);
        }
    }

    static String text(LearningCurve curve) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < curve.points(); i++) {
            text.append(curve.position(i)).append(' ').append(curve.trainingLoss(i)).append('\n');
        }
        for (LearningCurve.EpochResult result : curve.measurements()) {
            text.append(result.epoch()).append(' ').append(result.trainingLoss()).append(' ');
            text.append(result.measuredLoss())
                    .append(' ')
                    .append(result.measuredAccuracy())
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void whatIsThinnedKeepsItsEndAndItsMean() {
        double[] positions = {0.1, 0.2, 0.3, 0.4, 0.5};
        double[] losses = {5, 3, 2, 0, 1};
        LearningCurve thin = LearningCurve.of(positions, losses, List.of()).thinned(3);
        assertEquals(3, thin.points());
        assertEquals(List.of(0.2, 0.4, 0.5), positionsOf(thin));
        assertEquals(4, thin.trainingLoss(0), 1e-12);
        assertEquals(1, thin.trainingLoss(1), 1e-12);
        assertEquals(1, thin.trainingLoss(2));
        assertSame(thin, thin.thinned(3));
    }

    private static List<Double> positionsOf(LearningCurve curve) {
        return IntStream.range(0, curve.points()).mapToObj(curve::position).toList();
    }

    @Test
    void ofAVeryLongRunThereAreFewerPointsAndTheyAreStillMeans() {
        CurveRecorder recorder = new CurveRecorder(25);
        for (int epoch = 0; epoch < 2000; epoch++) {
            for (int batch = 1; batch <= 25; batch++) {
                recorder.addBatch(epoch, batch, epoch * 25 + batch, 1);
            }
        }
        LearningCurve curve = recorder.curve();
        assertTrue(curve.points() < LearningCurve.MAX_POINTS, curve.points() + " points");
        assertTrue(curve.points() > LearningCurve.MAX_POINTS / 2, curve.points() + " points");
        double before = 0;
        for (int i = 0; i < curve.points(); i++) {
            double batches = 25 * curve.position(i);
            assertEquals(4, batches - before, 1e-6, "each stands for four batches");
            assertEquals(before + 2.5, curve.trainingLoss(i), 1e-6);
            before = batches;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 120, 938})
    void aVeryLongCurveGoesOnFromItsDraft(int batchesPerEpoch) {
        CurveRecorder whole = new CurveRecorder(batchesPerEpoch);
        CurveRecorder goesOn = new CurveRecorder(batchesPerEpoch);
        int epochs = 60_000 / Math.min(50, batchesPerEpoch);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int batch = 1; batch <= batchesPerEpoch; batch++) {
                double loss = 1.0 / (epoch + batch);
                whole.addBatch(epoch, batch, loss, 1);
                goesOn.addBatch(epoch, batch, loss, 1);
                if ((epoch * 31 + batch) % 4_009 == 7) {
                    LearningCurve.Draft draft = goesOn.draft();
                    goesOn = new CurveRecorder(batchesPerEpoch);
                    goesOn.restore(draft);
                }
            }
        }
        assertEquals(text(whole.curve()), text(goesOn.curve()));
    }

    @Test
    void fewerMeasurementsKeepTheirEpochsTheBestAndTheLast() {
        List<LearningCurve.EpochResult> all =
                IntStream.rangeClosed(0, 1000)
                        .mapToObj(e -> result(e, e == 333 ? 0.1 : 1, e == 777 ? 0.9 : 0.5))
                        .toList();
        LearningCurve curve = LearningCurve.of(new double[0], new double[0], all);
        LearningCurve few = curve.withFewerMeasurements(100);
        assertSame(curve, curve.withFewerMeasurements(1001));
        assertTrue(few.measurements().size() <= 103);
        List<Integer> kept = few.measurements().stream().map(r -> r.epoch()).toList();
        assertEquals(List.of(0, 16, 32), kept.subList(0, 3));
        assertTrue(kept.containsAll(List.of(333, 777, 1000)), kept.toString());
        assertTrue(all.containsAll(few.measurements()), "each as it was");
        assertEquals(1000, few.lastEpoch());
        assertEquals(16, few.epochs().get(0).epoch());
    }

    private static LearningCurve.EpochResult result(int epoch, double loss, double accuracy) {
        return new LearningCurve.EpochResult(epoch, 1, loss, accuracy, 1);
    }
}
