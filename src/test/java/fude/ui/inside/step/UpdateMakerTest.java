package fude.ui.inside.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.session.RunStore;
import fude.lab.session.Worker;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.ui.Runs;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When an update is not made, why, and what is let go of. */
class UpdateMakerTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean waits;
    private boolean fails;
    private Message library;
    private final Lab lab = new Lab(this::work, RunStore.none(), () -> library);
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private final Studio studio = new Studio();
    private final StepViewModel model = model();

    private StepViewModel model() {
        new DrawingViewModel(lab, paper, Runnable::run);
        StepViewModel made = new StepViewModel(lab, paper, selection, studio, Runnable::run);
        made.inSight.set(true);
        made.open.set(true);
        return made;
    }

    private void work(Worker.Work work, Worker.Result result) {
        if (fails) {
            result.failed().accept(ReportedException.of("stepping.failed"));
        } else if (waits) {
            waiting.add(() -> Worker.direct().submit(work, result));
        } else {
            Worker.direct().submit(work, result);
        }
    }

    private String hindrance() {
        Message why = model.maker.hindrance();
        return why == null ? null : why.key();
    }

    @Test
    void eachRefusalHasItsReason() {
        assertEquals("stepping.nothing", hindrance());
        model.maker.make();
        lab.session().begin(Runs.experiment());
        assertNull(hindrance());
        model.source.set(Source.DRAWING);
        paper.put(Runs.DIGITS.test().image(0));
        selection.shouldBe(3);
        assertEquals("stepping.untrained", hindrance());
        model.maker.make();
        assertEquals(0, lab.snapshot().fineTunings());
        model.source.set(Source.NEXT);
        waits = true;
        lab.session().play(Stretch.BATCH);
        assertEquals("stepping.running", hindrance());
        model.maker.make();
        assertEquals(1, waiting.size());
        waiting.remove(0).run();
        assertEquals("stepping.gone-on", hindrance(), "until it has been looked at again");
        model.maker.make();
        assertEquals(1, lab.snapshot().batch());
        while (!waiting.isEmpty()) {
            waiting.remove(0).run();
        }
        assertNull(hindrance());
        library = Message.of("stepping.failed");
        assertEquals("stepping.failed", hindrance(), "what keeps the run from learning");
    }

    @Test
    void aRunThatCouldNotBeLookedAtIsLookedAtAgain() {
        model.open.set(false);
        lab.session().begin(Runs.experiment());
        fails = true;
        model.open.set(true);
        assertEquals("stepping.failed", model.obstacleProperty().get().key());
        assertTrue(model.lookableProperty().get());
        fails = false;
        model.look();
        assertNull(model.obstacleProperty().get());
        assertNotNull(model.sceneProperty().get());
        assertFalse(model.lookableProperty().get());
    }

    @Test
    void whatWasWorkedOutIsLetGoOfOutOfSightAndWithTheRun() {
        lab.session().begin(Runs.experiment());
        assertTrue(studio.keeps());
        model.open.set(false);
        assertFalse(studio.keeps());
        model.open.set(true);
        assertTrue(studio.keeps());
        model.inSight.set(false);
        lab.session().begin(Runs.experiment("seed", "5"));
        assertFalse(studio.keeps());
    }
}
