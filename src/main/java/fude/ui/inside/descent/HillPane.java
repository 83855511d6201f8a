package fude.ui.inside.descent;

import fude.text.Texts;
import fude.text.formula.Formula;
import fude.ui.controls.Controls;
import fude.ui.controls.plot.Curve;
import fude.ui.controls.plot.Mark;
import fude.ui.controls.plot.Picture;
import fude.ui.controls.plot.Picture.Span;
import fude.ui.controls.plot.PlotRegion;
import fude.ui.controls.plot.SurfaceRegion;
import fude.ui.controls.plot.Trail;
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

    HillPane(DescentViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        curve = Controls.named(new PlotRegion(language, appearance), "descent-curve");
        surface = Controls.named(new SurfaceRegion(language, appearance), "descent-surface");
        curve.setOnChosen((x, y) -> begin(x, 0));
        surface.setOnChosen(this::begin);
        VBox.setVgrow(curve, Priority.ALWAYS);
        VBox.setVgrow(surface, Priority.ALWAYS);
        getChildren().addAll(curve, surface);
        Changes.follow(
                this::show,
                model.sceneProperty(),
                model.hillProperty(),
                model.inSight,
                language.textsProperty());
        Changes.follow(
                this::read,
                surface.pointedProperty(),
                model.sceneProperty(),
                language.textsProperty());
    }

    /** What the pointer reads. */
    Label readout() {
        return readout;
    }

    /** Three digits, as far as a pixel can tell. */
    private void begin(double x, double y) {
        model.start.set(new Start(rounded(x), rounded(y)));
    }

    private static double rounded(double number) {
        return new BigDecimal(number).round(new MathContext(3)).doubleValue();
    }

    private void show() {
        Scene scene = model.sceneProperty().get();
        boolean isSurface = scene.isSurface();
        Controls.show(!isSurface, curve);
        Controls.show(isSurface, surface, readout);
        if (!model.inSight.get() || !scene.range().isValid(isSurface)) {
            return;
        }
        Hill hill = model.hillProperty().get();
        Hill there = hill != null && hill.isOf(scene.formula(), scene.range()) ? hill : null;
        if (isSurface) {
            surface.show(there == null ? null : there.relief(), trails(scene));
        } else {
            curve.show(there == null ? Picture.EMPTY : picture(scene, there));
        }
        (isSurface ? surface : curve).setAccessibleText(told(scene));
    }

    private static List<Trail> trails(Scene scene) {
        List<Trail> trails = new ArrayList<>();
        for (Track track : scene.tracks()) {
            trails.add(new Trail(track.place(), track.coordinates(0), track.coordinates(1), -1));
        }
        return trails;
    }

    private static Picture picture(Scene scene, Hill hill) {
        Formula formula = scene.formula();
        Range range = scene.range();
        List<Curve> curves = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        curves.add(Curve.of("f", CURVE, x -> formula.at(x)));
        for (Track track : scene.tracks()) {
            double[] x = track.coordinates(0);
            double[] y = track.values();
            curves.add(Curve.through("", track.place(), x, y));
            curves.add(Curve.through("", track.place(), x, y).in(Curve.Style.DOTS));
            int last = track.shown();
            if (range.lowX() <= x[last] && x[last] <= range.highX() && Double.isFinite(y[last])) {
                marks.add(new Mark(x[last], y[last], "", track.place()));
            }
        }
        return Picture.of(
                        new Span("x", range.lowX(), range.highX()),
                        new Span("f(x)", hill.low(), hill.high()),
                        curves)
                .withMarks(marks);
    }

    private void read() {
        Point2D at = surface.pointedProperty().get();
        Texts texts = language.texts();
        if (at == null || !model.sceneProperty().get().isSurface()) {
            readout.setText(texts.get("descent.click"));
            return;
        }
        Formula formula = model.sceneProperty().get().formula();
        readout.setText(
                texts.get(
                        "descent.readout",
                        texts.figures(rounded(at.getX())),
                        texts.figures(rounded(at.getY())),
                        texts.figures(formula.at(rounded(at.getX()), rounded(at.getY())))));
    }

    /** The picture in words. */
    private String told(Scene scene) {
        Texts texts = language.texts();
        List<String> parts = new ArrayList<>();
        for (Track track : scene.tracks()) {
            parts.add(DescentWords.here(texts, track));
        }
        return texts.get(
                "descent.told",
                scene.formula().text(),
                model.stepProperty().get(),
                String.join(texts.get("text.dot-separator"), parts));
    }
}
