package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Overlays;
import fude.ui.state.Overlays.Companion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The learning curve of a run, beside the curves of others. */
class CurveViewTest {
    private static final Experiment EXPERIMENT = Runs.experiment("epochs", "2");
    private static final TrainingSnapshot TRAINED = Runs.trained(EXPERIMENT);
    private static final LearningCurve OTHER = Curves.of(2.3, 1, 0.5);

    private final ViewStage stage = new ViewStage();
    private final Lab lab = new Lab();
    private final Overlays overlays = lab.overlays();
    private CurveView view;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    view =
                            new CurveView(
                                    lab,
                                    new SimpleIntegerProperty(2),
                                    new Language(Texts.ENGLISH),
                                    new Appearance());
                    stage.show(view);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void train() {
        stage.interact(
                () -> {
                    Runs.begin(lab, EXPERIMENT);
                    Runs.show(lab, Runs.card("this", null, EXPERIMENT, TRAINED), TRAINED);
                });
    }

    private static Companion companion(String run, int color) {
        return new Companion(run, "No. " + run, color, false, OTHER);
    }

    /** The runs that the table holds. */
    private Set<String> runs() {
        return view.table()
                .lines()
                .skip(1)
                .map(line -> line.substring(1, line.indexOf('"', 1)))
                .collect(Collectors.toSet());
    }

    private boolean legendSays(String key) {
        return stage.robot().lookup(".legend .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals(Texts.ENGLISH.get(key)));
    }

    @Test
    void beforeARunTheChartSaysWhatWillBeMeasured() {
        assertFalse(stage.text("result").isEmpty());
        assertEquals(stage.text("result"), stage.node("learning-curve").getAccessibleText());
        assertEquals(Set.of(), runs());
    }

    @Test
    void theResultOfARunIsAFigureInWords() {
        train();
        String accuracy = Texts.ENGLISH.percent(TRAINED.evaluation().accuracy());
        assertTrue(stage.text("result").contains(accuracy), stage.text("result"));
        assertEquals(Set.of(Texts.ENGLISH.get("curve.this-run")), runs());
        assertTrue(legendSays("curve.test-accuracy"));
    }

    @Test
    void theTableHoldsEveryCurveThatIsShown() {
        train();
        stage.interact(
                () -> {
                    overlays.ghostProperty().set(OTHER);
                    overlays.companionsProperty().set(List.of(companion("1", 0)));
                    overlays.repetitionsProperty().set(List.of(OTHER));
                });
        Set<String> all =
                Set.of(
                        Texts.ENGLISH.get("curve.this-run"),
                        Texts.ENGLISH.get("curve.ghost"),
                        "No. 1",
                        Texts.ENGLISH.get("curve.repetition", 1));
        assertEquals(all, runs());
        stage.interact(overlays::showRunAlone);
        assertEquals(Set.of(Texts.ENGLISH.get("curve.this-run"), "No. 1"), runs());
    }

    @Test
    void runsOfASeriesThatAreTickedOrCurrentAreShownOnce() {
        train();
        stage.interact(
                () -> {
                    overlays.companionsProperty().set(List.of(companion("1", 0)));
                    overlays.comparedProperty()
                            .set(
                                    List.of(
                                            companion("1", 0),
                                            companion("this", 1),
                                            companion("2", 2)));
                });
        assertEquals(Set.of(Texts.ENGLISH.get("curve.this-run"), "No. 1", "No. 2"), runs());
        String rows = view.table();
        assertEquals(
                rows.lines().filter(line -> line.startsWith("\"No. 2\"")).count(),
                rows.lines().filter(line -> line.startsWith("\"No. 1\"")).count());
    }
}
