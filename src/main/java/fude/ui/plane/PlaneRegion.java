package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.plot.Axis;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/**
 * The plane: what the network answers everywhere as tint and border, over it the points, each
 * painted when it changes. The pointer or the arrow keys choose a place; a click on a point picks
 * it.
 */
final class PlaneRegion extends Region implements PointsPointer.Ground {
    private static final double LEFT = 36;
    private static final double BELOW = 34;
    private static final double TOP = 6;
    private static final double RIGHT = 8;

    private final PlaneViewModel model;
    private final Appearance appearance;
    private final LatestOnly<PointsPicture> painter;
    private final ImageView tint = new ImageView();
    private final ImageView points = new ImageView();
    private final PaintedRegion axes;
    private final Painted border;
    private final PaintedRegion marks;
    private WritableImage tintImage;

    /** The place that is read, in the units of the plane; null for none. */
    final ObjectProperty<Point2D> at = new SimpleObjectProperty<>();

    /**
     * @param findingThread paints the points
     */
    PlaneRegion(
            PlaneViewModel model,
            Language language,
            Appearance appearance,
            Executor findingThread) {
        this.model = model;
        this.appearance = appearance;
        painter = new LatestOnly<>(findingThread, this::show);
        axes = new Painted(appearance, language, this::paintAxes);
        border = new Painted(appearance, language, this::paintBorder);
        marks = new Painted(appearance, language, this::paintMarks);
        tint.setSmooth(true);
        getChildren().addAll(tint, axes, border, points, marks);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setFocusTraversable(true);
        setMinSize(0, 0);
        getStyleClass().add("plane");
        new PointsPointer(this, this, model);
        Changes.of(this::showTint, model.planeProperty(), model.stepped, appearance.darkProperty());
        Changes.of(
                this::paintPoints,
                model.lab.dataProperty(),
                model.testShown,
                model.third,
                model.hand.activeProperty(),
                model.hand.pointsProperty(),
                appearance.darkProperty(),
                model.inSight);
        Changes.of(axes::requestLayout, model.lab.dataProperty());
        Changes.of(
                marks::requestLayout,
                at,
                model.selection.pickedProperty(),
                model.selection.markedProperty());
    }

    /** A layer of the plane. */
    private static final class Painted extends PaintedRegion {
        private final Painting painting;

        Painted(Appearance appearance, Language language, Painting painting) {
            super(appearance, language);
            this.painting = painting;
        }

        @Override
        protected void paint(GraphicsContext g, double width, double height) {
            painting.paint(g, width, height);
        }

        /** In the next pulse, without a layout of the window. */
        void again() {
            repaint();
        }
    }

    @FunctionalInterface
    private interface Painting {
        void paint(GraphicsContext g, double width, double height);
    }

    @Override
    public ObjectProperty<Point2D> at() {
        return at;
    }

    @Override
    public boolean hasCross() {
        return true;
    }

    @Override
    public double reach(NumberSplit data) {
        return PointsPicture.radius(data, appearance.textScaleProperty().get()) + 3;
    }

    private double side() {
        return Math.max(
                1,
                Math.floor(
                        Math.min(
                                getWidth() - appearance.scaled(LEFT + RIGHT),
                                getHeight() - appearance.scaled(TOP + BELOW))));
    }

    private double left() {
        double all = side() + appearance.scaled(LEFT + RIGHT);
        return Math.floor(appearance.scaled(LEFT) + Math.max(0, getWidth() - all) / 2);
    }

    private double top() {
        return Math.floor(appearance.scaled(TOP));
    }

    @Override
    public Axis axisX() {
        return new Axis(model.frame().left(), model.frame().right(), left(), left() + side());
    }

    @Override
    public Axis axisY() {
        return new Axis(model.frame().bottom(), model.frame().top(), top() + side(), top());
    }

    private void showTint() {
        PlaneViewModel.Plane plane = model.planeProperty().get();
        tint.setVisible(plane != null);
        border.again();
        if (plane == null) {
            return;
        }
        int side = plane.answers().side();
        if (tintImage == null || tintImage.getWidth() != side) {
            tintImage = new WritableImage(side, side);
            tint.setImage(tintImage);
        }
        int[] pixels =
                Tint.of(
                        plane.answers(),
                        new ClassColors(appearance.palette()),
                        model.stepped.get());
        tintImage
                .getPixelWriter()
                .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
    }

    private void paintPoints() {
        NumberSplit data = model.points();
        if (data == null || !data.kind().hasClasses() || side() < 2) {
            points.setImage(null);
            return;
        }
        double side = side();
        Axis x = new Axis(model.frame().left(), model.frame().right(), 0, side);
        Axis y = new Axis(model.frame().bottom(), model.frame().top(), side, 0);
        double[] others = model.others();
        boolean test = model.testShown.get();
        ClassColors colors = new ClassColors(appearance.palette());
        double scale = appearance.textScaleProperty().get();
        painter.request(() -> PointsPicture.of(data, others, test, x, y, colors, scale));
        requestLayout();
    }

    private void show(PointsPicture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        points.setImage(image);
    }

    @Override
    protected void layoutChildren() {
        double side = side();
        tint.relocate(left(), top());
        points.relocate(left(), top());
        axes.resizeRelocate(0, 0, getWidth(), getHeight());
        border.resizeRelocate(0, 0, getWidth(), getHeight());
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        if (tint.getFitWidth() != side) {
            tint.setFitWidth(side);
            tint.setFitHeight(side);
            paintPoints();
        }
    }

    private void paintAxes(GraphicsContext g, double width, double height) {
        new PlanePainter(g, appearance, axisX(), axisY()).axes(model.data());
    }

    private void paintBorder(GraphicsContext g, double width, double height) {
        PlaneViewModel.Plane plane = model.planeProperty().get();
        if (plane != null) {
            new PlanePainter(g, appearance, axisX(), axisY()).border(plane.border());
        }
    }

    private void paintMarked(PlanePainter painting, NumberSplit data) {
        double radius = PointsPicture.radius(data, appearance.textScaleProperty().get());
        NumberTable of = data.measured();
        for (int row : model.selection.markedProperty().get()) {
            if (row < of.size() && PlaneViewModel.isShown(of, row, model.others())) {
                painting.ring(of.value(row, 0), of.value(row, 1), radius, false);
            }
        }
    }

    private void paintMarks(GraphicsContext g, double width, double height) {
        PlanePainter painting = new PlanePainter(g, appearance, axisX(), axisY());
        NumberSplit data = model.data();
        Selection.Sample picked = model.picked();
        if (picked != null && data.kind().hasClasses()) {
            NumberTable of = picked.table();
            double radius = PointsPicture.radius(data, appearance.textScaleProperty().get());
            painting.ring(of.value(picked.row(), 0), of.value(picked.row(), 1), radius, true);
        }
        if (data != null && data.kind().hasClasses()) {
            paintMarked(painting, data);
        }
        if (at.get() != null) {
            painting.cross(at.get());
        }
    }
}
