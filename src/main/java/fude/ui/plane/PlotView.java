package fude.ui.plane;

import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.ui.controls.Controls;
import fude.ui.controls.plot.Curve;
import fude.ui.controls.plot.Mark;
import fude.ui.controls.plot.Picture;
import fude.ui.controls.plot.PlotRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The plot of a function: its points, the network's curve as it learns, and how far it is off; what
 * lies outside of what is learned from is shown too.
 */
final class PlotView extends StackPane {
    /** Places of colours, as {@link fude.ui.look.Palette#line} counts. */
    private static final int NETWORK = 1;

    private static final int POINTS = 0;
    private static final int TEST = 2;
    private static final int TRUTH = 3;

    private final PlaneViewModel model;
    private final Language language;
    private final PlotRegion plot;
    private final Label score = Controls.named(Controls.caption(Styles.FIELD_NAME), "plot-score");
    private final Label readout =
            Controls.named(Controls.caption(Styles.FIELD_NAME), "plot-readout");

    /**
     * @param choose reads the data set of a name
     */
    PlotView(
            PlaneViewModel model,
            Language language,
            Appearance appearance,
            Consumer<String> choose) {
        this.model = model;
        this.language = language;
        plot = Controls.named(new PlotRegion(language, appearance), "function-plot");
        VBox options =
                Controls.column(
                        "plane-column",
                        new ProblemOptions(model, language, appearance, choose),
                        new InputChoices(model, language));
        ScrollPane below = Controls.scroll(options, "clear-scroll");
        below.setFocusTraversable(false);
        VBox words = Controls.column("plane-words", score, readout);
        getChildren().add(new PlotFirst(plot, words, below, appearance));
        Changes.follow(
                this::show,
                model.lab.dataProperty(),
                model.lineProperty(),
                model.residuals,
                model.testShown,
                model.picked,
                model.lab.momentProperty(),
                language.textsProperty());
    }

    /** The switches for the pane's title. */
    List<Node> tools() {
        ToggleButton residuals =
                Controls.named(
                        new ToggleButton(null, Controls.icon(Feather.BAR_CHART_2)),
                        "plot-residuals",
                        Styles.ICON_BUTTON);
        residuals.selectedProperty().bindBidirectional(model.residuals);
        ToggleButton test =
                Controls.named(
                        new ToggleButton(null, Controls.icon(Feather.CIRCLE)),
                        "plot-test",
                        Styles.ICON_BUTTON);
        test.selectedProperty().bindBidirectional(model.testShown);
        return List.of(
                language.explain(residuals, "plane.residuals"),
                language.explain(test, "plane.test"));
    }

    private void show() {
        NumberSplit data = model.data();
        if (data == null || data.kind().hasClasses()) {
            plot.setAccessibleText(language.get("pane.plot"));
            return;
        }
        NumberWords words = new NumberWords(language.texts(), model);
        score.setText(words.score());
        Picked picked = model.picked.get();
        readout.setText(picked == null ? language.get("plot.hint") : words.picked(picked));
        plot.show(picture(data, picked));
    }

    private Picture picture(NumberSplit data, Picked picked) {
        PlaneViewModel.Line line = model.lineProperty().get();
        Frame frame = data.frame();
        List<Curve> curves = new ArrayList<>();
        if (data.truth() != null) {
            curves.add(
                    Curve.of(language.get("plot.truth"), TRUTH, data.truth()::y)
                            .in(Curve.Style.DASHED));
        }
        if (line != null && model.residuals.get()) {
            curves.add(residuals(data.training(), line.training(), POINTS));
            if (shows(Part.TEST)) {
                curves.add(residuals(data.test(), line.test(), TEST));
            }
        }
        curves.add(dots(data.training(), "plane.part.training", POINTS));
        data.validation().ifPresent(v -> curves.add(dots(v, "plane.part.validation", TRUTH + 1)));
        if (shows(Part.TEST)) {
            curves.add(dots(data.test(), "plane.part.test", TEST));
        }
        if (line != null) {
            curves.add(Curve.through(language.get("plot.network"), NETWORK, line.x(), line.y()));
        }
        return Picture.of(
                        new Picture.Span("x", frame.left(), frame.right()),
                        new Picture.Span("y", frame.bottom(), frame.top()),
                        curves)
                .withMarks(marks(data, picked));
    }

    private boolean shows(Part part) {
        return model.testShown.get() || part != Part.TEST;
    }

    private Curve dots(NumberTable points, String key, int place) {
        double[] x =
                IntStream.range(0, points.size()).mapToDouble(i -> points.value(i, 0)).toArray();
        double[] y = IntStream.range(0, points.size()).mapToDouble(points::target).toArray();
        return Curve.through(language.get(key), place, x, y).in(Curve.Style.DOTS);
    }

    /** From each point to the network's curve. */
    private static Curve residuals(NumberTable points, double[] answers, int place) {
        double[] x = new double[3 * answers.length];
        double[] y = new double[3 * answers.length];
        Arrays.fill(x, Double.NaN);
        for (int i = 0; i < answers.length; i++) {
            x[3 * i] = points.value(i, 0);
            x[3 * i + 1] = points.value(i, 0);
            y[3 * i] = points.target(i);
            y[3 * i + 1] = answers[i];
        }
        return Curve.through("", place, x, y);
    }

    /** Where what is learned from begins and ends, and the point that is looked at. */
    private List<Mark> marks(NumberSplit data, Picked picked) {
        NumberTable points = data.training();
        DoubleStream x = IntStream.range(0, points.size()).mapToDouble(i -> points.value(i, 0));
        double[] sorted = x.sorted().toArray();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(sorted[0], Double.NaN, "", POINTS));
        marks.add(new Mark(sorted[sorted.length - 1], Double.NaN, "", POINTS));
        if (picked != null) {
            NumberTable of = picked.part().of(data);
            marks.add(
                    new Mark(
                            of.value(picked.row(), 0),
                            of.target(picked.row()),
                            language.get("plane.part." + picked.part().id()),
                            TRUTH));
        }
        return marks;
    }
}
