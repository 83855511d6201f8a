package fude.ui.plane;

import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.text.Message;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.plot.Axis;
import fude.ui.controls.plot.Curve;
import fude.ui.controls.plot.Mark;
import fude.ui.controls.plot.Picture;
import fude.ui.controls.plot.PlotRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    private static final int VALIDATION = 4;

    /** How far from a point one may press. */
    private static final double REACH = 7;

    private final PlaneViewModel model;
    private final Language language;
    private final PlotRegion plot;
    private final ObjectProperty<Point2D> at = new SimpleObjectProperty<>();
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
        new PointsPointer(plot, new Ground(appearance), model);
        VBox options =
                Controls.column(
                        "plane-column",
                        new ProblemOptions(model, language, appearance, "plot-", choose),
                        new InputChoices(model, language, "plot-"));
        ScrollPane below = Controls.scroll(options, "clear-scroll");
        below.setFocusTraversable(false);
        VBox words = Controls.column("plane-words", score, readout);
        getChildren().add(new PlotFirst(plot, words, below, appearance));
        Changes.follow(
                this::show,
                model.lab.dataProperty(),
                model.lineProperty(),
                model.dotsProperty(),
                model.testShown,
                model.selection.pickedProperty(),
                model.hand.activeProperty(),
                model.hand.problemProperty(),
                model.lab.momentProperty(),
                language.textsProperty());
    }

    /** Where the points lie; the cross is there while they are set by hand. */
    private final class Ground implements PointsPointer.Ground {
        private final Appearance appearance;

        Ground(Appearance appearance) {
            this.appearance = appearance;
            at.addListener((o, was, is) -> moved(is));
        }

        private void moved(Point2D place) {
            if (hasCross()) {
                plot.read(place == null ? Double.NaN : place.getX());
                PlotView.this.show();
            }
        }

        @Override
        public Axis axisX() {
            return plot.axisX();
        }

        @Override
        public Axis axisY() {
            return plot.axisY();
        }

        @Override
        public double reach(NumberSplit points) {
            return appearance.scaled(REACH);
        }

        @Override
        public ObjectProperty<Point2D> at() {
            return at;
        }

        @Override
        public boolean hasCross() {
            return model.hand.activeProperty().get();
        }
    }

    /** The switches for the pane's title. */
    static List<Node> tools(PlaneViewModel model, Language language) {
        Buttons buttons = new Buttons(language);
        List<Node> tools = new ArrayList<>(HandTools.of(model, language, "plot-"));
        tools.add(
                buttons.toggle(
                        "plot-residuals", Feather.BAR_CHART_2, "plane.residuals", model.residuals));
        tools.add(buttons.toggle("plot-test", Feather.CIRCLE, "plane.test", model.testShown));
        return tools;
    }

    private void show() {
        NumberSplit data = model.data();
        if (data == null || data.kind().hasClasses()) {
            plot.setAccessibleText(language.get("pane.plot"));
            return;
        }
        NumberWords words = new NumberWords(language.texts(), model);
        Message problem = model.hand.problemProperty().get();
        score.setText(problem != null ? language.get(problem) : words.score());
        Selection.Sample picked = model.picked();
        boolean setting = model.hand.activeProperty().get();
        readout.setText(
                picked != null
                        ? words.picked(picked)
                        : language.get(setting ? "plot.hand.hint" : "plot.hint"));
        plot.show(picture(data, picked));
    }

    private Picture picture(NumberSplit data, Selection.Sample picked) {
        boolean setting = model.hand.activeProperty().get();
        FunctionLine line = model.lineProperty().get();
        FunctionLine.Dots dots = model.dotsProperty().get();
        Frame frame = data.frame();
        List<Curve> curves = new ArrayList<>();
        if (data.truth() != null && !setting) {
            curves.add(
                    Curve.of(language.get("plot.truth"), TRUTH, data.truth()::y)
                            .in(Curve.Style.DASHED));
        }
        if (line != null && !setting) {
            line.bars().forEach((part, bars) -> curves.add(through("", color(part), bars)));
        }
        if (dots != null) {
            dots.parts().forEach((part, places) -> addDots(curves, part, places));
        }
        if (line != null) {
            curves.add(through(language.get("plot.network"), NETWORK, line.curve()));
        }
        return Picture.of(
                        new Picture.Span(NumberWords.column(data, 0), frame.left(), frame.right()),
                        new Picture.Span(NumberWords.column(data, 1), frame.bottom(), frame.top()),
                        curves)
                .withMarks(marks(data, picked));
    }

    private void addDots(List<Curve> curves, Part part, FunctionLine.Places places) {
        if (model.shows(part)) {
            String name = language.get("plane.part." + part.id());
            curves.add(through(name, color(part), places).in(Curve.Style.DOTS));
        }
    }

    private static Curve through(String name, int color, FunctionLine.Places places) {
        return Curve.through(name, color, places.x(), places.y());
    }

    private static int color(Part part) {
        return switch (part) {
            case TRAINING -> POINTS;
            case VALIDATION -> VALIDATION;
            case TEST -> TEST;
        };
    }

    /** Where what is learned from begins and ends, and the point that is looked at. */
    private List<Mark> marks(NumberSplit data, Selection.Sample picked) {
        FunctionLine.Dots dots = model.dotsProperty().get();
        List<Mark> marks = new ArrayList<>();
        if (dots != null && !Double.isNaN(dots.first())) {
            marks.add(new Mark(dots.first(), Double.NaN, "", POINTS));
            marks.add(new Mark(dots.last(), Double.NaN, "", POINTS));
        }
        if (picked != null) {
            NumberTable of = picked.table();
            String part = language.get("plane.part." + Part.of(data, picked).id());
            marks.add(new Mark(of.value(picked.row(), 0), of.target(picked.row()), part, TRUTH));
        }
        if (model.hand.activeProperty().get() && at.get() != null) {
            marks.add(new Mark(at.get().getX(), at.get().getY(), "", NETWORK));
        }
        return marks;
    }
}
