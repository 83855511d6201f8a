package fude.ink.handwriting;

import fude.ink.Framing;
import fude.ink.Pen;
import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.ink.allograph.PenPath;
import java.util.ArrayList;
import java.util.List;

/** One written digit: where the pen went, and what pen it was. */
record Writing(List<PenPath> traces, Nib nib) {

    /** For those who look at it. */
    WrittenDigit shown() {
        double longest = extent(radii(), 1, 0).longest();
        double penWidth = nib.width() * longest / (Framing.BOX - nib.width());
        return new WrittenDigit(strokes(), penWidth, framed());
    }

    List<Stroke> strokes() {
        List<Stroke> strokes = new ArrayList<>();
        for (PenPath trace : traces) {
            List<Stroke.Point> points = new ArrayList<>();
            for (int i = 0; i < trace.size(); i++) {
                points.add(new Stroke.Point(trace.x()[i], trace.y()[i]));
            }
            strokes.add(new Stroke(points));
        }
        return strokes;
    }

    /** The digit in the frame, 28 × 28 pixels. */
    byte[] framed() {
        double[] radii = radii();
        StrokeBounds bare = extent(radii, 1, 0);
        double scale = (Framing.BOX - nib.width()) / bare.longest();
        StrokeBounds inked = extent(radii, scale, 1);
        scale += (Framing.BOX - inked.longest()) / bare.longest();
        StrokeBounds last = extent(radii, scale, 1);
        Pen pen = new Pen(Framing.BOX, Framing.BOX);
        int k = 0;
        for (PenPath trace : traces) {
            for (int i = 0; i < trace.size(); i++, k++) {
                int before = Math.max(0, i - 1);
                pen.line(
                        trace.x()[before] * scale - last.left(),
                        trace.y()[before] * scale - last.top(),
                        trace.x()[i] * scale - last.left(),
                        trace.y()[i] * scale - last.top(),
                        radii[k],
                        nib.softness());
            }
        }
        return Framing.centred(pen.ink()).orElseThrow();
    }

    private double[] radii() {
        int points = traces.stream().mapToInt(PenPath::size).sum();
        double[] radii = new double[points];
        for (int k = 0; k < points; k++) {
            radii[k] = nib.radius((double) k / points);
        }
        return radii;
    }

    /** The box around the traces, scaled, with {@code pen} times the pen's radius around each. */
    private StrokeBounds extent(double[] radii, double scale, double pen) {
        StrokeBounds box = StrokeBounds.NONE;
        int k = 0;
        for (PenPath trace : traces) {
            for (int i = 0; i < trace.size(); i++, k++) {
                box = box.with(trace.x()[i] * scale, trace.y()[i] * scale, pen * radii[k]);
            }
        }
        return box;
    }
}
