package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.nn.DenseSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.text.Message;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LabTest {
    private static final List<LayerSpec> OTHER_LAYERS = List.of(new DenseSpec(10, Activation.TANH));

    private final Lab lab = new Lab();
    private final Experiment first = Experiment.on(Samples.digits());

    @BeforeEach
    void begin() {
        lab.begin(first);
    }

    private void learnSomething() {
        lab.snapshotProperty()
                .set(
                        new TrainingSnapshot(
                                TrainingStatus.PAUSED,
                                0,
                                1,
                                32,
                                10,
                                0,
                                0,
                                Double.NaN,
                                0,
                                1,
                                0,
                                0.001,
                                List.of(),
                                LearningCurve.EMPTY,
                                null,
                                List.of(),
                                null));
    }

    @Test
    void anUntrainedNetworkChangesAtOnce() {
        lab.propose(e -> e.withLayers(OTHER_LAYERS));

        assertEquals(OTHER_LAYERS, lab.experimentProperty().get().layers());
        assertNull(lab.proposalProperty().get());
    }

    @Test
    void aTrainedNetworkIsKeptUntilTheChangeIsConfirmed() {
        learnSomething();
        lab.propose(e -> e.withLayers(OTHER_LAYERS));

        assertSame(first, lab.experimentProperty().get());
        assertEquals(OTHER_LAYERS, lab.shown().layers());

        lab.confirm();
        assertEquals(OTHER_LAYERS, lab.experimentProperty().get().layers());
        assertNull(lab.proposalProperty().get());
    }

    @Test
    void aDiscardedChangeIsForgotten() {
        learnSomething();
        lab.propose(e -> e.withLayers(OTHER_LAYERS));
        lab.discard();

        assertSame(first, lab.shown());
    }

    @Test
    void changingBackWithdrawsTheQuestion() {
        learnSomething();
        lab.propose(e -> e.withLayers(OTHER_LAYERS));
        lab.propose(e -> e.withLayers(first.layers()));

        assertNull(lab.proposalProperty().get());
    }

    @Test
    void theLearningRateChangesAtOnceEvenWhileTrained() {
        learnSomething();
        lab.propose(e -> e.withConfig(e.config().withLearningRate(0.5)));

        assertEquals(0.5, lab.experimentProperty().get().config().learningRate());
        assertNull(lab.proposalProperty().get());
    }

    @Test
    void anotherSeedAsksFirst() {
        learnSomething();
        lab.propose(e -> e.withConfig(e.config().withSeed(2)));

        assertEquals(2, lab.proposalProperty().get().config().seed());
    }

    @Test
    void unreadableTextIsAProblemUntilItIsReadable() {
        lab.unreadable("epochs", Message.of("problem.whole-number", "x"));
        assertTrue(lab.problem("epochs").isPresent());

        lab.unreadable("epochs", null);
        assertEquals(List.of(), lab.problemsProperty().get());
    }

    @Test
    void aValueOutOfRangeIsAProblemOfItsField() {
        lab.propose(e -> e.withConfig(e.config().withEpochs(0)));

        assertEquals("problem.range", lab.problem("epochs").orElseThrow().key());
    }
}
