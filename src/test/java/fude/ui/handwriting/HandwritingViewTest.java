package fude.ui.handwriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Stroke;
import fude.ink.handwriting.WrittenDigit;
import fude.text.Texts;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.window.TestFont;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The panel that shows how digits are made. */
class HandwritingViewTest {
    private final ViewStage stage = new ViewStage();
    private final HandwritingViewModel model = new HandwritingViewModel(Runnable::run);
    private final List<List<Stroke>> onPaper = new ArrayList<>();
    private HandwritingView view;

    @BeforeEach
    void open() {
        stage.interact(
                () ->
                        view =
                                new HandwritingView(
                                        model,
                                        new Language(Texts.ENGLISH),
                                        new Appearance(),
                                        onPaper::add));
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private Bounds onStage(String id) {
        return stage.node(id).localToScene(stage.node(id).getBoundsInLocal());
    }

    private void assertPapersAlike() {
        assertEquals(onStage("writing").getHeight(), onStage("writing-image").getHeight(), 1);
        assertEquals(onStage("writing").getMinY(), onStage("writing-image").getMinY(), 1);
        assertTrue(onStage("writing").getHeight() > 50);
    }

    private boolean isCut() {
        ScrollPane pane = stage.node("writing-pane");
        return onStage("writing-usual").getMaxY()
                > pane.localToScene(pane.getBoundsInLocal()).getMaxY();
    }

    @ParameterizedTest
    @EnumSource(TestFont.class)
    void bothPapersAreAlikeWhereThereIsRoom(TestFont font) {
        view.setStyle("-fx-font-family: \"" + font.family() + "\";");
        stage.show(view, 670, 250);
        assertPapersAlike();
        assertFalse(isCut());
        assertFalse(view.lookup(".scroll-bar:vertical").isVisible());
    }

    @Test
    void whatDoesNotFitIsScrolled() {
        stage.show(view, 400, 120);
        assertPapersAlike();
        assertTrue(isCut());
        assertTrue(view.lookup(".scroll-bar:vertical").isVisible());
    }

    private WrittenDigit pressed(String id) {
        stage.interact(stage.<ButtonBase>node(id)::fire);
        return model.writtenProperty().get();
    }

    @Test
    void everyControlWritesTheDigitAgain() {
        stage.show(view, 700, 300);
        WrittenDigit two = model.writtenProperty().get();
        WrittenDigit eight = pressed("write-8");
        assertEquals(8, model.digit.get());
        WrittenDigit again = pressed("writing-again");
        assertNotEquals(eight.strokes(), again.strokes());
        WrittenDigit other = pressed("writing-other-hand");
        stage.interact(() -> stage.<Slider>node("writing-thickness").setValue(2.4));
        WrittenDigit thick = model.writtenProperty().get();
        assertFalse(Arrays.equals(other.image(), thick.image()));
        WrittenDigit usual = pressed("writing-usual");
        List<WrittenDigit> all = List.of(two, eight, again, other, thick, usual);
        assertEquals(all.size(), all.stream().distinct().count());
    }

    @Test
    void theDigitIsPutOnThePaper() {
        stage.show(view, 700, 300);
        pressed("writing-to-canvas");
        assertEquals(List.of(model.onPaper()), onPaper);
    }
}
