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
        LearningCurve.Recorder recorder = new LearningCurve.Recorder(batchesPerEpoch);
        addEpoch(recorder, 0, batchesPerEpoch);
        LearningCurve curve = recorder.curve();
        assertTrue(curve.points() <= LearningCurve.POINTS_PER_EPOCH, curve.points() + " points");
        assertTrue(curve.points() >= Math.min(batchesPerEpoch, 25), curve.points() + " points");
        assertEquals(1, curve.position(curve.points() - 1));
    }

    @Test
    void positionsIncreaseOverTheEpochs() {
        LearningCurve.Recorder recorder = new LearningCurve.Recorder(7);
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
        LearningCurve.Recorder recorder = new LearningCurve.Recorder(100);
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
        LearningCurve.Recorder recorder = new LearningCurve.Recorder(2);
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
        LearningCurve.Recorder recorder = new LearningCurve.Recorder(20);
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
        LearningCurve.Recorder whole = new LearningCurve.Recorder(120);
        LearningCurve.Recorder begun = new LearningCurve.Recorder(120);
        whole.endEpoch(TEST, 0);
        begun.endEpoch(TEST, 0);
        LearningCurve.Recorder goesOn = begun;
        for (int batch = 1; batch <= 120; batch++) {
            whole.addBatch(0, batch, 1.0 / batch, 1);
            goesOn.addBatch(0, batch, 1.0 / batch, 1);
            LearningCurve.Draft draft = goesOn.draft();
            goesOn = new LearningCurve.Recorder(120);
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

    private static void addEpoch(LearningCurve.Recorder recorder, int epoch, int batches) {
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
        assertEquals(4, thin.trainingLoss(0));
        assertEquals(1, thin.trainingLoss(1));
        assertEquals(1, thin.trainingLoss(2));
        assertSame(thin, thin.thinned(3));
    }

    private static List<Double> positionsOf(LearningCurve curve) {
        return IntStream.range(0, curve.points()).mapToObj(curve::position).toList();
    }
}
