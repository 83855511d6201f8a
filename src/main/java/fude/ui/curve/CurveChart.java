package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.plot.Axis;
import fude.ui.curve.ChartSettings.Option;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;

/**
 * The learning curve: losses and accuracy along the epochs, over one another or side by side.
 * Painted again for each snapshot, in a time that hardly grows with the run, since no more points
 * are drawn than there are pixels.
 */
final class CurveChart extends PaintedRegion {
    private static final double LEFT = 46;
    private static final double RIGHT = 50;
    private static final double TOP = 20;
    private static final double BOTTOM = 36;
    private static final double NARROWEST = 30;

    private final Language language;
    private final EndLabels endLabels;
    private final ChartGround ground;
    private final Label explanation = Controls.styled(new Label(), "chart-explanation");
    private final ObjectProperty<ChartSettings> settings =
            new SimpleObjectProperty<>(ChartSettings.PLAIN);

    /** What is in sight; null for the whole run. */
    final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>();

    private CurveModel model = CurveModel.NOTHING;
    private List<Plot> plots = List.of();
    private final ChartHand hand = new ChartHand(this);
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    private double readEpoch = Double.NaN;
    private double dragFrom = Double.NaN;

    CurveChart(Language language, Appearance appearance) {
        super(appearance, language);
        this.language = language;
        this.endLabels = new EndLabels(language, appearance);
        setId("learning-curve");
        explanation.setWrapText(true);
        explanation.setMouseTransparent(true);
        explanation.setVisible(false);
        ground = new ChartGround(language, appearance);
        getChildren().add(0, ground);
        getChildren().add(explanation);
        setMinSize(160, 60);
        setFocusTraversable(true);
        hand.install();
        Changes.follow(this::repaint, settings, zoom);
    }

    void show(CurveModel next) {
        model = next;
        if (zoom.get() != null && zoom.get().from() >= next.end()) {
            showAll();
        }
        repaint();
    }

    ChartSettings settings() {
        return settings.get();
    }

    /** Looks at the curves in another way. */
    void change(UnaryOperator<ChartSettings> change) {
        settings.set(change.apply(settings.get()));
    }

    void showAll() {
        zoom.set(null);
    }

    /** Ends what belongs to the run that is over: the part in sight, and what was being read. */
    void leaveRun() {
        showAll();
        hand.letGo();
        if (!Double.isNaN(readEpoch)) {
            point(Double.NaN, 0);
        }
    }

    CurveModel model() {
        return model;
    }

    /** The plot under a point, or null. */
    Plot plotAt(double px) {
        return plots.stream().filter(plot -> plot.holds(px)).findFirst().orElse(null);
    }

    /** Reads the curves under the pointer; nowhere with NaN. */
    void point(double px, double py) {
        pointerX = px;
        pointerY = py;
        readEpoch = Double.NaN;
        repaint();
    }

    /** Reads the curves at this place of the run, wherever the axis has it. */
    void read(double epoch) {
        readEpoch = epoch;
        pointerY = -1;
        repaint();
    }

    /** Where the curves are read, in epochs; NaN for nowhere. */
    double reading() {
        Plot plot = plotAt(pointerX);
        if (!Double.isNaN(readEpoch)) {
            return readEpoch;
        }
        return plot == null ? Double.NaN : plot.x().value(pointerX);
    }

    /** Shows the stretch from here to the pointer as chosen; none with NaN. */
    void dragFrom(double px) {
        dragFrom = px;
        repaint();
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        plots = plots();
        if (!Double.isNaN(readEpoch)) {
            pointerX = plots.get(0).x().pixel(readEpoch);
        }
        boolean room = plots.stream().allMatch(plot -> plot.right() - plot.left() >= NARROWEST);
        explanation.setVisible(false);
        if (room && plots.get(0).bottom() - plots.get(0).top() >= NARROWEST) {
            GraphicsContext front = layer(plots.size(), canvasArea());
            for (int i = 0; i < plots.size(); i++) {
                paint(layer(i, lines(plots.get(i))), front, plots.get(i));
            }
        } else {
            plots = List.of();
        }
        ground.resizeRelocate(0, 0, width, height);
        boolean batches = settings().has(Option.BATCHES);
        ground.show(plots, batches ? model.batchesPerEpoch() : 0, references());
    }

