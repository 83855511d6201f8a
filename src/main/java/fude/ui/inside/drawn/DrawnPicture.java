package fude.ui.inside.drawn;

import fude.ui.inside.InsideWords;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The drawing: lines beneath, units over them, so that a moving pen repaints the units alone. A
 * click opens a unit or a weight; arrow keys go from unit to unit and from layer to layer, Enter
 * opens.
 */
final class DrawnPicture extends Region {
    /** A line of words and two units. */
    private static final double LOWEST = 70;

    private final DrawnViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final List<LinesRegion> lines = new ArrayList<>();
    private final UnitsRegion units;
    private DrawnLayout layout;
    private Sketch placed = Sketch.NOTHING;

    DrawnPicture(DrawnViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        units = new UnitsRegion(appearance);
        setId("drawn-network");
        getStyleClass().add("drawn-network");
        setFocusTraversable(true);
        getChildren().add(units);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.pointed.set(null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        appearance.textScaleProperty().subscribe(scale -> requestLayout());
        Changes.of(
                this::show,
                model.sketchProperty(),
                model.pointed,
                model.selection.weightProperty(),
                language.textsProperty());
    }

    /** What is shown. */
    Sketch sketch() {
        return model.sketchProperty().get();
    }

    @Override
    protected double computeMinWidth(double height) {
        double scale = appearance.textScaleProperty().get();
        return sketch().isEmpty() ? 0 : DrawnLayout.leastWidth(sketch().columns().size(), scale);
    }

    @Override
    protected double computeMinHeight(double width) {
        return appearance.scaled(LOWEST);
    }

    @Override
    protected void layoutChildren() {
        lines.forEach(region -> region.resizeRelocate(0, 0, getWidth(), getHeight()));
        units.resizeRelocate(0, 0, getWidth(), getHeight());
        double scale = appearance.textScaleProperty().get();
        model.room.set(Spacing.of(getHeight(), scale).room());
        layout = null;
        show();
    }

    private void show() {
        Sketch sketch = sketch();
        if (sketch.columns().size() != placed.columns().size()) {
            makeLines(sketch.columns().size());
            requestLayout();
        }
        if (layout == null || !DrawnLayout.isSame(placed, sketch)) {
            double scale = appearance.textScaleProperty().get();
            layout = new DrawnLayout(sketch, getWidth(), getHeight(), scale);
        }
        placed = sketch;
        layout.follow(sketch.columns());
        InsideWords words =
                sketch.isEmpty()
                        ? null
                        : InsideWords.of(language.texts(), sketch.spec(), model.lab);
        Selection.Unit opened = sketch.unit() == null ? null : sketch.unit().unit();
        Selection.Unit pointed = model.pointed.get();
        boolean isChosen = model.selection.unitProperty().get() != null;
        Selection.Unit outstanding = pointed != null ? pointed : isChosen ? opened : null;
        Selection.Weight weight = model.selection.weightProperty().get();
        for (int column = 0; column < lines.size(); column++) {
            boolean has = column < sketch.columns().size();
            lines.get(column)
                    .show(has ? sketch : Sketch.NOTHING, layout, outstanding, has ? weight : null);
        }
        boolean ofPixel = weight != null && weight.to().layer() == 0;
        units.show(sketch, layout, words, pointed, opened, ofPixel ? weight.from() : -1);
        setAccessibleText(
                words == null
                        ? language.get("drawn.explained")
                        : DrawnWords.told(words, sketch, pointed));
    }

    /** As many regions as there were ever columns: who listens to the looks is never let go. */
    private void makeLines(int columns) {
        for (int column = lines.size(); column < columns; column++) {
            LinesRegion region = new LinesRegion(appearance, column);
            lines.add(region);
            getChildren().add(0, region);
        }
    }

    private void moved(MouseEvent event) {
        if (layout != null && !sketch().isEmpty()) {
            Selection.Unit at = layout.unitAt(event.getX(), event.getY());
            if (at == null ? model.pointed.get() != null : !at.equals(model.pointed.get())) {
                model.pointed.set(at);
            }
        }
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        event.consume();
        if (layout == null || sketch().isEmpty()) {
            return;
        }
        Selection.Unit unit = layout.unitAt(event.getX(), event.getY());
        DrawnLayout.Foot foot = layout.footAt(event.getX(), event.getY());
        Selection.Unit opened = sketch().unit().unit();
        int pixel = layout.pixelAt(event.getX(), event.getY());
        Selection.Weight weight =
                lines.stream()
                        .map(region -> region.weightAt(event.getX(), event.getY()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (unit != null) {
            model.open(unit);
        } else if (foot != null && turned(foot)) {
            model.pointed.set(null);
        } else if (pixel >= 0) {
            if (opened.layer() == 0 && sketch().unit().ofPixels()) {
                model.selection.weight(new Selection.Weight(pixel, opened));
            }
        } else if (weight != null) {
            model.selection.weight(weight);
        }
    }

    private boolean turned(DrawnLayout.Foot foot) {
        Sketch.Column column = sketch().columns().get(foot.column());
        boolean silent = foot.line() == 1;
        String words =
                silent
                        ? DrawnWords.silent(language.texts(), column)
                        : DrawnWords.leftOut(language.texts(), column);
        if (!words.isEmpty()) {
            model.turn(column, silent ? Page.Kind.SILENT : Page.Kind.ALL);
        }
        return !words.isEmpty();
    }

    private void pressed(KeyEvent event) {
        if (sketch().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Selection.Unit at =
                model.pointed.get() == null ? sketch().unit().unit() : model.pointed.get();
        switch (event.getCode()) {
            case LEFT -> point(at.layer() - 1, slot(at));
            case RIGHT -> point(at.layer() + 1, slot(at));
            case UP -> point(at.layer(), slot(at) - 1);
            case DOWN -> point(at.layer(), slot(at) + 1);
            default -> {
                if (event.getCode() != KeyCode.ENTER) {
                    return;
                }
                model.open(at);
            }
        }
        event.consume();
    }

    private int slot(Selection.Unit unit) {
        return Math.max(0, sketch().columns().get(unit.layer()).slot(unit.number()));
    }

    private void point(int layer, int slot) {
        if (layer < 0 || layer >= sketch().columns().size()) {
            return;
        }
        int[] shown = sketch().columns().get(layer).shown();
        int place = Math.max(0, Math.min(shown.length - 1, slot));
        model.pointed.set(new Selection.Unit(layer, shown[place]));
    }
}
