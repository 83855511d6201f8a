package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.data.numbers.NumberSplit;
import fude.lab.Experiment;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.ViewStage;
import fude.ui.confidence.ConfidenceFeature;
import fude.ui.confusion.ConfusionFeature;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.explain.ExplainFeature;
import fude.ui.inside.InsideFeature;
import fude.ui.inside.descent.DescentFeature;
import fude.ui.inside.drawn.DrawnFeature;
import fude.ui.inside.health.HealthFeature;
import fude.ui.inside.moment.MomentFeature;
import fude.ui.inside.neighbours.NeighboursFeature;
import fude.ui.inside.perceptron.PerceptronFeature;
import fude.ui.inside.plots.PlotsFeature;
import fude.ui.inside.step.StepFeature;
import fude.ui.inside.units.UnitsFeature;
import fude.ui.inside.weights.WeightsFeature;
import fude.ui.look.Language;
import fude.ui.plane.PlaneFeature;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import fude.ui.workbench.Feature;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The views of the inside while data of one kind follow data of another. */
class KindsTest {

    private enum Shown {
        HEADER(InsideFeature::new),
        MOMENT(MomentFeature::new, "moment-earlier-inside"),
        DRAWN(DrawnFeature::new),
        WEIGHTS(WeightsFeature::new),
        UNITS(UnitsFeature::new),
        STEP(StepFeature::new),
        NEIGHBOURS(NeighboursFeature::new),
        HEALTH(HealthFeature::new, "health-noise"),
        PLOTS(PlotsFeature::new, "plots-part-softmax", "softmax-image", "plots-part-loss"),
        DESCENT(DescentFeature::new, "descent-ground-loss", "slice-make"),
        PERCEPTRON(PerceptronFeature::new, "perceptron-part-rule", "perceptron-end"),
        PLANE(bench -> new PlaneFeature(bench, name -> {})),
        EXPLAIN(ExplainFeature::new),
        CONFIDENCE(ConfidenceFeature::new),
        CONFUSION(bench -> new ConfusionFeature(bench, List::of, card -> 0));

        private final Function<Workbench, Feature> feature;
        private final List<String> buttons;

        /**
         * @param buttons their ids, in the order in which they are pressed
         */
        Shown(Function<Workbench, Feature> feature, String... buttons) {
            this.feature = feature;
            this.buttons = List.of(buttons);
        }
    }

    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final Lab lab = Locked.learning();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private final Set<String> pressed = new HashSet<>();
    private Workbench bench;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    Thread.setDefaultUncaughtExceptionHandler((t, e) -> uncaught.add(e));
                    Thread.currentThread().setUncaughtExceptionHandler((t, e) -> uncaught.add(e));
                    bench = Benches.of(folder, lab, paper, selection);
                    new DrawingViewModel(lab, paper, Runnable::run);
                });
    }

    @AfterEach
    void close() {
        stage.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        Thread.setDefaultUncaughtExceptionHandler(null);
        stage.stop();
        bench.workers().stop();
    }

    @ParameterizedTest
    @EnumSource
    void eachViewFollowsFromDigitsToPointsToAFunctionAndBack(Shown shown) {
        VBox box = new VBox();
        stage.interact(
                () -> {
                    for (View view : shown.feature.apply(bench).views()) {
                        box.getChildren().add(view.suited(lab.kindProperty()));
                        view.inSight().bind(view.suits(lab.kindProperty()));
                    }
                });
        stage.show(box, 900, 640);
        List<Experiment> all =
                List.of(
                        digits("dense 8 relu"),
                        Runs.small("spiral points=40"),
                        Runs.small("y = sin x").withLayers(List.of()),
                        digits("dense 3 tanh"));
        for (Experiment next : all) {
            stage.interact(() -> lab.session().begin(next));
            look(shown, box, next);
            stage.interact(() -> lab.session().play(Stretch.EPOCH));
            stage.interact(
                    () -> {
                        paper.put(Samples.digits().test().image(3));
                        selection.weight(
                                new Selection.Weight(0, new Selection.Unit(lastOf(next), 0)));
                        if (next.data() instanceof NumberSplit numbers) {
                            selection.sample(new Selection.Sample(numbers.training(), 1));
                        }
                    });
            look(shown, box, next);
            shown.buttons.forEach(this::press);
            look(shown, box, next);
        }
        assertEquals(Set.copyOf(shown.buttons), pressed);
    }

    private static Experiment digits(String layers) {
        return Runs.experiment("layers", layers, "first", "200");
    }

    private static int lastOf(Experiment experiment) {
        return experiment.network().layers().size();
    }

    /** Presses a button that must be there, if it can be pressed. */
    private void press(String id) {
        stage.interact(
                () -> {
                    ButtonBase button = stage.node(id);
                    if (Nodes.isShown(button) && !button.isDisabled()) {
                        button.fire();
                        pressed.add(id);
                    }
                });
    }

    /** Waits for what is worked out, each time in the other language. */
    private void look(Shown shown, VBox box, Experiment next) {
        Language language = bench.language();
        Texts now = language.texts();
        stage.interact(
                () -> language.choose(now == Texts.ENGLISH ? Texts.JAPANESE : Texts.ENGLISH));
        for (Executor thread :
                List.of(
                        bench.workers().finding(),
                        bench.workers().reading(),
                        bench.workers().explaining(),
                        bench.workers().studying())) {
            CountDownLatch done = new CountDownLatch(1);
            thread.execute(done::countDown);
            stage.until("worked out", () -> done.getCount() == 0);
        }
        stage.interact(() -> box.getParent().layout());
        String words = String.join("\n", Benches.words(box));
        String what = shown + ", " + next.data().name() + ":\n" + words;
        assertFalse(words.matches("(?s).*(\\{\\d|Infinity|!\\w).*"), what);
        assertEquals(List.of(), uncaught, what);
    }
}
