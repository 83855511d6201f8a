package fude.ui.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import fude.lab.Experiment;
import fude.text.Message;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeachViewModelTest {
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final PatientTutor tutor = new PatientTutor();
    private final TeachViewModel model = new TeachViewModel(lab, paper, tutor);

    @BeforeEach
    void begin() {
        new DrawingViewModel(lab, paper, Runnable::run);
        Learned.begin(lab);
        Learned.learn(lab);
    }

    private void draw(double x) {
        paper.begin(x, 0.2, Double.NaN);
        paper.drawTo(x + 0.1, 0.8);
        paper.end();
    }

    private String obstacle() {
        Message obstacle = model.obstacle.get();
        return obstacle == null ? "" : obstacle.key();
    }

    @Test
    void aLessonNeedsADrawingAndItsName() {
        assertEquals("play.learn.empty", obstacle());
        draw(0.3);
        assertEquals("play.learn.label", obstacle());
        model.learn();
        assertEquals(0, tutor.learned);
        model.label.set(4);
        assertEquals("", obstacle());
    }

    @Test
    void whatKeepsTheTutorBusyKeepsTheLessonWaiting() {
        draw(0.3);
        model.name("5");
        tutor.obstacle.set(Message.of("play.learn.running"));
        assertEquals("play.learn.running", obstacle());
        model.learn();
        assertEquals(0, tutor.learned);
        tutor.obstacle.set(null);
        assertEquals("", obstacle());
    }

    @Test
    void aNameIsOneOfTheClasses() {
        model.name("4");
        assertEquals(4, model.label.get());
        model.name("cat");
        assertEquals(4, model.label.get());
    }

    @Test
    void aDrawingThatWasTakenOffThePaperCanBeLearnedAndTheNextOneIsUnnamed() {
        draw(0.3);
        model.name("4");
        paper.clear();
        assertEquals(4, model.label.get());
        assertEquals("", obstacle());
        draw(0.5);
        assertEquals("play.learn.label", obstacle());
    }

    @Test
    void theDrawingIsLearnedWithItsName() {
        draw(0.3);
        model.name("4");
        model.learn();
        assertArrayEquals(paper.readingProperty().get().image(), tutor.image);
        assertEquals(4, tutor.label);
        assertSame(tutor.result, model.resultProperty().get());
        assertNull(model.noteProperty().get());
    }

    @Test
    void aLessonThatFailedIsNoted() {
        draw(0.3);
        model.name("4");
        tutor.result = null;
        model.learn();
        assertEquals("failed", model.noteProperty().get().key());
        assertNull(model.resultProperty().get());
    }

    @Test
    void whatIsTakenBackIsNoted() {
        draw(0.3);
        model.name("4");
        model.learn();
        model.takeBack();
        assertNull(model.resultProperty().get());
        assertEquals("play.learn.taken-back", model.noteProperty().get().key());
    }

    @Test
    void theResultIsForgottenWithItsClasses() {
        draw(0.3);
        model.name("4");
        model.learn();
        assertNotNull(model.resultProperty().get());
        Runs.begin(lab, Experiment.on(Samples.garments()));
        assertNull(model.resultProperty().get());
        assertEquals(TeachViewModel.UNKNOWN, model.label.get());
    }
}
