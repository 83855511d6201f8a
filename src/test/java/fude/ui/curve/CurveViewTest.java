package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.RateChange;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Overlays;
import fude.ui.state.Overlays.Companion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The learning curve of a run, beside the curves of others. */
class CurveViewTest {
    private static final Experiment EXPERIMENT = Runs.experiment("epochs", "2");
    private static final TrainingSnapshot TRAINED = Runs.trained(EXPERIMENT);
    private static final LearningCurve BEFORE = Curves.of(2.3, 1, 0.6);
    private static final LearningCurve OTHER = Curves.of(2.3, 1, 0.5);

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
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
                                    new SimpleStringProperty("98 %"),
                                    new Language(Texts.ENGLISH),
                                    new Appearance());
                    stage.show(view);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void aLongRunIsALineAndNoBandUntilAPartOfItIsLookedAt() {
        double[] losses = new double[5000];
        Arrays.setAll(losses, i -> i % 4);
        LearningCurve curve = Curves.of(2.3, losses);
        LearningCurve whole = CurveView.shown(curve, null);
        assertEquals(5000 / 16 + 1, whole.points());
        assertEquals(1.5, whole.trainingLoss(0), 1e-12, "the mean of sixteen");
        assertEquals(16, whole.position(0), 1e-12, "where the last of them lay");
        assertEquals(5000, whole.lastEpoch());
        assertTrue(whole.measurements().size() <= 628, "" + whole.measurements().size());
        assertEquals(5000, CurveView.shown(curve, new Zoom(3, 5)).points());
    }

    private void train() {
        stage.interact(
                () -> {
                    Runs.begin(lab, EXPERIMENT);
                    Runs.show(lab, Runs.card("this", null, EXPERIMENT, TRAINED), TRAINED);
                });
    }

    private static Companion companion(String run, int color) {
        return new Companion(run, "No. " + run, color, false, Runs.DIGITS.name(), OTHER);
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
    void theChartSaysInWordsWhatTheRunHasComeTo() {
        assertEquals("98 %", stage.node("learning-curve").getAccessibleText());
        assertEquals(Set.of(), runs());
        train();
        assertEquals(Set.of(Texts.ENGLISH.get("curve.this-run")), runs());
    }

    @Test
    void theChartStaysWhereItIsWhenLearningBeginsAndWhenTheRunBeforeJoins() {
        double before = stage.node("learning-curve").getLayoutY();
        train();
        assertEquals(before, stage.node("learning-curve").getLayoutY());
        stage.interact(() -> Locked.ghost(overlays, new Overlays.Ghost(Runs.DIGITS.name(), OTHER)));
        assertEquals(before, stage.node("learning-curve").getLayoutY());
    }

    @Test
    void theRunBeforeIsNotShownTwice() {
        train();
        stage.interact(
                () -> {
                    Locked.ghost(overlays, new Overlays.Ghost(Runs.DIGITS.name(), OTHER));
                    overlays.showCompanions(List.of(companion("1", 0)));
                });
        assertEquals(Set.of(Texts.ENGLISH.get("curve.this-run"), "No. 1"), runs());
    }

    @Test
    void aLabelOfOneRowHasTheNameAndTheFigure() {
        List<EndLabels.Row> rows =
                EndLabels.most(
                        List.of(
                                new EndLabels.Row("Test loss", 11),
                                new EndLabels.Row("0.0772", 15),
                                new EndLabels.Row("after epoch 7", 10)),
                        1);
        assertEquals(List.of(new EndLabels.Row("Test loss 0.0772", 10)), rows);
    }

    @Test
    void theTableHoldsEveryCurveThatIsShown() {
        train();
        stage.interact(
                () -> {
                    Locked.ghost(overlays, new Overlays.Ghost(Runs.DIGITS.name(), BEFORE));
                    overlays.showCompanions(List.of(companion("1", 0)));
                    Locked.repetitions(overlays, List.of(OTHER));
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
                    overlays.showCompanions(List.of(companion("1", 0)));
                    Locked.compared(
                            overlays,
                            List.of(companion("1", 0), companion("this", 1), companion("2", 2)));
                });
        assertEquals(Set.of(Texts.ENGLISH.get("curve.this-run"), "No. 1", "No. 2"), runs());
        String rows = view.table();
        assertEquals(
                rows.lines().filter(line -> line.startsWith("\"No. 2\"")).count(),
                rows.lines().filter(line -> line.startsWith("\"No. 1\"")).count());
    }

    @Test
    void runsOnOtherDataSaySoInTheirName() {
        train();
        stage.interact(
                () -> {
                    Locked.ghost(overlays, new Overlays.Ghost("fashion-mnist", BEFORE));
                    overlays.showCompanions(
                            List.of(
                                    companion("1", 0),
                                    new Companion("2", "No. 2", 1, false, "/x/letters", OTHER)));
                });
        assertEquals(
                Set.of("This run", "Run before (on Fashion-MNIST)", "No. 1", "No. 2 (on letters)"),
                runs());
        assertEquals("Run before (on Fashion-MNIST)", stage.text("legend-ghost"));
    }

    private CurveChart chart() {
        return (CurveChart) stage.node("learning-curve");
    }

    @Test
    void whatIsLookedAtOfARunEndsWithIt() {
        train();
        stage.interact(() -> chart().zoom.set(new Zoom(1, 2)));
        stage.interact(() -> Locked.stands(lab, TRAINED));
        assertEquals(new Zoom(1, 2), chart().zoom.get(), "the same run");
        stage.interact(() -> Runs.show(lab, Runs.card("next", null, EXPERIMENT, TRAINED), TRAINED));
        assertNull(chart().zoom.get(), "another run");
        stage.interact(
                () -> {
                    chart().zoom.set(new Zoom(1, 2));
                    Locked.card(lab, null);
                    Locked.stands(lab, null);
                });
        assertNull(chart().zoom.get(), "no run");
    }

    @Test
    void anEpochThatIsReadMovesWithTheAxisAndEndsWithItsRun() {
        train();
        stage.interact(
                () -> {
                    chart().read(1);
                    chart().zoom.set(new Zoom(0.5, 2));
                });
        assertEquals(1, chart().reading());
        stage.interact(
                () -> {
                    Locked.card(lab, null);
                    Locked.stands(lab, null);
                });
        assertTrue(Double.isNaN(chart().reading()));
    }

    @Test
    void aPartThatTheAxisHasNoMoreIsLeft() {
        train();
        LearningCurve longer = Curves.of(2.3, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        Companion long9 = new Companion("9", "No. 9", 0, false, Runs.DIGITS.name(), longer);
        stage.interact(() -> overlays.showCompanions(List.of(long9)));
        stage.interact(() -> chart().zoom.set(new Zoom(5, 8)));
        stage.interact(() -> overlays.showCompanions(List.of()));
        assertNull(chart().zoom.get());
    }

    @Test
    void whatWasChangedByHandEndsWithItsRun() {
        stage.interact(
                () -> {
                    Runs.begin(lab, EXPERIMENT);
                    Locked.changes(overlays, List.of(new RateChange(1, 0.1, 0.2)));
                    Locked.stands(lab, null);
                });
        assertEquals(List.of(), overlays.changesProperty().get());
    }

    @Test
    void theLossOfGuessingIsNamedAsAnEquation() {
        train();
        Reference guessing =
                Reference.of(chart().model(), Texts.ENGLISH).stream()
                        .filter(reference -> reference.key().equals("curve.guessing"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(guessing.name(Texts.ENGLISH).endsWith("ln 10 = 2.3026"));
        for (Texts texts : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            String words = guessing.explanation(texts);
            assertTrue(words.contains("ln 10 = 2.3026"), words);
        }
    }
}
