package fude.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.time.TimedRuns;
import fude.text.Texts;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What fits into the minutes that are left is set by a button. */
class ClassTimeViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();

    @AfterEach
    void close() {
        stage.stop();
    }

    private ClassTimeViewModel open(RunCard... runs) {
        DatasetSplit digits = Runs.DIGITS;
        lab.session()
                .begin(Experiment.on(new DatasetSplit("own", digits.training(), digits.test())));
        ClassTimeViewModel model = new ClassTimeViewModel(lab, () -> List.of(runs));
        ClassTimeView[] view = new ClassTimeView[1];
        stage.interact(() -> view[0] = new ClassTimeView(model, new Language(Texts.ENGLISH)));
        stage.show(view[0], 600, 300);
        stage.interact(() -> model.inSight.set(true));
        return model;
    }

    @Test
    void withoutAnyRunTheSpeedIsNotKnown() {
        open();
        assertTrue(stage.text("time-needed").contains("Press Train"));
        assertFalse(stage.isShown("time-use-epochs"));
    }

    @Test
    void whatFitsIsSetByAButton() {
        ClassTimeViewModel model = open(TimedRuns.card("own", Map.of(), 10, 100));
        assertTrue(stage.text("time-needed").contains("min"), stage.text("time-needed"));
        stage.interact(() -> model.minutes.set(5));
        int epochs = model.timeProperty().get().epochs().orElseThrow();
        stage.press("time-use-epochs");
        assertEquals(epochs, lab.shown().config().epochs());

        stage.interact(() -> model.minutes.set(1));
        int images = model.timeProperty().get().images().orElseThrow();
        assertTrue(images < Runs.DIGITS.training().size());
        stage.press("time-use-images");
        assertEquals(images, lab.shown().choice().first());

        stage.interact(() -> model.minutes.set(60));
        stage.press("time-use-layers");
        assertTrue(lab.shown().layers().get(0).units() > 128);
    }
}
