package fude.ui.inside.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Beginning;
import fude.lab.session.RunRequest;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.kept.KeptMoment;
import fude.ui.Runs;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Moment;
import fude.ui.state.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The moment that all views look at. */
class MomentViewModelTest {
    private final Lab lab = Locked.learning();
    private final List<Runnable> asked = new ArrayList<>();
    private final MomentViewModel model = new MomentViewModel(lab, Runnable::run);

    @BeforeEach
    void learn() {
        lab.session().begin(RunRequest.fork(Runs.experiment("epochs", "3"), null));
    }

    private Moment moment() {
        return lab.momentProperty().get();
    }

    private String name() {
        return model.name(Texts.ENGLISH);
    }

    /** The stop of the end of an epoch. */
    private int stopOf(int epoch) {
        List<KeptMoment> stops = model.stopsProperty().get();
        return stops.indexOf(
                stops.stream().filter(m -> m.isAt(epoch, 0)).findFirst().orElseThrow());
    }

    @Test
    void theStopsAreTheWayOfTheRunAndNowIsTheLastOne() {
        assertEquals(stopOf(2) + 1, model.stopProperty().get());
        assertTrue(model.isNow());
        assertEquals("now (epoch 3)", name());
        model.look(0);
        assertEquals("before the first batch", name());
        model.look(1);
        assertEquals("epoch 1, batch 1", name());
        model.look(stopOf(2));
        assertEquals("epoch 2", name());
        assertFalse(model.isNow());
    }

    @Test
    void allViewsTellOfTheMoment() {
        Paper paper = new Paper();
        new DrawingViewModel(lab, paper, Runnable::run);
        paper.put(Runs.DIGITS.test().image(0));
        double now = paper.readingProperty().get().prediction().probability(0);
        model.look(0);
        KeptMoment first = model.stopsProperty().get().get(0);
        assertSame(first.evaluation(), moment().evaluation());
        assertEquals(
                moment().classifier().classify(Runs.DIGITS.test().image(0)).probability(0),
                paper.readingProperty().get().prediction().probability(0));
        assertFalse(now == paper.readingProperty().get().prediction().probability(0));
        model.look(1);
        assertNull(moment().evaluation(), "nothing is measured within an epoch");
        assertTrue(model.lookNow());
        assertEquals(now, paper.readingProperty().get().prediction().probability(0));
        assertFalse(model.lookNow());
    }

    @Test
    void aRunThatLearnsDoesNotMoveTheLook() {
        model.look(stopOf(1));
        Moment looked = moment();
        lab.session().play(Stretch.EPOCH);
        assertSame(looked, moment());
        assertEquals("epoch 1", name());
        assertEquals(stopOf(1), model.stopProperty().get());
        model.lookNow();
        assertEquals("now (epoch 4)", name());
    }

    @Test
    void aMomentThatTheRunLetsGoOfStaysWhileItIsLookedAt() {
        model.look(stopOf(1));
        KeptMoment looked = model.stopsProperty().get().get(model.stopProperty().get());
        TrainingSnapshot other = Runs.trained(Runs.experiment("epochs", "3", "seed", "8"));
        Locked.stands(lab, other);
        assertSame(looked, model.stopsProperty().get().get(model.stopProperty().get()));
        model.look(0);
        assertFalse(model.stopsProperty().get().contains(looked));
    }

    @Test
    void anotherRunEndsTheLook() {
        model.look(0);
        lab.session().begin(RunRequest.fork(Runs.experiment("seed", "9"), null));
        assertTrue(model.isNow());
        assertTrue(moment().isNow());
        assertEquals("now (epoch 1)", name());
    }

    @Test
    void whoGoesOnFromThereHasARunWithTheWeightsOfThen() {
        String parent = lab.cardProperty().get().id();
        model.look(stopOf(2));
        KeptMoment looked = model.stopsProperty().get().get(model.stopProperty().get());
        model.goOn();
        assertTrue(moment().isNow());
        assertEquals(new Beginning(parent, 2, 0), lab.cardProperty().get().beginning());
        KeptMoment first = model.stopsProperty().get().get(0);
        assertEquals(looked.evaluation().loss(), first.evaluation().loss());
        assertEquals(3, lab.snapshot().epoch());
    }

    @Test
    void theEndOfAnEpochIsAStopOnceABatchWasChosenAfterIt() {
        int before = model.stopsProperty().get().size();
        assertFalse(model.stopsProperty().get().stream().anyMatch(m -> m.isAt(3, 0)));
        lab.session().learnChosen(List.of(1, 2));
        assertEquals(before + 1, model.stopsProperty().get().size());
        float[] then = model.stopsProperty().get().get(stopOf(3)).weights().get(0);
        float[] now = lab.session().run().model().state().get(0);
        assertFalse(Arrays.equals(then, now));
    }

    @Test
    void whatATeachingTookBackIsNoStop() {
        int before = model.stopsProperty().get().size();
        byte[] image = Runs.DIGITS.test().image(0);
        lab.session().tuner().step(image, 3, done -> {}, problem -> {});
        assertEquals(before + 1, model.stopsProperty().get().size());
        lab.session().tuner().takeBack(() -> {});
        assertEquals(before, model.stopsProperty().get().size());
    }

    @Test
    void onlyTheNewestWishIsShown() {
        MomentViewModel slow = new MomentViewModel(lab, asked::add);
        slow.look(0);
        slow.look(1);
        assertEquals(1, asked.size());
        assertTrue(moment().isNow());
        slow.lookNow();
        asked.get(0).run();
        assertTrue(moment().isNow(), "what was not waited for is not shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gate-xor", "y = sin x"})
    void aNetworkOfPointsOrNumbersIsLookedAtAsItWasAndGoesOnFromThere(String data) {
        lab.session().begin(RunRequest.fork(Runs.small(data, "epochs", "3"), null));
        String parent = lab.cardProperty().get().id();
        int width = lab.estimator().orElseThrow().form().inputs();
        double[] now = lab.estimator().orElseThrow().predictor().outputs(new float[width]);
        model.look(0);
        KeptMoment first = model.stopsProperty().get().get(0);
        assertFalse(moment().isNow());
        assertSame(first.evaluation(), moment().evaluation());
        assertNull(moment().classifier());
        assertEquals(lab.snapshot().estimator().form(), moment().estimator().form());
        double[] then = moment().estimator().predictor().outputs(new float[width]);
        assertFalse(Arrays.equals(now, then));
        model.look(stopOf(2));
        model.goOn();
        assertTrue(moment().isNow());
        assertEquals(new Beginning(parent, 2, 0), lab.cardProperty().get().beginning());
        assertEquals(3, lab.snapshot().epoch());
    }
}
