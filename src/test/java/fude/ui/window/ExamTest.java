package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Exam;
import fude.store.Home;
import fude.store.RunFolder;
import fude.ui.Samples;
import fude.ui.training.transport.TrainingFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test images, locked while settings are chosen on validation images. */
class ExamTest {
    @TempDir Path folder;

    private static List<Exam> exams(LabStage lab) {
        return lab.window().bench().lab().cardProperty().get().exams();
    }

    private static void ask(LabStage lab) {
        lab.showTab("tab.exam");
        lab.click("exam-begin");
    }

    private static void sit(LabStage lab, int opening) {
        ask(lab);
        assertTrue(
                lab.said("exam-question").contains("look no. " + opening),
                () -> lab.said("exam-question"));
        lab.click("exam-open");
        lab.until("a stamp", () -> lab.said("exam-words").contains("Look no. " + opening));
    }

    @Test
    void theTestImagesAreOpenedOnRequestAndEachTimeIsCounted() throws IOException {
        Home home = new Home(Files.createDirectories(folder.resolve("home")));
        try (LabStage lab = LabStage.open(home, FirstLightTest.ENGLISH, folder, Samples.digits())) {
            lab.untilReady();
            assertEquals("", lab.said("exam-words"), "measured on the test images");
            lab.interact(
                    () ->
                            lab.window()
                                    .feature(TrainingFeature.class)
                                    .model()
                                    .lab()
                                    .session()
                                    .propose(
                                            e ->
                                                    e.withChoice(e.choice().withValidation(20))
                                                            .withConfig(e.config().withEpochs(1))));
            lab.until("the lock", () -> !lab.said("exam-words").isEmpty());
            lab.click("talk-more");
            assertTrue(lab.<Button>node("exam-ask").isDisabled(), "nothing was learned yet");
            lab.robot().push(KeyCode.ESCAPE);
            lab.train();
            ask(lab);
            lab.click("exam-leave");
            assertEquals(List.of(), exams(lab));
            sit(lab, 1);
            Exam exam = exams(lab).get(0);
            assertEquals(1, exam.epoch());
            assertEquals(Samples.digits().test().size(), exam.images());
            assertEquals(
                    Samples.digits().training().size() / 5,
                    lab.window().bench().lab().snapshot().evaluation().samples(),
                    "the run is still measured on validation images");
            sit(lab, 2);
            assertEquals(exam.right(), exams(lab).get(1).right());
            lab.interact(() -> lab.window().bench().lab().session().reset());
            lab.untilReady();
            lab.train();
            sit(lab, 3);
            assertEquals(1, exams(lab).size());
            lab.showTab("tab.book");
            lab.interact(() -> lab.<Button>node("book-delete").fire());
            sit(lab, 4);
            RunFolder runs = new RunFolder(home.runs());
            lab.until(
                    "the look at a deleted run is kept",
                    () ->
                            runs.read().deleted().size() == 1
                                    && runs.read().deleted().get(0).card().exams().size() == 2);
        }
    }
}
