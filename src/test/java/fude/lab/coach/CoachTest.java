package fude.lab.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.ScalingKind;
import fude.lab.Experiment;
import fude.lab.Quantity;
import fude.lab.coach.rules.Finding;
import fude.lab.coach.rules.Proposal;
import fude.lab.coach.rules.Standing;
import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.training.TrainingStatus;
import fude.training.batch.SampleOrder;
import java.util.Map;
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

    private static Proposal proposal(History history) {
        return Coach.look(history.standing(), Set.of()).orElseThrow().proposal();
    }

    /** The figures of what is said. */
    private static String figures(History history) {
        return Coach.look(history.standing(), Set.of())
                .orElseThrow()
                .symptom()
                .arguments()
                .toString();
    }

    /** The rule that speaks where some have been put away. */
    private static String saysWithout(History history, String... putAway) {
        return Coach.look(history.standing(), Set.of(putAway)).map(Finding::rule).orElse("");
    }

    private static Experiment scheduled(Experiment e, String schedule, int epochs) {
        try {
            return e.with(Map.of("schedule", schedule, "epochs", "" + epochs));
        } catch (ReportedException wrong) {
            throw new AssertionError(wrong);
        }
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
    void deadLayersAreToldByName() {
        History run = flat().layers(0, 0.98, 0, 0, 0);
        assertEquals("dead-units", run.says());
        assertEquals(1e-4, after(run).config().learningRate(), 1e-12);
        assertEquals("[1, 98, 0.001]", figures(run));
    }

    /** 0.001, then 0.14 for some epochs, then 0.001 again. */
    private static History burnt() {
        return healthy()
                .rate(3, 0.14)
                .epoch(2.4, 2.31, 0.11)
                .epoch(2.31, 2.31, 0.1)
                .rate(5, 0.001)
                .epoch(2.304, 2.303, 0.11);
    }

    @Test
    void unitsThatDiedAtAnEarlierRateNeedANewStart() {
        History run = burnt().layers(0, 1, 0, 0, 0);
        assertEquals("dead-units", run.says());
        assertEquals("[1, 100, 0.14]", figures(run));
        assertEquals("coach.try.start", proposal(run).words().key());
        assertEquals("[0.001]", "" + proposal(run).words().arguments());
        assertEquals("rate-was-too-high", saysWithout(run, "dead-units"));
    }

    @Test
    void theRateOfNowIsNotBlamedForWhatAnEarlierOneDid() {
        History run = burnt().layers(1e-6, 0.2, 1e-9, 1e-9, 1e-9);
        assertEquals("rate-was-too-high", run.says());
        assertEquals("[0.14, 5]", figures(run));
        assertEquals(4, Coach.look(run.standing(), Set.of()).get().from());
        assertEquals("[0.001]", "" + proposal(run).words().arguments());
        assertEquals("", saysWithout(run, "rate-was-too-high"), "nor anything else");
    }

    @Test
    void aRateThatIsTooLowByNowIsNotBlamedForDeadUnits() {
        History run = burnt().rate(6, 1e-5).epoch(2.303, 2.303, 0.1).layers(0, 1, 0, 0, 0);
        assertEquals("dead-units", run.says());
        assertEquals("[0.001]", "" + proposal(run).words().arguments());
        assertEquals("", saysWithout(run, "dead-units", "rate-was-too-high"));
    }

    @Test
    void whatRecoversFromAnEarlierRateIsLeftAlone() {
        History run =
                healthy()
                        .rate(3, 1)
                        .epoch(4222, 25, 0.1)
                        .rate(4, 0.001)
                        .epoch(9, 3, 0.2)
                        .epoch(1.9, 1.5, 0.5);
        assertEquals("", run.says());
    }

    @Test
    void whatIsLostWithAHigherRateIsBlamedOnIt() {
        History run = healthy().with(e -> sgd(e, 0.05)).rate(3, 0.1).epoch(2.303, 2.303, 0.1);
        assertEquals("rate-too-high", run.says());
        assertEquals("[0.1]", figures(run));
    }

    @Test
    void aRateThatHasBeenLoweredSinceIsNotCalledTooHigh() {
        History run = new History(2.3).with(e -> rate(e, 1)).epoch(4222, 25, 0.15).rateSet(0.0005);
        assertEquals("rate-was-too-high", run.says());
        assertEquals("[1.0, 1]", figures(run));
        assertEquals("[5.0E-4]", "" + proposal(run).words().arguments());
    }

    @Test
    void aRateThatIsTriedBeforeANetworkDivergesIsNotTheOneToBlame() {
        History run = healthy().rate(2.5, 10).rate(2.9, 0.001).status(TrainingStatus.DIVERGED);
        assertEquals("[10.0]", figures(run));
    }

    @Test
    void aRateThatHasBeenRaisedSinceIsNotCalledTooLow() {
        History run = flat().with(e -> rate(e, 1e-6)).layers(1e-5, 0, 1, 1, 1).rateSet(0.001);
        assertFalse(run.says().startsWith("rate"), run.says());
    }

    /** A cosine ends with steps of no length, whatever rate is set. */
    @Test
    void theEndOfAScheduleIsNoRateThatIsTooLow() {
        History run = flat().with(e -> rate(e, 5e-4)).with(e -> scheduled(e, "cosine", 2));
        assertEquals("plateau", run.layers(1e-9, 0, 1, 1, 1).says());
        assertEquals("rate-too-low", run.with(e -> scheduled(e, "constant", 2)).says());
    }

    @Test
    void layersThatStopAtALowRateMayBend() {
        History run =
                new History(GUESSING)
                        .with(e -> layers(e, "dense 64 identity"))
                        .epoch(0.5, 0.3, 0.91)
                        .rate(1, 1e-7)
                        .epoch(0.4, 0.3, 0.914)
                        .epoch(0.4, 0.3, 0.914)
                        .epoch(0.4, 0.3, 0.914)
                        .layers(1e-6, 0, 1, 1);
        assertEquals("", run.says());
    }

    @Test
    void whatHasBeenLearnedWithTheSameSettingsIsNotBlamedOnThem() {
        History zeros =
                new History(GUESSING)
                        .with(e -> e.withInitialization(Initialization.ZEROS))
                        .epoch(0.6, 0.6, 0.8)
                        .rate(1, 0.002)
                        .epoch(1.3, 1.3, 0.6);
        assertEquals("", zeros.says());
        History narrow =
                new History(GUESSING)
                        .with(e -> layers(e, "dense 8 relu"))
                        .epoch(0.5, 0.5, 0.9)
                        .rate(1, 0.002)
                        .epoch(1.1, 1.1, 0.6);
        assertEquals("", narrow.says());
        History noisy =
                new History(GUESSING)
                        .with(e -> e.withChoice(e.choice().withLabelNoise(60)))
                        .epoch(2, 1.5, 0.8)
                        .rate(1, 0.002)
                        .epoch(2.2, 2.2, 0.19);
        assertEquals("", noisy.says());
    }

    @Test
    void rawPixelsDoNotDivergeBecauseOfARateThatWasSetLater() {
        History run =
                new History(2.4)
                        .with(e -> e.withChoice(e.choice().withScaling(ScalingKind.RAW)))
                        .epoch(0.9, 1.1, 0.63)
                        .rate(1, 100)
                        .status(TrainingStatus.DIVERGED);
        assertEquals("rate-too-high", run.says());
        assertEquals("", saysWithout(run, "rate-too-high"), "though no epoch has ended since");
    }

    @Test
    void whatAFineTuningHasChangedIsNotBlamedOnTheOrder() {
        History run =
                new History(2.3)
                        .with(e -> ordered(e, SampleOrder.AS_GIVEN))
                        .epoch(0.3, 0.2, 0.94)
                        .measuredSince(0.3);
        assertEquals("", run.says());
    }

    @Test
    void moreEpochsAreNotProposedWhereTheyAreSetOrDidNotEndTheRun() {
        History run =
                new History(GUESSING)
                        .epoch(2.2, 2.19, 0.3)
                        .epoch(2.1, 2.08, 0.4)
                        .status(TrainingStatus.FINISHED)
                        .with(e -> e.withConfig(e.config().withEpochs(9)));
        assertEquals("", run.says());
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
        History run = new History(2.3).epoch(4222, 25, 0.1).epoch(3, 3, 0.1).rate(1.5, 1e-4);
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
                        .with(e -> e.withConfig(e.config().withEpochs(2)))
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