    private List<Plot> plots() {
        double labels = endLabels.width(model);
        double top = appearance.scaled(TOP);
        double bottom = getHeight() - appearance.scaled(BOTTOM);
        double left = appearance.scaled(LEFT);
        Axes axes = new Axes(model, settings.get(), zoom.get());
        if (!settings().has(Option.PANELS)) {
            double right = getWidth() - labels - appearance.scaled(RIGHT);
            Axis x = axes.positions(left, right);
            return List.of(plot(x, axes.losses(bottom, top), axes.beside(bottom, top)));
        }
        double half = getWidth() / 2;
        double gap = labels + appearance.scaled(8);
        Axis first = axes.positions(left, half - gap);
        Axis second = axes.positions(half + left, getWidth() - gap);
        return List.of(
                plot(first, axes.losses(bottom, top), null),
                plot(second, null, axes.beside(bottom, top)));
    }

    private Plot plot(Axis x, Axis losses, Axis beside) {
        return new Plot(x, losses, beside, model.besideLoss());
    }

    /** Where lines are seen: in the plot, with room for the dots at its borders. */
    private Rectangle2D lines(Plot plot) {
        double room = appearance.scaled(Lines.MARKER);
        return new Rectangle2D(
                plot.left() - room,
                plot.top() - room,
                plot.right() - plot.left() + 2 * room,
                plot.bottom() - plot.top() + 2 * room);
    }

    private List<Reference> references() {
        return Reference.of(model, language.texts());
    }

    /**
     * @param lines cut off at the borders of the plot
     * @param g over them
     */
    private void paint(GraphicsContext lines, GraphicsContext g, Plot plot) {
        ChartSettings how = settings();
        List<Reference> references = references();
        Map<Quantity, DataSeries> own = new EnumMap<>(Quantity.class);
        for (Quantity quantity : plot.quantities()) {
            own.put(quantity, DataSeries.of(model.curve(), quantity, how.grain()));
        }
        FreeRoom room = new FreeRoom(plot, own, model.companions());
        others(lines, plot, room);
        new ReferencePainter(lines, language, appearance).targetNames(plot, model.targets(), room);
        own(lines, plot, own);
        ReferencePainter theory = new ReferencePainter(g, language, appearance);
        theory.names(plot, references, room);
        theory.targets(plot, model.targets());
        double labels = plot.beside() != null && plot.loss() != null ? RIGHT : 8;
        endLabels.paint(g, model, plot, plot.right() + appearance.scaled(labels));
        Reference told = theory.at(plot, references, pointerX, pointerY);
        if (told != null) {
            explain(plot, told);
        } else if (plot.holds(pointerX) && model.hasCurves()) {
            new Readout(g, language, appearance).paint(plot, model, how, pointerX);
        }
        if (plot.holds(dragFrom)) {
            new OverlayPainter(g, appearance, how).chosen(plot, dragFrom, pointerX);
        }
    }

    private void others(GraphicsContext g, Plot plot, FreeRoom room) {
        Lines lines = new Lines(g, appearance);
        OverlayPainter overlays = new OverlayPainter(g, appearance, settings());
        overlays.evidence(plot, model.evidence());
        overlays.gap(plot, model.curve());
        overlays.repetitions(plot, model.repetitions(), lines);
        overlays.ghost(plot, model.ghost(), lines);
        overlays.companions(plot, model.companions(), lines);
        overlays.changes(plot, model.changes());
        overlays.companionNames(plot, model.companions(), room);
    }

    private void own(GraphicsContext g, Plot plot, Map<Quantity, DataSeries> own) {
        ChartSettings how = settings();
        Lines lines = new Lines(g, appearance);
        own.forEach((quantity, series) -> lines.own(plot, quantity, series, how.smoothing()));
    }

    /** Lets a line of theory explain itself. */
    private void explain(Plot plot, Reference reference) {
        explanation.setText(reference.explanation(language.texts()));
        double width = Math.min(appearance.scaled(300), plot.right() - plot.left());
        double height = explanation.prefHeight(width);
        double left = Math.min(pointerX + 8, plot.right() - width);
        double below = pointerY + 12;
        double top = below + height < getHeight() ? below : pointerY - 8 - height;
        explanation.resizeRelocate(Math.max(0, left), Math.max(0, top), width, height);
        explanation.setVisible(true);
    }

    /** The plots as they were painted last. */
    List<Plot> shown() {
        return plots;
    }
}
