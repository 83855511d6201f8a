package fude.ui.inside.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.kept.KeptMoment;
import fude.training.nearest.Neighbour;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeighboursViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private NeighboursViewModel model;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    new DrawingViewModel(lab, paper, Runnable::run);
                    model = new NeighboursViewModel(lab, paper, selection, Runnable::run);
                    Language language = new Language(Texts.ENGLISH);
                    stage.show(new NeighboursView(model, language, new Appearance()), 800, 500);
                    model.inSight.set(true);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void learn() {
        stage.interact(
                () -> {
                    Learned.begin(lab);
                    Learned.learn(lab);
                });
    }

    private void put(int trainingImage) {
        stage.interact(() -> paper.put(Runs.DIGITS.training().image(trainingImage)));
        stage.until("found", () -> model.foundProperty().get() != null);
        stage.until("compared", () -> !model.foundProperty().get().byLayer().isEmpty());
    }

    private Found found() {
        return model.foundProperty().get();
    }

    @Test
    void everyReasonForNothingIsASentence() {
        assertTrue(stage.text("neighbours-empty").contains("once there are any"));
        learn();
        assertTrue(stage.text("neighbours-empty").startsWith("Draw, or pick"));
        put(3);
        assertEquals("", stage.text("neighbours-empty"));
        stage.interact(() -> paper.clear());
        assertNull(found());
    }

    @Test
    void anImageIsNoNeighbourOfItself() {
        learn();
        put(3);
        assertEquals(3, found().itself());
        assertTrue(found().byPixels().stream().noneMatch(n -> n.image() == 3));
        assertTrue(found().byLayer().stream().noneMatch(n -> n.image() == 3));
        assertEquals(NeighboursViewModel.COUNT, found().byPixels().size());
        assertEquals(NeighboursViewModel.COUNT, found().byLayer().size());
        assertTrue(stage.text("neighbours-pixels-words").contains("no. 4 itself is left out"));
        assertTrue(stage.text("neighbours-layer-words").contains("(epoch 1)"));
        Neighbour nearest = found().byPixels().get(0);
        String told = stage.node("neighbours-pixels").getAccessibleText();
        assertTrue(told.contains("no. " + (nearest.image() + 1)), told);
        int answer = found().answer();
        boolean other =
                found().byPixels().stream()
                        .anyMatch(n -> Runs.DIGITS.training().label(n.image()) != answer);
        assertEquals(other, told.contains("≠"));
        stage.interact(() -> paper.put(Runs.DIGITS.test().image(3)));
        stage.until("of a test image", () -> found().itself() < 0);
        assertFalse(stage.text("neighbours-pixels-words").contains("left out"));
    }

    @Test
    void theOneThatIsChosenComesOntoThePaperWithItsLabel() {
        learn();
        put(3);
        int second = found().byPixels().get(1).image();
        stage.interact(stage.node("neighbours-pixels")::requestFocus);
        stage.robot().push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertEquals(Runs.DIGITS.training().label(second), selection.labelProperty().get());
        stage.until("found again", () -> found().itself() == second);
    }

    @Test
    void theLayerIsComparedAgainAtAnotherMoment() {
        learn();
        put(3);
        TrainingSnapshot now = lab.snapshot();
        KeptMoment first = now.moments().list().get(0);
        stage.interact(() -> lab.look(first, now.classifier().with(first.weights())));
        stage.until(
                "of then",
                () ->
                        found().layer() != null
                                && found().layer().of() == lab.momentProperty().get().classifier());
        assertSame(lab.momentProperty().get(), model.madeAt());
        assertTrue(stage.text("neighbours-layer-words").contains("before the first batch"));
    }

    @Test
    void aNetworkWithoutHiddenLayersSaysSo() {
        stage.interact(
                () -> {
                    Runs.begin(lab, Runs.experiment("layers", ""));
                    Locked.stands(lab, Runs.trained(Runs.experiment("layers", "")));
                    paper.put(Runs.DIGITS.training().image(3));
                });
        stage.until("found", () -> found() != null);
        assertTrue(stage.text("neighbours-layer-words").contains("no hidden layer"));
        assertFalse(stage.isShown("neighbours-layer"));
        assertTrue(stage.isShown("neighbours-pixels"));
    }

    @Test
    void nothingIsDoneOutOfSight() {
        stage.interact(() -> model.inSight.set(false));
        learn();
        stage.interact(() -> paper.put(Runs.DIGITS.training().image(3)));
        stage.interact(() -> {});
        assertNull(found());
    }
}
