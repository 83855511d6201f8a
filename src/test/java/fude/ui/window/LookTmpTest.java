package fude.ui.window;

import fude.store.Settings;
import fude.ui.Samples;
import fude.ui.workbench.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("screenshots")
class LookTmpTest {
    @TempDir Path data;

    @Test
    void look() {
        String out = System.getProperty("fude.screenshots.dir");
        for (String spec : System.getProperty("look", "en:false:1:1280x800").split(",")) {
            String[] p = spec.split(":");
            String[] size = p[3].split("x");
            Settings s =
                    Settings.DEFAULT
                            .withLanguage(p[0])
                            .withLook(Boolean.parseBoolean(p[1]), Double.parseDouble(p[2]))
                            .withSize(Double.parseDouble(size[0]), Double.parseDouble(size[1]));
            try (LabStage lab = LabStage.open(s, data, Samples.digits())) {
                lab.untilReady();
                if (p.length > 4) {
                    lab.train();
                    lab.interact(
                            () -> {
                                var paper = lab.window().bench().paper();
                                paper.begin(0.3, 0.25, Double.NaN);
                                paper.drawTo(0.7, 0.25);
                                paper.drawTo(0.45, 0.8);
                                paper.end();
                            });
                    lab.until("answer", () -> lab.text("confidence").endsWith("%"));
                }
                for (Place place : Place.values()) {
                    if (p.length > 5 && !p[5].contains(place.name())) continue;
                    lab.show(place);
                    lab.snapshot(Path.of(out, spec.replace(':', '_') + "-" + place + ".png"));
                }
                if (p.length > 5 && p[5].contains("CARD")) {
                    lab.show(Place.LAB);
                    lab.click("talk-more");
                    lab.snapshot(Path.of(out, spec.replace(':', '_') + "-card.png"));
                    lab.interact(lab.window()::closeOverlay);
                }
                if (p.length > 5 && p[5].contains("LECTURE")) {
                    lab.show(Place.LAB);
                    lab.interact(() -> lab.window().bench().navigation().setLecture(true));
                    lab.snapshot(Path.of(out, spec.replace(':', '_') + "-lecture.png"));
                }
            }
        }
    }
}
