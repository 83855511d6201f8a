package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.Quantity;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.ui.controls.plot.Axis;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Overlays.Companion;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the chart says in figures: under the pointer, and at the ends of its lines. */
class ReadoutTest {
    private static final Plot PLOT =
            new Plot(
                    new Axis(0, 4, 0, 400),
                    new Axis(0, 5, 300, 0),
                    new Axis(0, 1, 300, 0),
                    Quantity.MEASURED_ACCURACY);

    /** Ten batches an epoch, five of them a point; the epoch's mean is that of both. */
    private static final LearningCurve CURVE =
            LearningCurve.of(
                    new double[] {0.5, 1, 1.5},
                    new double[] {2, 1, 0.5},
                    List.of(
                            new EpochResult(0, Double.NaN, 2.3, 0.1, 0),
                            new EpochResult(1, 1.5, 0.9, 0.8, 1)));

    private final Companion longer =
            new Companion("a", "No. 1", 0, false, "digits", Curves.of(2.3, 1, 0.5, 0.25, 0.125));
    private final CurveModel model = Models.of(CURVE, 2, longer);

    private List<String> read(Texts texts, ChartSettings settings, double position) {
        return new Readout(null, new Language(texts), new Appearance())
                .lines(PLOT, model, settings, position).stream().map(Readout.Line::words).toList();
    }

    private List<String> read(double position) {
        return read(Texts.ENGLISH, ChartSettings.PLAIN, position);
    }

    private List<String> end(Texts texts, CurveModel of, Quantity quantity) {
        return new EndLabels(new Language(texts), new Appearance())
                .rows(of, quantity).stream().map(EndLabels.Row::words).toList();
    }

    @Test
    void eachFigureSaysWhatItIsOf() {
        assertEquals(
                List.of(
                        "Training loss  1.0000 (mean of 5 batches)",
                        "Test loss  0.9000 (epoch 1)",
                        "Test accuracy  80.00 % (epoch 1)",
                        "No. 1  1.5000  90.00 %"),
                read(1.2));
        ChartSettings whole = ChartSettings.PLAIN.withGrain(Resolution.EPOCH);
        assertEquals(
                "Training loss  1.5000 (mean of epoch 1)", read(Texts.ENGLISH, whole, 1).get(0));
        assertEquals("訓練損失  1.5000（エポック 1 の平均）", read(Texts.JAPANESE, whole, 1).get(0));
    }

    @Test
    void aRunThatHasEndedHasNoFigures() {
        assertEquals(List.of("No. 1  0.3750  90.00 %"), read(3));
        assertEquals(List.of(), read(40));
    }

    @Test
    void theFigureOfTheLastFinishedEpochIsTheLargeOne() {
        assertEquals(
                List.of("Training loss", "1.5000", "mean of epoch 1", "latest batches 0.5000"),
                end(Texts.ENGLISH, model, Quantity.TRAINING_LOSS));
        assertEquals(
                List.of("訓練損失", "1.5000", "エポック 1 の平均", "直近のバッチ 0.5000"),
                end(Texts.JAPANESE, model, Quantity.TRAINING_LOSS));
        assertEquals(
                List.of("Test loss", "0.9000", "after epoch 1"),
                end(Texts.ENGLISH, model, Quantity.MEASURED_LOSS));
    }

    @Test
    void beforeTheFirstEpochIsOverItHasNoMean() {
        CurveModel begun =
                Models.of(
                        LearningCurve.of(
                                new double[] {0.5},
                                new double[] {2},
                                CURVE.measurements().subList(0, 1)),
                        2);
        assertEquals(
                List.of("Training loss", "latest batches 2.0000"),
                end(Texts.ENGLISH, begun, Quantity.TRAINING_LOSS));
        assertEquals(
                List.of("Test accuracy", "10.00 %", "before learning"),
                end(Texts.ENGLISH, begun, Quantity.MEASURED_ACCURACY));
    }

    @Test
    void aCurveWithFewerMeasurementsThanEpochsEndsWithItsLast() {
        double[] losses = new double[100];
        Arrays.setAll(losses, i -> 1.0 / (i + 1));
        CurveModel thinned = Models.of(Curves.of(2.3, losses).withFewerMeasurements(10), 100);
        assertEquals(
                List.of("Test loss", "0.0150", "after epoch 100"),
                end(Texts.ENGLISH, thinned, Quantity.MEASURED_LOSS));
    }
}
