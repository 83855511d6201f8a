package fude.ui.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.text.Texts;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NumberRowTest {
    private final ViewStage stage = new ViewStage();
    private final Language language = new Language(Texts.ENGLISH);
    private final Appearance appearance = new Appearance();
    private final List<Double> told = new ArrayList<>();

    @AfterEach
    void close() {
        stage.stop();
    }

    private NumberRow row() {
        return new NumberRow(language, appearance, "w", "w", told::add);
    }

    @Test
    void theSliderTellsEachTenthOnceAndRestsOnIt() {
        NumberRow row = row();
        stage.interact(() -> stage.show(row));
        Slider slider = stage.node("w-slider");
        stage.interact(
                () -> {
                    row.show(0.5);
                    slider.setValueChanging(true);
                    slider.setValue(0.52);
                    slider.setValue(0.61);
                    slider.setValue(0.63);
                    row.show(0.5);
                });
        assertEquals(List.of(0.6), told);
        assertEquals(0.63, slider.getValue(), "whoever moves it is left alone");
        assertEquals("0.5", stage.<TextField>node("w").getText());
        stage.interact(() -> slider.setValueChanging(false));
        assertEquals(0.6, slider.getValue());
        stage.interact(() -> row.show(12.5));
        assertEquals(12.5, slider.getValue());
        assertEquals(List.of(0.6), told);
    }

    @Test
    void itGrowsWithTheText() {
        NumberRow row = row();
        stage.interact(() -> stage.show(row));
        TextField field = stage.node("w");
        double before = field.getPrefWidth();
        stage.interact(() -> appearance.textScaleProperty().set(1.5));
        assertEquals(1.5 * before, field.getPrefWidth());
    }

    @Test
    void nothingKeepsARowThatIsNotShownAnyMore() {
        WeakReference<NumberRow> gone = new WeakReference<>(row().wide());
        stage.until(
                "gone",
                () -> {
                    System.gc();
                    return gone.get() == null;
                });
    }
}
