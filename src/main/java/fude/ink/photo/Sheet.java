package fude.ink.photo;

import fude.data.pictures.GreyPicture;
import fude.ink.Mask;
import fude.ink.PixelBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of paper that lies on something else: a region of slowly changing grey with straight
 * sides, written on, and unlike what surrounds it.
 *
 * @param box around it
 * @param picture what the box shows, where what lies beside the sheet is filled with paper
 */
record Sheet(PixelBox box, GreyPicture picture) {
    /** The longer side of the copy in which the sheet is looked for. */
    private static final int SMALL = 160;

    /** Writing is narrower than a square of this radius. */
    private static final int WRITING = 4;

    /** Within three pixels of one region the grey changes by less than this share, */
    private static final float SLOW = 0.08f;

    /** Or more slowly: by less than this share of its change within nine. */
    private static final float SHARP = 0.5f;

    /** give or take this number of greys. */
    private static final float GREYS = 1.5f;

    /** A sheet covers more than this share of the picture and less than that. */
    private static final double LEAST = 0.06;

    private static final double MOST = 0.9;

    /** And this share of its convex hull. */
    private static final double CONVEX = 0.92;

    /** Writing differs from the paper by this share. */
    private static final float WRITTEN = 0.04f;

    /** The pixels that show that there is writing. */
    private static final int FEW = 4;

    /**
     * Beside the sheet there is less writing than this share of that on it, else it is a shadow.
     */
    private static final double BESIDE = 0.25;

    /** Of what surrounds the sheet less than this share is as light as it. */
    private static final double ALIKE = 0.5;

    /** How far its edge reaches into it. */
    private static final int EDGE = 2;

    /** The sheet in a picture; nothing if all of the picture is one, or it is not to be told. */
    static Optional<Sheet> of(GreyPicture picture) {
        int factor = (Math.max(picture.width(), picture.height()) + SMALL - 1) / SMALL;
        int width = picture.width() / factor;
        int height = picture.height() / factor;
        if (factor < 2 || Math.min(width, height) < 4 * WRITING) {
            return Optional.empty();
        }
        float[] grey = new float[picture.grey().length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = picture.grey()[i];
        }
        float[] small = Background.reduced(grey, picture.width(), picture.height(), factor);
        float[] bare = withoutWriting(small, width, height);
        Mask best = null;
        int most = FEW;
        Mask edges = edges(bare, width, height);
        for (Mask region : regions(edges, width, height)) {
            int written = written(MaskMorphology.shrunk(region, EDGE), small, bare);
            Mask others = MaskMorphology.grown(edges.with(region), 2 * EDGE).inverse();
            if (written > most
                    && written(others, small, bare) < BESIDE * written
                    && isUnlikeOthers(region, bare)) {
                most = written;
                best = region;
            }
        }
        return Optional.ofNullable(best)
                .map(region -> cut(picture, MaskMorphology.shrunk(region, EDGE), bare, factor));
    }

    private static float[] withoutWriting(float[] grey, int width, int height) {
        float[] closed = RunningMaximum.closing(grey, width, height, WRITING);
        negate(closed);
        float[] opened = RunningMaximum.closing(closed, width, height, WRITING);
        negate(opened);
        return opened;
    }

