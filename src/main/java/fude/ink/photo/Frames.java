package fude.ink.photo;

import fude.ink.Mask;
import fude.ink.PixelBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Printed frames, boxes to be written in, rows and tables of them: four thin lines that meet at the
 * corners, with something in one of them that does not fill it. What crosses them stays.
 *
 * @param gone the frames' ink
 * @param places the insides of frames in which there is no other frame
 */
record Frames(Mask gone, List<PixelBox> places) {
    /** The share of a side that is inked. */
    private static final double UNBROKEN = 0.9;

    /** The same towards the corners, which a digit between two lines does not reach: the share, */
    private static final double TO_CORNER = 0.8;

    /** and the stretch of the side. */
    private static final double CORNER = 0.08;

    /** The thickest side is no thicker than this, as a multiple of the thinnest. */
    private static final double EQUAL = 1.25;

    /** A frame is no thicker than this share of its shorter side. */
    private static final double THIN = 0.12;

    /** What is written is at least this share of the frame's height. */
    private static final double WRITTEN = 0.25;

    /** Frames as those of squared paper, most of them empty. */
    private static final int SQUARES = 8;

    private static final double FILLED = 0.2;

    /** No frame is smaller, as a share of the picture's longer side, */
    private static final double SMALLEST = 0.02;

    /** or in pixels. */
    private static final int FEWEST = 10;

    /**
     * @param top between left and right
     */
    private record Cell(LineTrack top, LineTrack bottom, LineTrack left, LineTrack right) {

        PixelBox inside() {
            double middle = (left.from() + left.to()) / 2.0;
            double across = (left.at(middle) + right.at(middle)) / 2;
            int margin = 1 + thickness();
            return new PixelBox(
                    (int) left.at((top.at(across) + bottom.at(across)) / 2) + margin,
                    (int) top.at(across) + margin,
                    (int) right.at((top.at(across) + bottom.at(across)) / 2) - margin,
                    (int) bottom.at(across) - margin);
        }

        /** Whether a level line goes from the left side to the right one. */
        boolean isClosedBy(LineTrack level, Mask faint) {
            double row = level.at((level.from() + level.to()) / 2.0);
            double from = left.at(level.at(left.at(row)));
            double to = right.at(level.at(right.at(row)));
            return to > from && covered(level, from, to, faint);
        }

        boolean isEven() {
            int thinnest =
                    Math.min(
                            Math.min(top.thickness(), bottom.thickness()),
                            Math.min(left.thickness(), right.thickness()));
            return thickness() <= 1.5 + EQUAL * thinnest;
        }

        int thickness() {
            return Math.max(
                    Math.max(top.thickness(), bottom.thickness()),
                    Math.max(left.thickness(), right.thickness()));
        }
    }

    /**
     * @param faint where there is ink, however faint
     */
    static Frames of(Mask faint) {
        Mask turned = faint.transposed();
        int longest = Math.max(faint.width(), faint.height());
        int shortest = Math.max(FEWEST, (int) (SMALLEST * longest));
        int thickest = Math.max(8, longest / 40);
        List<LineTrack> level = LineFollower.lines(faint, thickest, shortest);
        List<LineTrack> upright = LineFollower.lines(turned, thickest, shortest);
        List<Cell> cells = cells(level, upright, faint, turned, shortest);
        Mask gone = new Mask(faint.width(), faint.height());
        Mask goneTurned = new Mask(faint.height(), faint.width());
        for (Cell cell : cells) {
            PixelBox box = cell.inside();
            int margin = cell.thickness() + 2;
            erase(cell.top, box.left() - margin, box.right() + margin, faint, gone);
            erase(cell.bottom, box.left() - margin, box.right() + margin, faint, gone);
            erase(cell.left, box.top() - margin, box.bottom() + margin, turned, goneTurned);
            erase(cell.right, box.top() - margin, box.bottom() + margin, turned, goneTurned);
        }
        gone = gone.with(goneTurned.transposed());
        for (Cell cell : cells) {
            corners(cell, gone);
        }
        List<PixelBox> boxes = cells.stream().map(Cell::inside).toList();
        List<PixelBox> places =
                boxes.stream()
                        .filter(box -> boxes.stream().noneMatch(b -> b != box && box.holds(b)))
                        .distinct()
                        .toList();
        List<InkPart> rest = InkPart.of(faint.without(gone));
        long written = places.stream().filter(place -> isWrittenIn(place, rest)).count();
        boolean squaredPaper = places.size() >= SQUARES && written < FILLED * places.size();
        return written == 0 || squaredPaper ? none(faint) : new Frames(gone, places);
    }

