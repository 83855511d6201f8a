package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.ui.Samples;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tabs that explain an answer, beside the paper and the training. */
class ExplainTest {
    @TempDir Path folder;

    @Test
    void aTabExplainsWhileItIsInFrontAndFollowsTheTraining() {
        try (LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits())) {
            lab.untilReady();
            lab.showTab("tab.data");
            drawSeven(lab);
            lab.until("read", () -> !lab.text("confidence").isEmpty());
            lab.showTab("tab.seen");
            lab.until("told now", () -> lab.text("seen-usual").endsWith("%)"));
            lab.showTab("tab.why");
            lab.until("told now", () -> !lab.text("why-answer-sum").isEmpty());
            Labeled sum = lab.node("why-answer-sum");
            String before = sum.getText();
            lab.showTab("tab.data");
            lab.interact(lab.window().bench().paper()::clear);
            lab.until("blank", () -> lab.text("confidence").isEmpty());
            assertEquals(before, sum.getText());
            lab.showTab("tab.why");
            lab.until("blank now", () -> lab.text("why-empty").startsWith("Draw on the paper"));

            lab.interact(
                    () ->
                            lab.window()
                                    .bench()
                                    .lab()
                                    .session()
                                    .propose(e -> e.withConfig(e.config().withEpochs(1000))));
            lab.click("play");
            drawSeven(lab);
            lab.until("told", () -> lab.isShown("why-answer-sum"));
            String first = lab.text("why-answer-sum");
            lab.until("told again", () -> !lab.text("why-answer-sum").equals(first));
            lab.click("play");
        }
    }

    /** A small seven at the top left. */
    private static void drawSeven(LabStage lab) {
        lab.interact(
                () -> {
                    var paper = lab.window().bench().paper();
                    paper.begin(0.1, 0.1, Double.NaN);
                    paper.drawTo(0.4, 0.1);
                    paper.drawTo(0.25, 0.5);
                    paper.end();
                });
    }
}
