package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.RunSeries;
import fude.nn.Numeric;
import fude.text.Message;
import fude.training.Trainer.Stretch;
import fude.ui.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens in the session arrives in the properties. */
@ExtendWith(Numeric.class)
class LabTest {
    private final Lab lab = Locked.learning();
    private final Experiment first = small(Experiment.on(Samples.digits()).withLayers(List.of()));

    private static Experiment small(Experiment experiment) {
        return experiment
                .withConfig(experiment.config().withEpochs(1).withSeed(7))
                .withChoice(experiment.choice().withFirst(100));
    }

    private static Experiment withSeed(Experiment experiment, long seed) {
        return experiment.withConfig(experiment.config().withSeed(seed));
    }

    @BeforeEach
    void begin() {
        lab.session().begin(first);
    }

    private void learn() {
        lab.session().play(Stretch.TARGET);
    }

    @Test
    void aRunIsSeenInSnapshotCardAndData() {
        assertSame(first, lab.experimentProperty().get());
        assertFalse(lab.snapshot().isTrained());
        assertNull(lab.cardProperty().get());
        assertEquals(100, lab.chosenDataProperty().get().training().size());

        List<Boolean> heard = new ArrayList<>();
        lab.runningProperty().addListener((o, was, is) -> heard.add(is));
        learn();
        assertEquals(List.of(true, false), heard);
        assertEquals(1, lab.snapshot().epoch());
        assertNotNull(lab.cardProperty().get());
        assertTrue(lab.classifier().isPresent());
    }

    @Test
    void aChangeThatWaitsIsWhatIsShown() {
        learn();
        lab.session().propose(e -> withSeed(e, 2));
        assertSame(first, lab.experimentProperty().get());
        assertEquals(2, lab.proposalProperty().get().config().seed());
        assertEquals(2, lab.shown().config().seed());

        lab.session().discard();
        assertSame(first, lab.shown());
    }

    @Test
    void theCurveOfTheRunBeforeStaysInSight() {
        learn();
        assertNull(lab.overlays().ghostProperty().get());
        lab.session().begin(withSeed(first, 2));
        assertEquals(1, lab.overlays().ghostProperty().get().curve().epochs().size());
        assertNull(lab.cardProperty().get());
        lab.overlays().showRunAlone();
        assertNull(lab.overlays().ghostProperty().get());
    }

    @Test
    void repetitionsAreABandAndOtherRunsOfASeriesAreCompanions() {
        learn();
        lab.session().series().begin(null, RunSeries.repetitions(first, 3));
        assertTrue(lab.seriesProperty().get().isOver());
        assertEquals(3, lab.overlays().repetitionsProperty().get().size());
        assertEquals(List.of(), lab.overlays().comparedProperty().get());
        assertNull(lab.overlays().ghostProperty().get());

        RunSeries.Member one = new RunSeries.Member("none", first, null);
        Experiment fewer = first.withChoice(first.choice().withFirst(90));
        RunSeries.Member other = new RunSeries.Member("fewer", fewer, null);
        lab.session().series().begin(null, List.of(one, other));
        assertEquals(List.of(), lab.overlays().repetitionsProperty().get());
        assertEquals(
                List.of("none", "fewer"),
                lab.overlays().comparedProperty().get().stream()
                        .map(Overlays.Companion::name)
                        .toList());
    }

    @Test
    void unreadableTextIsAProblemUntilItIsReadable() {
        List<Integer> heard = new ArrayList<>();
        lab.problemsProperty().addListener((o, was, is) -> heard.add(is.size()));
        lab.session().unreadable("epochs", Message.of("problem.whole-number", "x"));
        assertTrue(lab.problem("epochs").isPresent());

        lab.session().unreadable("epochs", null);
        assertEquals(List.of(), lab.problemsProperty().get());
        assertEquals(List.of(1, 0), heard);
    }

    @Test
    void aValueOutOfRangeIsAProblemOfItsField() {
        lab.session().propose(e -> e.withConfig(e.config().withEpochs(0)));

        assertEquals("problem.range", lab.problem("epochs").orElseThrow().key());
    }
}
