package fude.lab.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.ScalingKind;
import fude.lab.Experiment;
import fude.lab.Quantity;
import fude.lab.coach.rules.Standing;
import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.training.TrainingStatus;
import fude.training.batch.SampleOrder;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules on histories that were noted down: figures of real runs, rounded. */
class CoachTest {
    private static final double GUESSING = 2.303;

    /** 784-128-64-10 with Adam on MNIST. */
    private static History healthy() {
        return new History(2.3)
                .epoch(0.31, 0.16, 0.952)
                .epoch(0.13, 0.11, 0.966)
                .epoch(0.09, 0.1, 0.969);
    }

    /** Nothing falls. */
    private static History flat() {
        return new History(2.305).epoch(2.305, 2.304, 0.1).epoch(2.304, 2.303, 0.11);
    }

    private static Experiment rate(Experiment e, double rate) {
        return e.withConfig(e.config().withLearningRate(rate));
    }

    private static Experiment ordered(Experiment e, SampleOrder order) {
        return e.withConfig(e.config().withRandomness(e.config().randomness().withOrder(order)));
    }

    private static Experiment layers(Experiment e, String layers) {
        try {
            return e.withLayers(LayerGrammar.parse(layers));
        } catch (ReportedException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Experiment sgd(Experiment e, double rate) {
        return e.withConfig(
                e.config()
                        .withOptimizer(OptimizerSpec.of(OptimizerSpec.Rule.SGD))
                        .withLearningRate(rate));
    }

    private static Experiment after(History history) {
        Standing run = history.standing();
        Experiment next =
                Coach.look(run, Set.of()).orElseThrow().proposal().change().apply(run.experiment());
        assertNotEquals(run.experiment(), next);
        return next;
    }

    @Test
    void aHealthyRunIsLeftAloneAndPraisedInTheEnd() {
        assertEquals("", healthy().says());
        assertEquals("", new History(2.3).says());
        assertEquals("good", healthy().status(TrainingStatus.FINISHED).says());
    }

    @Test
    void aRunThatIsGoodIsRepeatedWithAnotherSeed() {
        assertEquals(2, after(healthy().status(TrainingStatus.FINISHED)).config().seed());
    }

    /** 784-128-64-10, SGD 0.001: 2.22 in the first epoch, 88 % in the tenth. */
    @Test
    void slowlyFallingIsFalling() {
        History slow =
                new History(2.31)
                        .with(e -> sgd(e, 0.001))
                        .epoch(2.22, 2.12, 0.39)
                        .layers(3e-4, 0, 1, 1, 1);
        assertEquals("", slow.says());
    }

    @Test
    void aLossThatDivergesHasTooHighARate() {
        History run = new History(2.3).with(e -> rate(e, 1)).epoch(4222, 25, 0.15);
        assertEquals("rate-too-high", run.says());
        assertEquals(0.001, after(run).config().learningRate());
        assertEquals("rate-too-high", run.epoch(2.4, 20, 0.1).says());
    }

    @Test
    void aRunThatBrokeOffHasTooHighARate() {
        History run = new History(2.3).with(e -> sgd(e, 100)).status(TrainingStatus.DIVERGED);
        assertEquals("rate-too-high", run.says());
        assertEquals(0.05, after(run).config().learningRate());
    }

    /** SGD 0.3 on normalised MNIST: 2.303 and 11.35 %. */
    @Test
    void collapsedWithManyTimesTheUsualRateHasTooHighARate() {
        assertEquals("rate-too-high", flat().with(e -> sgd(e, 0.3)).says());
        assertEquals("plateau", flat().with(e -> sgd(e, 0.05)).says());
    }

    @Test
    void deadLayersWereThrownThereByTooLargeSteps() {
        assertEquals("rate-too-high", flat().layers(0, 0.98, 0, 0, 0).says());
    }

    @Test
    void aTrainingLossThatRisesHasTooHighARate() {
        History run =
                new History(2.3).epoch(0.9, 0.8, 0.7).epoch(0.6, 0.6, 0.8).epoch(1.1, 1.2, 0.6);
        assertEquals("", run.says(), "a single bad epoch");
        assertEquals("rate-too-high", run.epoch(1.2, 1.3, 0.6).says());
        assertEquals(1e-4, after(run).config().learningRate(), 1e-12);
    }

    @Test
    void stepsTooSmallToSeeAreTooSmall() {
        History run = flat().with(e -> rate(e, 1e-6)).layers(1e-5, 0, 1, 1, 1);
        assertEquals("rate-too-low", run.says());
        assertEquals(0.001, after(run).config().learningRate());
    }

    @Test
    void aFewBatchesTellNothing() {
        History run = flat().of(2000, 32).with(e -> rate(e, 1e-6)).layers(1e-5, 0, 1, 1, 1);
        assertEquals("", run.says());
    }

    @Test
    void whatWasBeforeAChangeByHandTellsNothing() {
        History run = new History(2.3).epoch(4222, 25, 0.1).epoch(3, 3, 0.1).since(1.5);
        assertEquals("", run.says());
        assertEquals("", run.epoch(1, 0.9, 0.7).says());
    }

    @Test
    void rawPixelsShowInTheFirstMeasurement() {
        History run =
                new History(11.5)
                        .with(e -> e.withChoice(e.choice().withScaling(ScalingKind.RAW)))
                        .epoch(2.9, 1.1, 0.63);
        assertEquals("raw-pixels", run.says());
        assertEquals(ScalingKind.UNIT, after(run).choice().scaling());
        assertEquals("", new History(11.5).epoch(2.9, 1.1, 0.63).says());
    }

    @Test
    void zeroWeightsStayAlike() {
        History run =
                flat().with(e -> e.withInitialization(Initialization.ZEROS))
                        .layers(Double.NaN, 1, 0, 0, 0);
        assertEquals("zero-weights", run.says());
        assertEquals(Initialization.UNIFORM, after(run).initialization());
    }

    @Test
    void withoutHiddenLayersZerosAreAGoodBeginning() {
        History run =
                new History(GUESSING)
                        .with(e -> layers(e, "").withInitialization(Initialization.ZEROS))
                        .epoch(0.4, 0.33, 0.91);
        assertEquals("", run.says());
    }

    @Test
    void gradientsFadeInDeepNetworks() {
        String sigmoids = "dense 50 sigmoid, ".repeat(15) + "dense 50 sigmoid";
        History run = flat().with(e -> layers(e, sigmoids)).layers(1e-3, 0, 6e-14, 1e-6, 0.5);
        assertEquals("vanishing-gradients", run.says());
        String relus = sigmoids.replace("sigmoid", "relu");
        assertEquals(layers(after(run), relus), after(run));
        run.with(e -> layers(e, relus));
        assertEquals(Initialization.HE, after(run).initialization());
        run.with(e -> e.withInitialization(Initialization.HE));
        assertEquals("4-128-64-10", after(run).network().shape());
        assertEquals("plateau", run.layers(1e-3, 0, 0.1, 0.2, 0.5).says());
    }

    @Test
    void sortedImagesAreForgottenClassByClass() {
        History run =
                new History(2.3).with(e -> ordered(e, SampleOrder.BY_CLASS)).epoch(0.7, 5.1, 0.1);
        assertEquals("unshuffled", run.says());
        assertEquals(SampleOrder.SHUFFLED, after(run).config().order());
        History mixed = healthy().with(e -> ordered(e, SampleOrder.AS_GIVEN));
        assertEquals("", mixed.says());
    }

    @Test
    void softmaxTwiceStopsAboveItsFloor() {
        History run =
                new History(GUESSING)
                        .with(e -> e.withLoss(Loss.SOFTMAX_TWICE))
                        .epoch(1.65, 1.57, 0.89);
        assertEquals("softmax-twice", run.says());
        assertEquals(Loss.CROSS_ENTROPY, after(run).loss());
        assertEquals(
                "[1.65, 1.46]",
                "" + Coach.look(run.standing(), Set.of()).get().symptom().arguments());
    }

    @Test
    void layersThatDoNotBendStopEarly() {
        History run =
                new History(GUESSING)
                        .with(e -> layers(e, "dense 128 identity, dense 64 identity"))
                        .epoch(0.38, 0.3, 0.91)
                        .epoch(0.3, 0.3, 0.914);
        assertEquals("", run.says());
        assertEquals("no-nonlinearity", run.epoch(0.29, 0.29, 0.916).says());
        assertEquals(layers(after(run), "dense 128 relu, dense 64 relu"), after(run));
        run.with(e -> layers(e, "dense 128 identity, activation tanh, dense 64 identity"));
        assertEquals("", run.says());
    }

    @Test
    void aNarrowLayerLetsTooLittleThrough() {
        History run = new History(2.4).with(e -> layers(e, "dense 2 relu")).epoch(2.1, 2.1, 0.18);
        assertEquals("narrow-layer", run.says());
        assertEquals(layers(after(run), "dense 64 relu"), after(run));
    }

    @Test
    void labelsDrawnByLotCanOnlyBeLearnedByHeart() {
        History run = new History(GUESSING).of(1000, 16).epoch(2.3, 2.31, 0.1).epoch(1.1, 3, 0.11);
        assertEquals("chance-level", run.says(), "whoever drew them");
        assertEquals(20, after(run).choice().validation());
        run.with(e -> e.withChoice(e.choice().withValidation(10)));
        assertTrue(after(run).network().text().contains("dropout"));
        run.with(e -> e.withChoice(e.choice().withLabelNoise(100)));
        assertEquals(0, after(run).choice().labelNoise());
    }

    /** As on the way with a hundred images: early, one answer is given nearly always. */
    @Test
    void atTheBaselineInTheBeginningIsNoSign() {
        History run =
                new History(GUESSING).of(100, 4).epoch(2.3, 2.27, 0.16).epoch(1.96, 2.1, 0.13);
        assertEquals("", run.says());
    }

    @Test
    void aHundredImagesAreLearnedByHeart() {
        History run =
                new History(GUESSING)
                        .of(100, 4)
                        .with(e -> e.withChoice(e.choice().withFirst(100)))
                        .epoch(0.8, 1.4, 0.57)
                        .epoch(0.5, 1.36, 0.58);
        assertEquals("", run.says(), "one epoch can be bad luck");
        assertEquals("few-images", run.epoch(0.4, 1.37, 0.58).says());
        assertEquals(0, after(run).choice().first());
        assertEquals(Quantity.MEASURED_LOSS, Coach.look(run.standing(), Set.of()).get().quantity());
        assertEquals(2, Coach.look(run.standing(), Set.of()).get().from());
    }

    @Test
    void aLossOnNewImagesThatRisesAgainIsOverFitting() {
        History run =
                new History(GUESSING)
                        .epoch(0.3, 0.3, 0.9)
                        .epoch(0.2, 0.35, 0.9)
                        .epoch(0.15, 0.4, 0.9)
                        .epoch(0.12, 0.42, 0.9);
        assertEquals("", run.says());
        assertEquals("overfitting", run.epoch(0.1, 0.45, 0.9).says());
        assertEquals(layers(after(run), "dense 128 relu, dropout 0.2, dense 64 relu"), after(run));
        run.with(e -> layers(e, "dense 128 relu, dropout 0.5"));
        assertEquals(1, after(run).config().augmentation().shift());
        run.with(e -> after(run));
        assertEquals(3, after(run).config().patience());
    }

    /** 784-128-64-10 on MNIST for 25 epochs: a little, but nothing to be alarmed about. */
    @Test
    void aSmallGapIsNotYetOverFitting() {
        History run = healthy();
        for (int i = 0; i < 20; i++) {
            run.epoch(0.05 - 0.002 * i, 0.1 + 0.0015 * i, 0.977);
        }
        assertEquals("", run.says());
    }

    @Test
    void whatStillFallsInTheEndWantsMoreEpochs() {
        History run =
                new History(GUESSING)
                        .epoch(2.2, 2.19, 0.3)
                        .epoch(2.1, 2.08, 0.4)
                        .status(TrainingStatus.FINISHED);
        assertEquals("too-few-epochs", run.says());
        assertEquals(6, after(run).config().epochs());
    }

    @Test
    void aLossForNumbersThatIsStuckIsExchanged() {
        History run = new History(0.11).with(e -> e.withLoss(Loss.MSE)).epoch(0.09, 0.09, 0.1);
        assertEquals("plateau", run.says());
        assertEquals(Loss.CROSS_ENTROPY, after(run).loss());
    }

    @Test
    void theOrderOfTheCourseDecides() {
        History run =
                new History(11.5)
                        .with(e -> e.withChoice(e.choice().withScaling(ScalingKind.RAW)))
                        .with(e -> rate(e, 1))
                        .epoch(4222, 25, 0.1);
        assertEquals("raw-pixels", run.says());
        assertEquals(
                "rate-too-high",
                Coach.look(run.standing(), Set.of("raw-pixels")).orElseThrow().rule());
    }

    @Test
    void aRunThatCollapsedIsNotToldToGoOn() {
        History run =
                new History(2.3)
                        .with(e -> rate(e, 1))
                        .of(2000, 32)
                        .epoch(1896, 5.6, 0.1)
                        .epoch(2.9, 5.8, 0.1)
                        .status(TrainingStatus.FINISHED);
        assertTrue(Coach.look(run.standing(), Set.of("rate-too-high")).isEmpty());
    }

    @Test
    void whatWasPutAwayDoesNotMakeARunGood() {
        History run =
                new History(GUESSING)
                        .with(e -> layers(e, "dense 64 identity"))
                        .epoch(0.38, 0.3, 0.91)
                        .epoch(0.3, 0.3, 0.914)
                        .epoch(0.29, 0.29, 0.916)
                        .status(TrainingStatus.FINISHED);
        assertEquals("no-nonlinearity", run.says());
        assertTrue(Coach.look(run.standing(), Set.of("no-nonlinearity")).isEmpty());
    }
}
