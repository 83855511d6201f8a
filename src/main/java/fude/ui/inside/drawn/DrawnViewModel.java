package fude.ui.inside.drawn;

import fude.data.DatasetSplit;
import fude.ink.ImageFrame;
import fude.ink.Stroke;
import fude.lab.reading.Drawing;
import fude.lab.reading.DrawingReader;
import fude.training.Classifier;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

/** The network as it is drawn: follows the paper and the network while it is in sight. */
final class DrawnViewModel {
    final Lab lab;
    final Selection selection;
    private final Paper paper;
    private final LatestOnly<Sketch> maker;
    private final SketchMaker sketches = new SketchMaker(System::nanoTime);

    /** Looks again a moment after units were shown that the pen may have overtaken. */
    private final PauseTransition later =
            new PauseTransition(Duration.millis(SketchMaker.STEADY.toMillis()));

    private final Map<Integer, Page> pages = new HashMap<>();
    private Asked asked;

    /** What was framed last, and its image. */
    private Looked framed;

    private byte[] image;

    /** A drawing, as it is looked at. */
    private record Looked(
            Drawing drawing, boolean severalDigits, Stroke attended, ImageFrame frame) {}

    /** What is to be drawn, of what. */
    private record Asked(Looked looked, SketchRequest request) {}

    /** Whether anybody looks; nothing is worked out otherwise. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    /** For how many units a column has room. */
    final IntegerProperty room = new SimpleIntegerProperty(12);

    /** The unit that is pointed at; null for none. */
    final ObjectProperty<Selection.Unit> pointed = new SimpleObjectProperty<>();

    /** How often a unit was opened in the drawing. */
    final IntegerProperty opened = new SimpleIntegerProperty();

    private final ReadOnlyObjectWrapper<Sketch> sketch =
            new ReadOnlyObjectWrapper<>(Sketch.NOTHING);

    /**
     * @param explainingThread works out the picture of a network that is not quick
     */
    DrawnViewModel(Lab lab, Paper paper, Selection selection, Executor explainingThread) {
        this.lab = lab;
        this.paper = paper;
        this.selection = selection;
        this.maker = new LatestOnly<>(explainingThread, this::made);
        later.setOnFinished(
                event -> {
                    asked = null;
                    ask();
                });
        Changes.of(
                this::ask,
                paper.drawingProperty(),
                paper.attendedProperty(),
                lab.momentProperty(),
                selection.unitProperty(),
                selection.labelProperty(),
                inSight,
                room);
    }

    /** The picture, about as soon as the reading, which it does not wait for. */
    ReadOnlyObjectProperty<Sketch> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    /** Opens a unit. */
    void open(Selection.Unit unit) {
        selection.unit(unit);
        opened.set(opened.get() + 1);
    }

    /** Shows other units of a layer: all by number, or those that are silent, page by page. */
    void turn(Sketch.Column column, Page.Kind kind) {
        int of = kind == Page.Kind.SILENT ? column.silent() : column.units();
        int first = firstOfGroup(column.layer());
        pages.put(first, column.page().next(kind, room.get(), of));
        ask();
    }

    private int firstOfGroup(int layer) {
        int first = layer;
        while (first > 0 && !sketch.get().spec().layer(first).hasUnits()) {
            first--;
        }
        return first;
    }

    private void made(Sketch next) {
        if (sketch.get().isEmpty() || next.isEmpty() || !next.spec().equals(sketch.get().spec())) {
            pages.clear();
            pointed.set(null);
        }
        sketch.set(next);
        if (next.isOvertaken()) {
            later.playFromStart();
        }
    }

    /** A run tells of itself more often than its network is copied: nothing is made twice. */
    private void ask() {
        if (!inSight.get()) {
            return;
        }
        Classifier classifier = lab.classifier().orElse(null);
        Selection.Unit unit = selection.unitProperty().get();
        DatasetSplit data = lab.chosenDataProperty().get();
        SketchRequest request =
                new SketchRequest(
                        null,
                        classifier,
                        selection.labelProperty().get(),
                        lab.isTrained(),
                        room.get(),
                        unit == null ? -1 : unit.layer(),
                        unit == null ? 0 : unit.number(),
                        data == null ? 0 : data.training().columns(),
                        pages,
                        paper.isDrawing());
        Looked looked =
                new Looked(
                        paper.drawingProperty().get(),
                        lab.readsDigits(),
                        paper.attendedProperty().get(),
                        classifier == null ? ImageFrame.MNIST : ImageFrame.of(classifier.form()));
        Asked next = new Asked(looked, request);
        if (!next.equals(asked)) {
            asked = next;
            if (DrawingReader.isQuick(looked.drawing(), request.classifier())) {
                maker.doNow(() -> make(next));
            } else {
                maker.request(() -> make(next));
            }
        }
    }

    /** On one thread after the other, and on two only where another network has come. */
    private synchronized Sketch make(Asked of) {
        Looked looked = of.looked();
        if (!looked.equals(framed)) {
            framed = looked;
            image =
                    DrawingReader.image(
                            looked.drawing(),
                            looked.severalDigits(),
                            looked.attended(),
                            looked.frame());
        }
        return sketches.make(of.request().with(image));
    }
}
