package fude.ui.controls.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.ui.ViewStage;
import fude.ui.controls.plot.Picture.Span;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlotRegionTest {
    private final ViewStage stage = new ViewStage();
    private final List<Double> clicked = new ArrayList<>();
    private PlotRegion plot;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    plot = new PlotRegion(new Language(Texts.ENGLISH), new Appearance());
                    plot.setOnChosen((x, y) -> clicked.addAll(List.of(x, y)));
                    stage.show(plot, 500, 300);
                    plot.show(
                            Picture.of(
                                    new Span("x", -2, 2),
                                    new Span("y", 0, 4),
                                    List.of(
                                            Curve.of("x²", 0, x -> x * x),
                                            Curve.tangent(1, 1, 1, 2),
                                            Curve.through(
                                                            "points",
                                                            2,
                                                            new double[] {-1, 1},
                                                            new double[] {3, 1.5})
                                                    .in(Curve.Style.DOTS))));
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void thePointerReadsFunctionsAndThePointsThatAreNear() {
        point(0.5, 1);
        assertTrue(plot.readout().startsWith("x = 0.5"), plot.readout());
        assertTrue(plot.readout().contains("x² = 0.2"), plot.readout());
        assertEquals(2, plot.readout().split(";").length, "no point is near");
        point(1, 1);
        assertTrue(plot.readout().contains("points = 1.500"), plot.readout());
        assertEquals(plot.readout(), plot.getAccessibleText());
    }

    private void point(double x, double y) {
        Bounds where = plot.localToScreen(plot.getBoundsInLocal());
        stage.robot().moveTo(where.getMinX() + plot.pixelX(x), where.getMinY() + plot.pixelY(y));
    }

    @Test
    void arrowKeysGoInRoundStepsAndStopAtTheEnds() {
        stage.interact(plot::requestFocus);
        stage.robot().push(KeyCode.RIGHT);
        assertEquals(0.02, plot.atProperty().get(), 1e-12);
        stage.robot().push(KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(-0.2, plot.atProperty().get(), 1e-12);
        stage.robot().push(KeyCode.END).push(KeyCode.RIGHT);
        assertEquals(2, plot.atProperty().get());
        stage.interact(() -> plot.read(Double.NaN));
        assertEquals("", plot.readout());
    }

    @Test
    void aClickGivesItsPoint() {
        point(-1, 3);
        stage.robot().clickOn(MouseButton.PRIMARY);
        assertEquals(-1, clicked.get(0), 0.02);
        assertEquals(3, clicked.get(1), 0.05);
    }
}