    private static void negate(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = -values[i];
        }
    }

    /** Convex regions, with everything inside. */
    private static List<Mask> regions(Mask edges, int width, int height) {
        List<Mask> regions = new ArrayList<>();
        boolean[] seen = MaskMorphology.grown(edges, 1).cells();
        int[] waiting = new int[seen.length];
        for (int first = 0; first < seen.length; first++) {
            if (seen[first]) {
                continue;
            }
            Mask region = new Mask(width, height);
            int count = 0;
            waiting[count++] = first;
            seen[first] = true;
            for (int next = 0; next < count; next++) {
                int cell = waiting[next];
                region.set(cell, true);
                int x = cell % width;
                int[] around = {
                    x > 0 ? cell - 1 : -1,
                    x < width - 1 ? cell + 1 : -1,
                    cell - width,
                    cell + width < seen.length ? cell + width : -1
                };
                for (int other : around) {
                    if (other >= 0 && !seen[other]) {
                        seen[other] = true;
                        waiting[count++] = other;
                    }
                }
            }
            if (count >= LEAST / 2 * seen.length) {
                Mask filled = filled(MaskMorphology.grown(region, 1));
                int area = MaskMorphology.count(filled);
                if (area >= LEAST * seen.length
                        && area <= MOST * seen.length
                        && area >= CONVEX * hullArea(filled)) {
                    regions.add(filled);
                }
            }
        }
        return regions;
    }

    private static Mask edges(float[] bare, int width, int height) {
        Mask edges = new Mask(width, height);
        for (int i = 0; i < bare.length; i++) {
            boolean across = i % width < width - 1 && isEdge(i, i + 1, bare, width);
            boolean down = i + width < bare.length && isEdge(i, i + width, bare, width);
            edges.set(i, across || down);
        }
        return edges;
    }

    /** Whether the grey changes between two neighbours, and no more beyond, as in a shadow. */
    private static boolean isEdge(int cell, int other, float[] bare, int width) {
        float near = change(cell, other, 1, bare, width);
        return near > SLOW * Math.max(bare[cell], bare[other]) + GREYS
                && near > SHARP * change(cell, other, 4, bare, width);
    }

    /** How much the grey changes from {@code beyond} pixels before to as many behind. */
    private static float change(int cell, int other, int beyond, float[] bare, int width) {
        return Math.abs(
                bare[along(cell, cell - other, beyond, bare.length, width)]
                        - bare[along(other, other - cell, beyond, bare.length, width)]);
    }

    /** As many steps on, or to the border. */
    private static int along(int cell, int step, int steps, int cells, int width) {
        int at = cell;
        for (int i = 0; i < steps; i++) {
            int next = at + step;
            boolean around = Math.abs(step) == 1 && next / width != at / width;
            if (next < 0 || next >= cells || around) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** With what it surrounds, so that nothing but the outside is left. */
    private static Mask filled(Mask region) {
        int width = region.width() + 2;
        Mask around = new Mask(width, region.height() + 2);
        for (int i = 0; i < around.cells().length; i++) {
            around.set(i, !region.at(i % width - 1, i / width - 1));
        }
        Mask outside = around.reachable();
        Mask filled = new Mask(region.width(), region.height());
        for (int i = 0; i < filled.cells().length; i++) {
            filled.set(i, !outside.at(i % region.width() + 1, i / region.width() + 1));
        }
        return filled;
    }

    /** The area of the convex hull of a region's pixels (Andrew's monotone chain). */
    private static double hullArea(Mask region) {
        List<long[]> points = new ArrayList<>();
        for (int x = 0; x <= region.width(); x++) {
            int top = Integer.MAX_VALUE;
            int bottom = -1;
            for (int y = 0; y < region.height(); y++) {
                if (region.at(x, y) || region.at(x - 1, y)) {
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
            if (bottom >= 0) {
                points.add(new long[] {x, top});
                points.add(new long[] {x, bottom});
            }
        }
        return half(points, 1) + half(points, -1);
    }

    /** What one side of the hull adds to the area. */
    private static double half(List<long[]> points, int side) {
        List<long[]> hull = new ArrayList<>();
        for (long[] point : points) {
            while (hull.size() > 1
                    && side * turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point)
                            <= 0) {
                hull.remove(hull.size() - 1);
            }
            hull.add(point);
        }
        double area = 0;
        for (int i = 0; i + 1 < hull.size(); i++) {
            area += (hull.get(i + 1)[0] - hull.get(i)[0]) * (hull.get(i)[1] + hull.get(i + 1)[1]);
        }
        return -side * area / 2;
    }

    private static long turn(long[] a, long[] b, long[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }

    private static int written(Mask region, float[] small, float[] bare) {
        int count = 0;
        for (int i = 0; i < small.length; i++) {
            if (region.at(i) && Math.abs(small[i] - bare[i]) > WRITTEN * bare[i] + GREYS) {
                count++;
            }
        }
        return count;
    }

    private static boolean isUnlikeOthers(Mask region, float[] bare) {
        float[] inside = new float[bare.length];
        int count = 0;
        for (int i = 0; i < bare.length; i++) {
            if (region.at(i)) {
                inside[count++] = bare[i];
            }
        }
        Arrays.sort(inside, 0, count);
        float darkest = inside[count / 20];
        float lightest = inside[count - 1 - count / 20];
        int alike = 0;
        for (int i = 0; i < bare.length; i++) {
            alike += !region.at(i) && bare[i] >= darkest && bare[i] <= lightest ? 1 : 0;
        }
        return alike < ALIKE * (bare.length - count);
    }

    private static Sheet cut(GreyPicture picture, Mask region, float[] bare, int factor) {
        float[] paper = spread(region, bare);
        PixelBox box = PixelBox.EMPTY;
        for (int i = 0; i < paper.length; i++) {
            if (region.at(i)) {
                box = box.with(i % region.width(), i / region.width());
            }
        }
        PixelBox large = box.scaled(factor);
        int[] grey = new int[large.width() * large.height()];
        for (int i = 0; i < grey.length; i++) {
            int x = large.left() + i % large.width();
            int y = large.top() + i / large.width();
            int cell = y / factor * region.width() + x / factor;
            grey[i] =
                    region.at(cell)
                            ? picture.grey()[y * picture.width() + x]
                            : Math.round(paper[cell]);
        }
        return new Sheet(large, new GreyPicture(large.width(), large.height(), grey));
    }

    /** Outside of the region the grey of its nearest pixel. */
    private static float[] spread(Mask region, float[] bare) {
        int width = region.width();
        float[] spread = bare.clone();
        boolean[] known = region.cells().clone();
        int[] waiting = new int[bare.length];
        int count = 0;
        for (int i = 0; i < known.length; i++) {
            if (known[i]) {
                waiting[count++] = i;
            }
        }
        for (int next = 0; next < count; next++) {
            int cell = waiting[next];
            int x = cell % width;
            int[] around = {
                x > 0 ? cell - 1 : cell,
                x < width - 1 ? cell + 1 : cell,
                cell >= width ? cell - width : cell,
                cell + width < known.length ? cell + width : cell
            };
            for (int other : around) {
                if (!known[other]) {
                    known[other] = true;
                    spread[other] = spread[cell];
                    waiting[count++] = other;
                }
            }
        }
        return spread;
    }
}
