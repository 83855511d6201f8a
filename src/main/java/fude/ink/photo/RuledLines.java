package fude.ink.photo;

import fude.ink.Mask;
import fude.ink.PixelBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The printed lines of ruled and squared paper: thin, straight, and across half the picture at
 * least. What crosses them stays: a pixel of a line goes only where the ink is no thicker there
 * than the line itself.
 *
 * @param gone what is to be taken away
 * @param onPaper whether several lines leave the picture, so that they are no form's
 */
record RuledLines(Mask gone, boolean onPaper) {
    /** A line is as long as this share of the picture. */
    private static final double LONG = 0.5;

    /** A stretch of a line that is broken is longer than this share of the picture. */
    private static final double STRETCH = 0.08;

    /** A stretch of a line is inked in this share of its columns. */
    private static final double UNBROKEN = 0.8;

    /** The number of lines that make ruled paper. */
    private static final int SEVERAL = 3;

    /** A single line is longer than this number of digits' heights. */
    private static final double DIGITS = 2.5;

    /**
     * Finds what is to be taken away.
     *
     * @param faint where there is ink, however faint
     */
    static RuledLines of(Mask faint) {
        List<Line> level = lines(faint);
        Mask across = erased(faint, level);
        Mask turned = faint.without(across).transposed();
        List<Line> upright = lines(turned);
        double digits = digitHeight(turned.without(erased(turned, upright)));
        boolean ruled = level.size() >= SEVERAL;
        boolean squared = !level.isEmpty() && upright.size() >= SEVERAL;
        ruled |= squared && level.size() > 1;
        Mask found = erased(faint, chosen(level, ruled, digits, faint.width()));
        if (ruled) {
            found = found.with(erased(faint, stretches(faint, level)));
        }
        Mask down = erased(turned, chosen(upright, squared, digits, turned.width())).transposed();
        if (squared) {
            down = down.with(erased(turned, stretches(turned, upright)).transposed());
        }
        return new RuledLines(found.with(down), leave(level, faint) || leave(upright, turned));
    }

    /**
     * @param pixels some of its pixels, at least one in most columns
     * @param alone whether it was followed by itself, so that it may be a stroke of a digit
     */
    private record Line(InkPart pixels, int thickness, boolean alone) {}

    /** Whether several lines leave the picture, as those of paper do and those of forms do not. */
    private static boolean leave(List<Line> lines, Mask faint) {
        return lines.stream().filter(line -> leaves(line, faint.width())).count() >= SEVERAL;
    }

    private static boolean leaves(Line line, int width) {
        int margin = width / 50;
        PixelBox box = line.pixels.box();
        return box.left() <= margin || box.right() >= width - 1 - margin;
    }

    private static List<Line> chosen(List<Line> lines, boolean paper, double digits, int width) {
        return lines.stream()
                .filter(
                        line ->
                                paper
                                        || digits > 0
                                                && line.pixels.box().width() > DIGITS * digits
                                                && (!line.alone() || leaves(line, width)))
                .toList();
    }

    /**
     * Stretches of the lines of ruled paper, elsewhere too faint to be seen: as thin as they are,
     * and long, or leaving the picture.
     */
    private static List<Line> stretches(Mask faint, List<Line> lines) {
        int thickest = 1 + lines.stream().mapToInt(Line::thickness).max().orElse(0);
        int margin = faint.width() / 50;
        List<Line> found = new ArrayList<>();
        for (LineTrack track :
                LineFollower.lines(faint, thickest + 1, (int) (STRETCH * faint.width()))) {
            boolean leaves = track.from() <= margin || track.to() >= faint.width() - 1 - margin;
            if (track.thickness() <= thickest
                    && track.isStraight(track.from(), track.to())
                    && (leaves || track.length() > LONG / 2 * faint.width())) {
                found.add(new Line(pixels(track, faint), track.thickness(), true));
            }
        }
        return found;
    }

    private static InkPart pixels(LineTrack track, Mask faint) {
        PixelBox box = PixelBox.EMPTY;
        int[] pixels = new int[track.length()];
        for (int i = 0; i < pixels.length; i++) {
            int x = track.from() + i;
            int y = Math.max(0, Math.min(faint.height() - 1, Math.round(track.rows()[i])));
            pixels[i] = y * faint.width() + x;
            box = box.with(x, y);
        }
        return new InkPart(box, pixels);
    }

