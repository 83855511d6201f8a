package fude.ui.inside.descent;

import fude.ui.controls.plot.SurfaceRegion;
import fude.ui.controls.plot.Trail;
import fude.ui.controls.plot.Relief;
import fude.text.Texts;
import fude.text.formula.Formula;
import fude.ui.controls.Controls;
import fude.ui.controls.plot.Curve;
import fude.ui.controls.plot.Mark;
import fude.ui.controls.plot.Picture;
import fude.ui.controls.plot.Picture.Span;
import fude.ui.controls.plot.PlotRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The curve or the surface, with the paths on it. A click sets the start. */
final class HillPane extends VBox {
    /** The place of the curve's colour, which no optimizer has. */
    private static final int CURVE = 7;

    private final DescentViewModel model;
    private final Language language;
    private final PlotRegion curve;
    private final SurfaceRegion surface;
    private final Label readout = Controls.line("descent-readout", Styles.CAPTION);
    private Formula drawn;
    private Range over;
    private Relief relief;

    HillPane(DescentViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        curve = Controls.named(new PlotRegion(language, appearance), "descent-curve");
        surface = Controls.named(new SurfaceRegion(language, appearance), "descent-surface");
        curve.setOnChosen((x, y) -> begin(x, 0));
        surface.setOnChosen(this::begin);
        VBox.setVgrow(curve, Priority.ALWAYS);
        VBox.setVgrow(surface, Priority.ALWAYS);
        getChildren().addAll(curve, surface, readout);
        Changes.follow(
                this::show,
                model.formulaProperty(),
                model.range,
                model.tracksProperty(),
                model.inSight,
                language.textsProperty());
        Changes.follow(
                this::read,
                surface.pointedProperty(),
                model.formulaProperty(),
                language.textsProperty());
    }

    /** Three digits, as far as a pixel can tell. */
    private void begin(double x, double y) {
        model.start.set(new Start(rounded(x), rounded(y)));
    }

    private static double rounded(double number) {
        return new BigDecimal(number).round(new MathContext(3)).doubleValue();
    }

    private void show() {
        boolean isSurface = model.isSurface();
        Controls.show(!isSurface, curve);
        Controls.show(isSurface, surface, readout);
        if (!model.inSight.get() || !model.range.get().isValid(isSurface)) {
            return;
        }
        if (isSurface) {
            showSurface();
        } else {
            showCurve();
        }
        (isSurface ? surface : curve).setAccessibleText(told());
    }

    private void showSurface() {
        Range range = model.range.get();
        if (model.formulaProperty().get() != drawn || !range.equals(over)) {
            drawn = model.formulaProperty().get();
            over = range;
            relief = Hills.relief(drawn, range);
        }
        List<Trail> trails = new ArrayList<>();
        for (Track track : model.tracksProperty().get()) {
            trails.add(new Trail(track.place(), track.coordinates(0), track.coordinates(1), -1));
        }
        surface.show(relief, trails);
    }

    private void showCurve() {
        Formula formula = model.formulaProperty().get();
        Range range = model.range.get();
        double[] heights = Hills.heights(formula, range);
        List<Curve> curves = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        curves.add(Curve.of("f", CURVE, x -> formula.at(x)));
        for (Track track : model.tracksProperty().get()) {
            double[] x = track.coordinates(0);
            double[] y = track.values();
            curves.add(Curve.through("", track.place(), x, y));
            curves.add(Curve.through("", track.place(), x, y).in(Curve.Style.DOTS));
            int last = track.shown();
            if (range.lowX() <= x[last] && x[last] <= range.highX() && Double.isFinite(y[last])) {
                marks.add(new Mark(x[last], y[last], "", track.place()));
            }
        }
        curve.show(
                Picture.of(
                                new Span("x", range.lowX(), range.highX()),
                                new Span("f(x)", heights[0], heights[1]),
                                curves)
                        .withMarks(marks));
    }

    private void read() {
        Point2D at = surface.pointedProperty().get();
        Texts texts = language.texts();
        if (at == null || !model.isSurface()) {
            readout.setText(texts.get("descent.click"));
            return;
        }
        Formula formula = model.formulaProperty().get();
        readout.setText(
                texts.get(
                        "descent.readout",
                        texts.figures(rounded(at.getX())),
                        texts.figures(rounded(at.getY())),
                        texts.figures(formula.at(rounded(at.getX()), rounded(at.getY())))));
    }

    /** The picture in words. */
    private String told() {
        Texts texts = language.texts();
        List<String> parts = new ArrayList<>();
        for (Track track : model.tracksProperty().get()) {
            parts.add(DescentWords.here(texts, track));
        }
        return texts.get(
                "descent.told",
                model.formulaProperty().get().text(),
                model.stepProperty().get(),
                String.join(texts.get("book.and"), parts));
    }
}
