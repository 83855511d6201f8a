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
import javafx.scene.layout.Background;
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
    @CsvSource({
        "together, ja, false, 0",
        "together, en, true, 0",
        "panels, ja, true, 0.9",
        "panels, en, false, 0.9",
        "log, ja, false, 0",
        "zoomed, en, true, 0",
        "overlaid, ja, true, 0",
        "overlaid, en, false, 0",
        "begun, en, false, 0",
        "small, ja, false, 0"
    })
    void everythingAtOnce(String name, String language, boolean dark, double smoothing)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        String file = "chart-" + name + "-" + language + ".png";
        Path folder = Path.of(System.getProperty("fude.screenshots.dir", "target/screenshots"));
        Files.createDirectories(folder);
        Texts texts = language.equals("ja") ? Texts.JAPANESE : Texts.ENGLISH;
        WaitForAsyncUtils.asyncFx(() -> take(folder.resolve(file), name, texts, dark, smoothing))
                .get();
        assertTrue(Files.size(folder.resolve(file)) > 0);
    }

    private static boolean take(Path file, String name, Texts texts, boolean dark, double smoothing)
            throws IOException {
        Appearance appearance = new Appearance();
        appearance.darkProperty().set(dark);
        CurveChart chart = new CurveChart(new Language(texts), appearance);
        boolean log = name.equals("log");
        chart.change(
                settings ->
                        settings.with(Option.PANELS, name.equals("panels"))
                                .with(Option.LOG_LOSS, log)
                                .with(Option.LOG_POSITION, log)
                                .with(Option.BATCHES, log)
                                .with(Option.GAP, !name.equals("overlaid"))
                                .withSmoothing(smoothing));
        chart.show(model(name));
        if (name.equals("zoomed")) {
            chart.zoom.set(new Zoom(4, 8));
        }
        chart.setBackground(Background.fill(appearance.palette().surface()));
        Scene scene = new Scene(chart, 760, name.equals("small") ? 170 : 330);
        chart.applyCss();
        chart.layout();
        if (!name.equals("begun")) {
            chart.point(name.equals("overlaid") ? 500 : 300, 110);
        }
        chart.layout();
        ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        return true;
    }

    private static CurveModel model(String name) {
        List<LearningCurve> repeated = new ArrayList<>();
        for (int seed = 1; seed <= 5; seed++) {
            repeated.add(curve(10, 0.04 * seed));
        }
        return new CurveModel(
                curve(name.equals("begun") ? 0 : name.equals("overlaid") ? 12 : 10, 0.1),
                10,
                938,
                10,
                name.equals("panels") ? Loss.SOFTMAX_TWICE : Loss.CROSS_ENTROPY,
                false,
                name.equals("log") ? null : other("Run before (on Fashion-MNIST)", 0, 7, 0.5),
                switch (name) {
                    case "together" ->
                            List.of(other("B · 0.01", 0, 10, 0.3), other("C · 0.1", 1, 10, 0.6));
                    case "overlaid" ->
                            List.of(
                                    other("No. 7", 0, 4, 0.05),
                                    other("No. 8", 1, 6, 0.11),
                                    other("No. 9 (on letters)", 2, 31, 0.4),
                                    other("No. 10", 3, 5, 40));
                    default -> List.of();
                },
                false,
                name.equals("panels") ? repeated : List.of(),
                name.equals("overlaid")
                        ? List.of()
                        : Recipe.named("lecture-as-printed").orElseThrow().targets(),
                List.of(new RateChange(3.2, 0.1, 0.01)),
                name.equals("zoomed")
                        ? new Overlays.Evidence(Quantity.MEASURED_LOSS, 5, 6.5)
                        : null);
    }

    private static Overlays.Companion other(String name, int color, int epochs, double floor) {
        return new Overlays.Companion(name, name, color, false, "", curve(epochs, floor));
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
