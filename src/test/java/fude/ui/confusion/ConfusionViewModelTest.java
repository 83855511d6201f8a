package fude.ui.confusion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.lab.RunCard;
import fude.text.Texts;
import fude.training.measure.Evaluation;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix of the moment, what it is compared with, and the pictures of a cell. */
class ConfusionViewModelTest {
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private final List<RunCard> cards = new ArrayList<>();
    private ConfusionViewModel model;

    @BeforeEach
    void begin() {
        Learned.begin(lab);
        model = new ConfusionViewModel(lab, selection, Runnable::run, () -> cards, card -> 7);
        model.inSight.set(true);
    }

    private Evaluation now() {
        return lab.momentProperty().get().evaluation();
    }

    @Test
    void outOfSightNothingIsWorkedOut() {
        model.inSight.set(false);
        Learned.learn(lab);
        assertNull(model.shownProperty().get());
        model.inSight.set(true);
        assertSame(now(), model.shownProperty().get().evaluation());
    }

    @Test
    void underTheLockTheValidationImagesAreShown() {
        var validating = Runs.experiment("validation", "0.1");
        Runs.begin(lab, validating);
        Locked.stands(lab, Runs.trained(validating));
        assertSame(
                lab.chosenDataProperty().get().validation().orElseThrow(),
                model.shownProperty().get().samples().images());
        assertTrue(lab.testLock().hides(lab.chosenDataProperty().get().test()));
    }

    @Test
    void theWorstCellsComeFirst() {
        Learned.learn(lab);
        Shown shown = model.shownProperty().get();
        int[] counts = shown.worst().stream().mapToInt(shown::count).toArray();
        assertEquals(now().samples() - now().right(), IntStream.of(counts).sum());
        for (int i = 1; i < counts.length; i++) {
            assertTrue(counts[i] <= counts[i - 1]);
        }
    }

    @Test
    void pointsOfACellAreMarked() {
        var xor = Runs.small("gate-xor");
        Runs.begin(lab, xor);
        Locked.stands(lab, Runs.afterOneEpoch(xor));
        model.open(new Cell(1, now().predicted(1)));
        assertTrue(IntStream.of(selection.markedProperty().get()).anyMatch(row -> row == 1));
        model.inSight.set(false);
        assertEquals(0, selection.markedProperty().get().length);
        model.inSight.set(true);
        assertTrue(selection.markedProperty().get().length > 0);
        assertTrue(model.dismiss());
        assertEquals(0, selection.markedProperty().get().length);
    }

    @Test
    void picturesOfACellAreAllOfItsImagesTheSurestFirst() {
        Learned.learn(lab);
        Cell cell = model.shownProperty().get().worst().get(0);
        model.open(cell);
        CellPictures pictures = model.picturesProperty().get();
        Dataset images = Runs.DIGITS.test();
        int[] expected =
                IntStream.range(0, images.size())
                        .filter(i -> images.label(i) == cell.actual())
                        .filter(i -> now().predicted(i) == cell.predicted())
                        .toArray();
        assertArrayEquals(expected, IntStream.of(pictures.indices()).sorted().toArray());
        for (int i = 1; i < pictures.size(); i++) {
            assertTrue(pictures.confidence(i) <= pictures.confidence(i - 1));
        }
        model.look(0);
        assertEquals(cell.actual(), selection.labelProperty().get());
        model.inSight.set(false);
        assertFalse(model.dismiss(), "Esc is for what can be seen");
        model.inSight.set(true);
        assertTrue(model.dismiss());
        assertFalse(model.dismiss());
    }

    /** After a restart nothing is known of it but its card. */
    @Test
    void theRunBeforeIsTakenFromTheLabBookWhereItWasNotSeen() {
        var other = Runs.experiment("seed", "2");
        var measured = Runs.trained(other);
        var snapshot = Runs.trained(Runs.experiment());
        var card = Runs.card("a", null, Runs.experiment(), snapshot);
        cards.add(card);
        cards.add(Runs.card("other", null, other, measured));
        Runs.show(lab, card, snapshot);
        assertTrue(model.comparisons().contains(Against.RUN_BEFORE));
        model.against.set(Against.RUN_BEFORE);
        assertEquals(measured.evaluation().confusion(), model.shownProperty().get().before());
    }

    @Test
    void anOpenCellFollowsTheNextMeasurement() {
        Learned.learn(lab);
        model.open(new Cell(4, 4));
        int before = model.picturesProperty().get().size();
        Locked.stands(lab, Runs.trained(Runs.experiment("epochs", "4")));
        assertEquals(now().confusion(4, 4), model.picturesProperty().get().size());
        assertTrue(model.picturesProperty().get().size() != before);
    }

    @Test
    void theEpochBeforeIsTheOneMeasuredBefore() {
        Learned.learn(lab);
        var first = now().confusion();
        model.against.set(Against.EPOCH_BEFORE);
        assertNull(model.shownProperty().get().before());
        Locked.stands(lab, Runs.trained(Runs.experiment("epochs", "2")));
        assertEquals(first, model.shownProperty().get().before());
        Cell cell = new Cell(3, 3);
        int more = now().confusion(3, 3) - first.count(3, 3);
        assertEquals(more, model.shownProperty().get().more(cell));
        assertEquals(more, model.shownProperty().get().value(Share.COUNTS, cell));
        assertEquals(
                (double) more / first.actual(3),
                model.shownProperty().get().value(Share.ROW, cell),
                1e-12);
    }

    @Test
    void theRunBeforeIsOfferedOnceThereIsOne() {
        var snapshot = Runs.trained(Runs.experiment());
        Runs.show(lab, Runs.card("a", null, Runs.experiment(), snapshot), snapshot);
        var first = now().confusion();
        assertEquals(List.of(Against.NOTHING, Against.EPOCH_BEFORE), model.comparisons());
        Runs.begin(lab, Runs.experiment("seed", "2"));
        var next = Runs.trained(Runs.experiment("seed", "2"));
        Runs.show(lab, Runs.card("b", "a", Runs.experiment(), next), next);
        assertTrue(model.comparisons().contains(Against.RUN_BEFORE));
        model.against.set(Against.RUN_BEFORE);
        assertEquals(first, model.shownProperty().get().before());
    }

    @Test
    void runsOfTheLabBookThatWereMeasuredOnTheSameImagesAreOffered() {
        var other = Runs.experiment("seed", "2");
        var measured = Runs.trained(other);
        cards.add(Runs.card("other", null, other, measured));
        var onOthers = Runs.experiment("validation", "0.1");
        cards.add(Runs.card("validated", null, onOthers, Runs.trained(onOthers)));
        var snapshot = Runs.trained(Runs.experiment());
        cards.add(Runs.card("a", null, Runs.experiment(), snapshot));
        Runs.show(lab, cards.get(2), snapshot);
        Against run = Against.run(7, measured.evaluation().confusion());
        assertEquals(
                List.of(Against.NOTHING, Against.EPOCH_BEFORE, Against.RUN_BEFORE, run),
                model.comparisons());
        model.against.set(run);
        assertEquals(measured.evaluation().confusion(), model.shownProperty().get().before());
    }

    @Test
    void eachEdgeHasOneSentence() {
        assertTrue(ConfusionWords.nothing(Texts.ENGLISH, lab).contains("Press Train"));
        Learned.learn(lab);
        Shown shown = model.shownProperty().get();
        assertEquals("", ConfusionWords.remark(Texts.ENGLISH, shown, Against.NOTHING));
        Lab bare = Locked.lab();
        assertFalse(ConfusionWords.nothing(Texts.ENGLISH, bare).isEmpty());
    }
}
