package fude.ui.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.ViewStage;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The classes change while an answer is explained. */
class OtherClassesTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();

    @AfterEach
    void close() {
        stage.stop();
    }

    private void open() {
        Learned.begin(lab);
        Learned.learn(lab);
        WhyViewModel model = new WhyViewModel(lab, paper, Runnable::run);
        new DrawingViewModel(lab, paper, Runnable::run);
        model.inSight.set(true);
        paper.begin(0.3, 0.2, Double.NaN);
        paper.drawTo(0.7, 0.2);
        paper.drawTo(0.5, 0.8);
        paper.end();
        WhyView[] view = new WhyView[1];
        stage.interact(
                () -> view[0] = new WhyView(model, new Language(Texts.ENGLISH), new Appearance()));
        stage.show(view[0]);
    }

    @Test
    void reasonsAgainstAClassAreNoReasonsAgainstAnotherOne() {
        open();
        assertFalse(stage.text("why-answer-sum").isEmpty());
        ComboBox<Integer> against = stage.node("why-against");
        stage.interact(() -> against.setValue(2));
        assertFalse(stage.text("why-other-title").isEmpty());
        Experiment garments = Experiment.on(Samples.garments());
        stage.interact(() -> Runs.begin(lab, garments));
        String title = stage.text("why-answer-title");
        assertTrue(title.contains("Garment"), title);
        assertEquals(-1, against.getValue());
    }
}
