package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.controls.plot.Axis;
import fude.ui.state.Overlays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Where words may stand in a plot: neither on a line of the current run nor on other words. */
final class FreeRoom {
    private static final double CLEARANCE = 4;
    private static final int ROWS = 4;

    /** Of a line with more points for each column of pixels than these, some are left out. */
    private static final int DENSE = 4;

    private final Plot plot;
    private final List<Band> lines = new ArrayList<>();
    private final List<Band> others = new ArrayList<>();
    private final List<Rectangle2D> words = new ArrayList<>();

    /**
     * @param own lines of the current run, as they are painted
     */
    FreeRoom(Plot plot, Map<Quantity, DataSeries> own, List<Overlays.Companion> companions) {
        this.plot = plot;
        for (Quantity quantity : plot.quantities()) {
            lines.add(band(quantity, own.get(quantity)));
            for (Overlays.Companion other : companions) {
                others.add(
                        band(quantity, DataSeries.of(other.curve(), quantity, Resolution.EPOCH)));
            }
        }
    }

    private Band band(Quantity quantity, DataSeries series) {
        Axis y = plot.y(quantity);
        int columns = (int) Math.ceil(plot.right() - plot.left()) + 1;
        Band band = new Band(plot.left(), columns);
        double fromX = Double.NaN;
        double fromY = Double.NaN;
        int step = 1 + series.size() / (DENSE * columns);
        for (int i = 0; i < series.size(); i += step) {
            if (y.shows(series.y()[i]) && plot.x().shows(series.x()[i])) {
                double toX = plot.x().pixel(series.x()[i]);
                double toY = y.pixel(series.y()[i]);
                band.add(fromX, fromY, toX, toY);
                fromX = toX;
                fromY = toY;
            }
        }
        return band;
    }

    /**
     * Takes a place beside the end of a line, where one is free: behind it, above or below it, or
     * some rows away.
     */
    Optional<Rectangle2D> besideEnd(double endX, double endY, double width, double height) {
        return beside(endX, endY, 0, ROWS, width, height);
    }

    /** Keeps words away from a mark. */
    void keep(Rectangle2D mark) {
        words.add(mark);
    }

    /**
     * The same beside a mark.
     *
     * @param size from its middle to its edge
     * @param rows how far away it may be
     */
    Optional<Rectangle2D> beside(
            double markX, double markY, double size, int rows, double width, double height) {
        double gap = size + CLEARANCE;
        List<Rectangle2D> places = new ArrayList<>();
        places.add(new Rectangle2D(markX + gap, markY - height / 2, width, height));
        for (int row = 0; row < rows; row++) {
            double away = gap + row * height;
            for (double left : new double[] {markX - width, markX + gap}) {
                places.add(new Rectangle2D(left, markY - away - height, width, height));
                places.add(new Rectangle2D(left, markY + away, width, height));
            }
        }
        return take(places);
    }

    /** Takes a place above or below a level, as far to the right as there is one. */
    Optional<Rectangle2D> along(double y, double width, double height) {
        double right = plot.right() - CLEARANCE - width;
        List<Rectangle2D> places = new ArrayList<>();
        for (double left = right; left >= plot.left(); left -= width / 4) {
            for (double away : new double[] {2, CLEARANCE + 1}) {
                places.add(new Rectangle2D(left, y - away - height, width, height));
                places.add(new Rectangle2D(left, y + away, width, height));
            }
        }
        return take(places);
    }

    /** A place at a level on lines, where none else is free; on no words if that can be. */
    Rectangle2D across(double y, double width, double height) {
        double left = plot.left() + CLEARANCE;
        double right = plot.right() - CLEARANCE - width;
        List<Rectangle2D> places = new ArrayList<>();
        for (double x : new double[] {right, (left + right) / 2, left}) {
            places.add(new Rectangle2D(x, Math.max(0, y - height), width, height));
            places.add(new Rectangle2D(x, y, width, height));
        }
        Rectangle2D best =
                places.stream()
                        .filter(place -> words.stream().noneMatch(place::intersects))
                        .findFirst()
                        .orElse(places.get(0));
        words.add(best);
        return best;
    }

    /** The first place on no line at all, or else on none of the current run. */
    private Optional<Rectangle2D> take(List<Rectangle2D> places) {
        List<Rectangle2D> free = places.stream().filter(this::isFree).toList();
        Optional<Rectangle2D> best =
                free.stream()
                        .filter(place -> others.stream().noneMatch(line -> line.meets(place)))
                        .findFirst()
                        .or(() -> free.stream().findFirst());
        best.ifPresent(words::add);
        return best;
    }

    private boolean isFree(Rectangle2D place) {
        return place.getMinX() >= plot.left()
                && place.getMaxX() <= plot.right()
                && place.getMinY() >= plot.top()
                && place.getMaxY() <= plot.bottom()
                && words.stream().noneMatch(place::intersects)
                && lines.stream().noneMatch(line -> line.meets(place));
    }

    /** How far a line goes up and down in each column of pixels. */
    private static final class Band {
        private final double left;
        private final double[] least;
        private final double[] most;

        Band(double left, int columns) {
            this.left = left;
            least = new double[columns];
            most = new double[columns];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            Arrays.fill(most, Double.NEGATIVE_INFINITY);
        }

        /** A piece of the line; nothing comes before the first point. */
        void add(double fromX, double fromY, double toX, double toY) {
            boolean first = Double.isNaN(fromX);
            int last = Math.min(least.length - 1, (int) Math.floor(toX - left));
            int column = Math.max(0, (int) Math.floor((first ? toX : fromX) - left));
            for (; column <= last; column++) {
                boolean steep = toX - fromX < 1;
                double one = first ? toY : steep ? fromY : at(column, fromX, fromY, toX, toY);
                double other = first || steep ? toY : at(column + 1, fromX, fromY, toX, toY);
                least[column] = Math.min(least[column], Math.min(one, other));
                most[column] = Math.max(most[column], Math.max(one, other));
            }
        }

        private double at(int column, double fromX, double fromY, double toX, double toY) {
            double share = (left + column - fromX) / (toX - fromX);
            return fromY + Math.max(0, Math.min(1, share)) * (toY - fromY);
        }

        boolean meets(Rectangle2D place) {
            int from = Math.max(0, (int) (place.getMinX() - CLEARANCE - left));
            int to = Math.min(least.length - 1, (int) (place.getMaxX() + CLEARANCE - left));
            for (int column = from; column <= to; column++) {
                if (most[column] >= place.getMinY() - CLEARANCE
                        && least[column] <= place.getMaxY() + CLEARANCE) {
                    return true;
                }
            }
            return false;
        }
    }
}