    /** Where there are none. */
    static Frames none(Mask faint) {
        return new Frames(new Mask(faint.width(), faint.height()), List.of());
    }

    private static boolean isWrittenIn(PixelBox place, List<InkPart> parts) {
        return parts.stream()
                .map(InkPart::box)
                .anyMatch(
                        box ->
                                place.holds((int) box.middleX(), (int) box.middleY())
                                        && box.height() >= WRITTEN * place.height());
    }

    private static List<Cell> cells(
            List<LineTrack> level, List<LineTrack> upright, Mask faint, Mask turned, int shortest) {
        List<Cell> cells = new ArrayList<>();
        for (LineTrack top : level) {
            for (LineTrack bottom : level) {
                int from = Math.max(top.from(), bottom.from());
                int to = Math.min(top.to(), bottom.to());
                double middle = (from + to) / 2.0;
                double height = bottom.at(middle) - top.at(middle);
                if (to - from < shortest / 2 || height < shortest) {
                    continue;
                }
                List<LineTrack> sides = new ArrayList<>();
                for (LineTrack side : upright) {
                    double x = side.at((top.at(middle) + bottom.at(middle)) / 2);
                    int reach = (int) (3 + 2 * side.thickness() + 0.1 * height);
                    if (x >= from - reach
                            && x <= to + reach
                            && side.thickness() <= THIN * height
                            && covered(side, top.at(x), bottom.at(x), turned)) {
                        sides.add(side);
                    }
                }
                double row = (top.at(middle) + bottom.at(middle)) / 2;
                sides.sort(Comparator.comparingDouble(side -> side.at(row)));
                for (int i = 0; i + 1 < sides.size(); i++) {
                    double left = sides.get(i).at(row);
                    double right = sides.get(i + 1).at(row);
                    Cell cell = new Cell(top, bottom, sides.get(i), sides.get(i + 1));
                    if (right - left >= shortest
                            && cell.thickness() <= THIN * Math.min(height, right - left)
                            && cell.isEven()
                            && cell.isClosedBy(top, faint)
                            && cell.isClosedBy(bottom, faint)) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells;
    }

    /** Whether a line is inked between two columns, and at both ends. */
    private static boolean covered(LineTrack line, double from, double to, Mask faint) {
        double end = Math.max(4, CORNER * (to - from));
        return line.isStraight(from, to)
                && inked(line, from, to, faint) >= UNBROKEN
                && inked(line, from, from + end, faint) >= TO_CORNER
                && inked(line, to - end, to, faint) >= TO_CORNER;
    }

    private static double inked(LineTrack line, double from, double to, Mask faint) {
        int inked = 0;
        int first = (int) Math.round(from);
        int last = (int) Math.round(to);
        for (int x = first; x <= last; x++) {
            inked += inked(line, x, faint) >= 0 ? 1 : 0;
        }
        return (double) inked / (last - first + 1);
    }

    /** The row of ink next to a line; −1 if there is none. */
    private static int inked(LineTrack line, int x, Mask faint) {
        int y = (int) Math.round(line.at(x));
        for (int away = 0; away <= 2; away++) {
            if (faint.at(x, y - away)) {
                return y - away;
            }
            if (faint.at(x, y + away)) {
                return y + away;
            }
        }
        return -1;
    }

    private static void erase(LineTrack line, int from, int to, Mask faint, Mask gone) {
        for (int x = Math.max(0, from); x <= Math.min(faint.width() - 1, to); x++) {
            int y = inked(line, x, faint);
            if (y >= 0 && faint.run(x, y) <= line.thickness() + 2) {
                for (int i = faint.runStart(x, y); i <= faint.runEnd(x, y); i++) {
                    gone.set(i * faint.width() + x, true);
                }
            }
        }
    }

    /** Where two lines meet, neither is thin. */
    private static void corners(Cell cell, Mask gone) {
        for (LineTrack level : List.of(cell.top, cell.bottom)) {
            for (LineTrack side : List.of(cell.left, cell.right)) {
                double x = side.at(level.at(side.rows()[0]));
                int y = (int) Math.round(level.at(x));
                int reach = 1 + (cell.thickness() + 1) / 2;
                PixelBox corner =
                        new PixelBox((int) Math.round(x), y, (int) Math.round(x), y)
                                .grown(reach, gone.width(), gone.height());
                for (int row = corner.top(); row <= corner.bottom(); row++) {
                    for (int column = corner.left(); column <= corner.right(); column++) {
                        gone.set(row * gone.width() + column, true);
                    }
                }
            }
        }
    }
}
