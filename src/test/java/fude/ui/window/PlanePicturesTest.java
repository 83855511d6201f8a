package fude.ui.window;

import fude.lab.Experiment;
import fude.store.Settings;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.workbench.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of the plane and the plot: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
class PlanePicturesTest {
    @TempDir Path dataFolder;

    private LabStage lab;
    private String prefix;

    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800,",
        "ja,true,1,1280,800,",
        "ja,false,1.46,1366,690,school-",
        "en,true,1,1024,700,narrow-"
    })
    void plane(
            String language, boolean dark, double text, double width, double height, String name) {
        prefix = language + (dark ? "-dark-" : "-light-") + (name == null ? "" : name);
        Settings settings =
                Settings.DEFAULT
                        .withLanguage(language)
                        .withLook(dark, text)
                        .withSize(width, height);
        lab = LabStage.open(settings, dataFolder, Samples.digits());
        try {
            lab.untilReady();
            learn(Runs.small("spiral"));
            take("plane");
            show(Place.MEASURE, "tab.confusion");
            take("plane-confusion");
            show(Place.DATA, "tab.points");
            take("plane-table");
            learn(Runs.small("y = sin x noise=0.1 points=80"));
            lab.click("plot-residuals");
            take("plot");
            show(Place.MEASURE, "tab.errors");
            take("plot-errors");
            learn(Runs.small("gate-xor"));
            take("plane-xor");
            show(Place.INSIDE, "tab.units");
            lab.until("formula", () -> !lab.text("units-formula").isEmpty());
            take("units");
        } finally {
            lab.close();
        }
    }

    private void show(Place place, String view) {
        lab.interact(() -> lab.window().bench().navigation().open(place, view));
    }

    private void learn(Experiment experiment) {
        lab.show(Place.LAB);
        lab.interact(() -> lab.window().bench().lab().session().begin(experiment));
        lab.untilReady();
        lab.train();
    }

    private void take(String name) {
        lab.snapshot(Path.of(System.getProperty("fude.screenshots.dir"), prefix + name + ".png"));
    }
}
