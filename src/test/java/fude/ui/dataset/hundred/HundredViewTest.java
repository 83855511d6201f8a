package fude.ui.dataset.hundred;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The hundred images, as they are painted. */
class HundredViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Appearance appearance = new Appearance();

    @AfterEach
    void close() {
        stage.stop();
    }

    /** How many pixels of the grid have the colour of what is wrong. */
    private long wrongPixels() {
        WritableImage[] picture = new WritableImage[1];
        stage.interact(() -> picture[0] = stage.node("hundred-grid").snapshot(null, null));
        Color wrong = appearance.palette().wrong();
        int width = (int) picture[0].getWidth();
        return IntStream.range(0, width * (int) picture[0].getHeight())
                .filter(
                        i ->
                                picture[0]
                                        .getPixelReader()
                                        .getColor(i % width, i / width)
                                        .equals(wrong))
                .count();
    }

    @Test
    void wrongImagesAreMarkedAndAnotherHundredIsOneButtonAway() {
        Learned.begin(lab);
        HundredViewModel model = new HundredViewModel(lab);
        model.inSight.set(true);
        HundredView[] view = new HundredView[1];
        stage.interact(
                () -> view[0] = new HundredView(model, new Language(Texts.ENGLISH), appearance));
        stage.show(view[0], 600, 560);
        long atFirst = wrongPixels();
        stage.interact(() -> Learned.learn(lab));
        int wrong = model.hundredProperty().get().wrong().size();
        assertEquals(0, atFirst);
        assertEquals(100 - wrong + " of 100 test images right", stage.text("hundred-score"));
        assertEquals(wrong > 0, wrongPixels() > 0);
        stage.press("hundred-wrong");
        assertEquals(HundredViewModel.Shown.WRONG, model.shown.get());
        stage.press("hundred-next");
        assertEquals("2", stage.<TextField>node("hundred-number").getText());
    }
}
