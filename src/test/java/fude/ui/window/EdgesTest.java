package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.session.RunState;
import fude.training.Trainer.Stretch;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.ViewStage;
import fude.ui.confusion.ConfusionFeature;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.inside.drawn.DrawnFeature;
import fude.ui.inside.health.HealthFeature;
import fude.ui.inside.neighbours.NeighboursFeature;
import fude.ui.inside.step.StepFeature;
import fude.ui.inside.weights.WeightsFeature;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import fude.ui.workbench.Feature;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The views of the inside where there is little to show: each says in a sentence what it can. */
class EdgesTest {
    private static final List<String> VIEWS =
            List.of("drawn", "weights", "step", "neighbours", "health", "confusion");

    /** What can be looked at, and a part of what each view says, in the order of {@link #VIEWS}. */
    private enum Edge {
        NOTHING(
                "There is no network yet.",
                "There is no network yet.",
                "There is no network yet.",
                "once there are any",
                "Press Train.",
                "Waiting for the data"),
        UNTRAINED(
                "Not trained yet: the weights were drawn by lot",
                "Not trained yet: weights drawn by lot look like noise.",
                "The run learns this batch",
                "(before the first batch)",
                "Press Train.",
                "Press Train: it is measured"),
        BINARY(
                "One output for two classes: above 0 it speaks for 9, below 0 for 4.",
                "Pictures of 128 units",
                "Σ w·x + b",
                "which the network answers",
                "Gradient norm after the last epoch",
                "9 read as 4"),
        NUMBERS(
                "The loss is one for numbers",
                "Pictures of 128 units",
                "Σ w·x + b",
                "which the network answers",
                "Gradient norm after the last epoch",
                "read as"),
        ONE_CLASS(
                "There is one class only: the network can answer nothing else.",
                "Pictures of 128 units",
                "Σ w·x + b",
                "10 of 10 have the label Kind 0",
                "Gradient norm after the last epoch",
                "There are examples of one class only"),
        MANY_CLASSES(
                "Hidden layer 1, unit",
                "Pictures of 128 units",
                "Σ w·x + b",
                "which the network answers",
                "Gradient norm after the last epoch",
                "read as"),
        NO_HIDDEN(
                "No hidden layer: every pixel speaks for and against each class by itself.",
                "No hidden layer: the pictures are what each class wants to see.",
                "Forward: Output",
                "This network has no hidden layer",
                "Gradient norm after the last epoch",
                "read as"),
        WIDE(
                "Hidden layer 1, unit",
                "Pictures of 10,000 units",
                "(of 10,000).",
                "which the network answers",
                "Gradient norm after the last epoch",
                "read as"),
        DIVERGED(
                "The training diverged: the weights are no numbers any more",
                "The training diverged: the weights are no numbers any more",
                "The network has numbers that are none",
                "Nearest by pixels",
                "The run diverged before its first epoch was over",
                "The training diverged: the last values are no numbers."),
        OTHER_SIZE(
                "Hidden layer 1, unit",
                "Pictures of 128 units",
                "Σ w·x + b",
                "which the network answers",
                "Gradient norm after the last epoch",
                "read as");

        private final List<String> said;

        Edge(String... said) {
            this.said = List.of(said);
        }

        private Experiment experiment() {
            return switch (this) {
                case BINARY -> Runs.experiment("loss", "binary-cross-entropy", "classes", "4,9");
                case NUMBERS -> Runs.experiment("loss", "mse");
                case NO_HIDDEN -> Runs.experiment("layers", "");
                case WIDE -> on(made(28, 28, 200, 2), "layers", "dense 10000 relu");
                case DIVERGED ->
                        Runs.experiment(
                                "learning-rate",
                                "1000",
                                "optimizer",
                                "sgd",
                                "layers",
                                "dense 8 identity");
                case ONE_CLASS -> on(made(28, 28, 200, 1));
                case MANY_CLASSES -> on(made(28, 28, 1024, 256));
                case OTHER_SIZE -> on(made(14, 20, 200, 3));
                default -> Runs.experiment();
            };
        }

        private static Experiment on(Dataset images, String... settings) {
            Map<String, String> all =
                    new LinkedHashMap<>(Map.of("epochs", "1", "threads", "1", "optimizer", "sgd"));
            for (int i = 0; i < settings.length; i += 2) {
                all.put(settings[i], settings[i + 1]);
            }
            return Runs.with(all, Experiment.on(new DatasetSplit("made", images, images)));
        }

        private static Dataset made(int rows, int columns, int count, int classes) {
            byte[] pixels = new byte[count * rows * columns];
            new Random(1).nextBytes(pixels);
            byte[] labels = new byte[count];
            for (int i = 0; i < count; i++) {
                labels[i] = (byte) (i % classes);
            }
            List<String> names = IntStream.range(0, classes).mapToObj(c -> "Kind " + c).toList();
            return new Dataset(rows, columns, names, pixels, labels);
        }
    }

    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final Lab lab = Locked.learning();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private final List<View> views = new ArrayList<>();
    private Workbench bench;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    Thread.currentThread().setUncaughtExceptionHandler((t, e) -> uncaught.add(e));
                    bench = Benches.of(folder, lab, paper, selection);
                    new DrawingViewModel(lab, paper, Runnable::run);
                    for (Feature feature :
                            List.of(
                                    new DrawnFeature(bench),
                                    new WeightsFeature(bench),
                                    new StepFeature(bench),
                                    new NeighboursFeature(bench),
                                    new HealthFeature(bench),
                                    new ConfusionFeature(bench, List::of, card -> 0))) {
                        views.addAll(feature.views());
                    }
                });
    }

    @AfterEach
    void close() {
        stage.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        stage.stop();
        bench.workers().stop();
    }

    @ParameterizedTest
    @EnumSource
    void eachViewSaysWhatItCanShow(Edge edge) {
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            VBox[] box = new VBox[1];
            stage.interact(() -> box[0] = new VBox(view.node()));
            stage.show(box[0], 900, 640);
            stage.interact(() -> view.inSight().set(true));
            if (i == 0) {
                stage.interact(() -> begin(edge));
            }
            String said = edge.said.get(i);
            stage.until(
                    edge + ", " + VIEWS.get(i) + ": " + said,
                    () -> String.join("\n", Benches.words(box[0])).contains(said));
            String words = String.join("\n", Benches.words(box[0]));
            String what = edge + ", " + VIEWS.get(i) + ":\n" + words;
            String numbers = words.replace("(NaN)", "");
            assertFalse(numbers.matches("(?s).*(NaN|Infinity|\\{\\d|∞).*"), what);
            stage.interact(() -> view.inSight().set(false));
        }
        assertEquals(List.of(), uncaught);
    }

    private void begin(Edge edge) {
        if (edge == Edge.NOTHING) {
            return;
        }
        lab.session().begin(edge.experiment());
        if (edge != Edge.UNTRAINED) {
            lab.session().play(Stretch.TARGET);
        }
        assertEquals(edge == Edge.DIVERGED, lab.session().state() == RunState.DIVERGED);
        paper.put(Samples.digits().test().image(3));
        selection.shouldBe(0);
    }
}