    /** The height of the largest half of what is written, where the picture lies on its side. */
    private static double digitHeight(Mask turned) {
        int shortest = Math.max(6, Math.min(turned.width(), turned.height()) / 50);
        int[] heights =
                InkPart.of(turned).stream()
                        .mapToInt(part -> part.box().width())
                        .filter(height -> height >= shortest)
                        .sorted()
                        .toArray();
        return heights.length == 0 ? 0 : heights[heights.length * 3 / 4];
    }

    private static List<Line> lines(Mask faint) {
        int thickest = Math.max(3, Math.min(faint.width(), faint.height()) / 40);
        Mask thin = thin(faint, thickest);
        double slope = LineSlope.of(thin);
        List<Line> lines = new ArrayList<>();
        for (InkPart part : InkPart.of(straight(faint, slope))) {
            if (part.box().width() >= LONG * faint.width()) {
                int thickness = thickness(part, faint);
                if (thickness <= thickest) {
                    lines.add(new Line(part, thickness, false));
                }
            }
        }
        for (LineTrack track : LineFollower.lines(faint, thickest, (int) (LONG * faint.width()))) {
            InkPart pixels = pixels(track, faint);
            if (lines.stream().noneMatch(line -> line.pixels.box().grown(2).holds(pixels.box()))) {
                lines.add(new Line(pixels, track.thickness(), true));
            }
        }
        return lines;
    }

    private static Mask thin(Mask faint, int thickest) {
        Mask thin = new Mask(faint.width(), faint.height());
        for (int x = 0; x < faint.width(); x++) {
            for (int y = 0; y < faint.height(); y++) {
                if (faint.at(x, y)) {
                    int end = faint.runEnd(x, y);
                    for (int i = y; i <= end && end - y < thickest; i++) {
                        thin.set(i * faint.width() + x, true);
                    }
                    y = end;
                }
            }
        }
        return thin;
    }

    /** The pixels with an almost unbroken stretch of ink around them along the slope. */
    private static Mask straight(Mask faint, double slope) {
        int width = faint.width();
        int half = Math.max(16, width / 16);
        Mask straight = new Mask(width, faint.height());
        int drift = (int) Math.ceil(Math.abs(slope) * width) + 1;
        int[] inked = new int[width + 1];
        for (int start = -drift; start < faint.height() + drift; start++) {
            for (int x = 0; x < width; x++) {
                int y = start + (int) Math.round(slope * x);
                boolean ink = faint.at(x, y) || faint.at(x, y - 1) || faint.at(x, y + 1);
                inked[x + 1] = inked[x] + (ink ? 1 : 0);
            }
            for (int x = 0; x < width; x++) {
                int y = start + (int) Math.round(slope * x);
                int from = Math.max(0, x - half);
                int to = Math.min(width, x + half + 1);
                if (y >= 0
                        && y < faint.height()
                        && inked[to] - inked[from] >= UNBROKEN * (to - from)) {
                    straight.set(y * width + x, true);
                }
            }
        }
        return straight;
    }

    /** How thick the ink along a line mostly is. */
    private static int thickness(InkPart line, Mask faint) {
        int[] runs =
                Arrays.stream(line.pixels())
                        .filter(faint::at)
                        .map(pixel -> faint.run(pixel % faint.width(), pixel / faint.width()))
                        .sorted()
                        .toArray();
        return runs.length == 0 ? Integer.MAX_VALUE : runs[runs.length / 2];
    }

    private static Mask erased(Mask faint, List<Line> lines) {
        Mask erased = new Mask(faint.width(), faint.height());
        for (Line line : lines) {
            for (int pixel : line.pixels.pixels()) {
                int x = pixel % faint.width();
                int y = pixel / faint.width();
                if (faint.at(pixel) && faint.run(x, y) <= line.thickness + 1) {
                    for (int i = faint.runStart(x, y); i <= faint.runEnd(x, y); i++) {
                        erased.set(i * faint.width() + x, true);
                    }
                }
            }
        }
        return erased;
    }
}
