package fude.ui.inside.drawn;

import fude.ui.inside.InsideWords;
import fude.ui.inside.drawn.Sketch.Column;
import fude.ui.look.Appearance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** The words above the columns, shorter where there is little room. */
final class Heads {
    private static final double TITLE = 12;
    private static final double SMALL = 10.5;

    /** How much wider bold letters are. */
    private static final double BOLD = 1.08;

    private final Appearance appearance;

    /** Measuring words takes longer than painting them. */
    private final Map<String, Double> widths = new HashMap<>();

    Heads(Appearance appearance) {
        this.appearance = appearance;
        appearance.familyProperty().subscribe(family -> widths.clear());
        appearance.textScaleProperty().subscribe(scale -> widths.clear());
    }

    void paint(GraphicsContext g, Sketch sketch, DrawnLayout layout, InsideWords words, int c) {
        double room = room(layout);
        double x = layout.x(c);
        g.setFill(appearance.palette().text());
        appearance.prepareText(g, TITLE, TextAlignment.CENTER, VPos.TOP);
        g.setFont(appearance.bold(TITLE));
        g.fillText(fitting(names(sketch, words, c), TITLE * BOLD, room), x, layout.head());
        if (layout.headLines() < 2) {
            return;
        }
        appearance.prepareText(g, SMALL, TextAlignment.CENTER, VPos.TOP);
        g.setFill(appearance.palette().quiet());
        g.fillText(
                fitting(captions(sketch, layout, words, c), SMALL, room),
                x,
                layout.head() + appearance.scaled(TITLE + 4));
    }

    private static double room(DrawnLayout layout) {
        return Math.max(layout.step() * 0.94, layout.radius() * 2);
    }

    private static List<String> names(Sketch sketch, InsideWords words, int c) {
        if (!sketch.spec().layer(c).hasUnits()) {
            return List.of(sketch.spec().layer(c).shortText(words.texts()), "");
        }
        return c == sketch.columns().size() - 1
                ? List.of(words.layer(c), "")
                : List.of(words.layer(c), words.texts().get("drawn.layer", hidden(sketch, c)), "");
    }

    /** The number of a layer among those with units. */
    private static long hidden(Sketch sketch, int c) {
        return sketch.columns().stream()
                .limit(c + 1L)
                .filter(column -> sketch.spec().layer(column.layer()).hasUnits())
                .count();
    }

    private List<String> captions(Sketch sketch, DrawnLayout layout, InsideWords words, int c) {
        Column column = sketch.columns().get(c);
        if (!sketch.spec().layer(c).hasUnits()) {
            return List.of("");
        }
        String number = words.texts().count(column.units());
        String units = words.texts().get("drawn.units", column.units());
        boolean output = c == sketch.columns().size() - 1;
        return !output && activationsFit(sketch, layout, words)
                ? List.of(units + activation(sketch, words, c), number)
                : List.of(units, number);
    }

    /** Whether there is room for the activation of every layer: of all or of none. */
    private boolean activationsFit(Sketch sketch, DrawnLayout layout, InsideWords words) {
        return sketch.columns().stream()
                .limit(sketch.columns().size() - 1L)
                .filter(column -> sketch.spec().layer(column.layer()).hasUnits())
                .map(
                        column ->
                                words.texts().get("drawn.units", column.units())
                                        + activation(sketch, words, column.layer()))
                .allMatch(text -> width(text, SMALL) <= room(layout));
    }

    private static String activation(Sketch sketch, InsideWords words, int layer) {
        String id = sketch.spec().layer(layer).activation().id();
        return " · " + words.texts().get("activation." + id);
    }

    private String fitting(List<String> ways, double size, double room) {
        return ways.stream()
                .filter(way -> width(way, size) <= room)
                .findFirst()
                .orElse(ways.get(ways.size() - 1));
    }

    private double width(String text, double size) {
        return widths.computeIfAbsent(size + text, any -> appearance.width(text, size));
    }
}
