package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Quantity;
import fude.lab.Recipe;
import fude.lab.session.RateChange;
import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.ui.curve.ChartSettings.Option;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Overlays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The chart with everything that it can show, to be looked at. */
@Tag("screenshots")
class ChartPicturesTest {

    @ParameterizedTest
    @CsvSource({"together, false, 0", "panels, true, 0.9", "log, false, 0", "zoomed, true, 0"})
    void everythingAtOnce(String name, boolean dark, double smoothing) throws Exception {
        FxToolkit.registerPrimaryStage();
        Path folder = Path.of(System.getProperty("fude.screenshots.dir", "target/screenshots"));
        WaitForAsyncUtils.asyncFx(() -> take(folder, name, dark, smoothing)).get();
        assertTrue(Files.size(folder.resolve("chart-" + name + ".png")) > 0);
    }

    private static boolean take(Path folder, String name, boolean dark, double smoothing)
            throws IOException {
        Appearance appearance = new Appearance();
        appearance.darkProperty().set(dark);
        CurveChart chart = new CurveChart(new Language(Texts.JAPANESE), appearance);
        boolean log = name.equals("log");
        chart.change(
                settings ->
                        settings.with(Option.PANELS, name.equals("panels"))
                                .with(Option.LOG_LOSS, log)
                                .with(Option.LOG_POSITION, log)
                                .with(Option.BATCHES, log)
                                .with(Option.GAP, true)
                                .withSmoothing(smoothing));
        if (name.equals("zoomed")) {
            chart.zoom.set(new Zoom(4, 8));
        }
        chart.show(model(name));
        Scene scene = new Scene(chart, 760, 330);
        scene.setFill(appearance.palette().surface());
        chart.applyCss();
        chart.layout();
        chart.point(300, 90);
        chart.layout();
        Files.createDirectories(folder);
        ImageIO.write(
                SwingFXUtils.fromFXImage(scene.snapshot(null), null),
                "png",
                folder.resolve("chart-" + name + ".png").toFile());
        return true;
    }

    private static CurveModel model(String name) {
        List<LearningCurve> repeated = new ArrayList<>();
        for (int seed = 1; seed <= 5; seed++) {
            repeated.add(curve(10, 0.04 * seed));
        }
        boolean several = !name.equals("log");
        return new CurveModel(
                curve(10, 0.1),
                10,
                938,
                10,
                name.equals("panels") ? Loss.SOFTMAX_TWICE : Loss.CROSS_ENTROPY,
                false,
                several ? curve(7, 0.5) : null,
                name.equals("together")
                        ? List.of(
                                new Overlays.Companion("a", "B · 0.01", 0, false, curve(10, 0.3)),
                                new Overlays.Companion("b", "C · 0.1", 1, true, curve(10, 0.6)))
                        : List.of(),
                false,
                name.equals("panels") ? repeated : List.of(),
                Recipe.named("lecture-as-printed").orElseThrow().targets(),
                List.of(new RateChange(3.2, 0.1, 0.01)),
                name.equals("zoomed")
                        ? new Overlays.Evidence(Quantity.MEASURED_LOSS, 5, 6.5)
                        : null);
    }

    /** A run like many: exponential decay with some noise. */
    private static LearningCurve curve(int epochs, double floor) {
        double[] positions = new double[50 * epochs];
        double[] losses = new double[50 * epochs];
        List<EpochResult> results = new ArrayList<>();
        results.add(new EpochResult(0, Double.NaN, 2.31, 0.09, 0));
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (i + 1) / 50.0;
            double noise = 0.2 * Math.sin(i * 12.9898) * Math.sin(i * 4.1);
            losses[i] = (2 * Math.exp(-2.5 * positions[i]) + 0.05 + floor) * (1 + noise);
        }
        for (int epoch = 1; epoch <= epochs; epoch++) {
            double loss = 1.5 * Math.exp(-1.3 * epoch) + floor;
            results.add(new EpochResult(epoch, loss + 0.05, loss + 0.12, 0.98 - loss / 4, 1));
        }
        return LearningCurve.of(positions, losses, results);
    }
}
