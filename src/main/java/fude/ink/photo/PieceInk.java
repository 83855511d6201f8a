package fude.ink.photo;

import fude.ink.Mask;
import fude.ink.Picture;
import fude.ink.PixelBox;
import java.util.Arrays;

/** Cuts a piece out of a photograph, with the soft edges of its ink and without its neighbours. */
final class PieceInk {
    /** Less than this share of the full ink is paper. */
    private static final float FAINT = 0.15f;

    private final InkContrast contrast;
    private final Mask written;
    private final Mask gone;
    private final int reach;

    /**
     * @param written all ink
     * @param gone printed lines
     */
    PieceInk(InkContrast contrast, Mask written, Mask gone, int pen) {
        this.contrast = contrast;
        this.written = written;
        this.gone = gone;
        this.reach = 1 + pen / 4;
    }

    /** Ink, 0 to 1, of the box around a piece and a margin. */
    Picture of(InkPart piece) {
        PixelBox box = piece.box().grown(reach, contrast.width(), contrast.height());
        boolean[] inside = new boolean[box.width() * box.height()];
        boolean[] near = new boolean[inside.length];
        for (int pixel : piece.pixels()) {
            int x = pixel % contrast.width() - box.left();
            int y = pixel / contrast.width() - box.top();
            inside[y * box.width() + x] = true;
            for (int ny = Math.max(0, y - reach);
                    ny <= Math.min(box.height() - 1, y + reach);
                    ny++) {
                int from = ny * box.width() + Math.max(0, x - reach);
                int to = ny * box.width() + Math.min(box.width() - 1, x + reach);
                Arrays.fill(near, from, to + 1, true);
            }
        }
        float full = full(piece);
        float none = Math.max(FAINT * full, Math.min(contrast.paper(), full / 2));
        float[] ink = new float[inside.length];
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                int i = y * box.width() + x;
                int pixel = (y + box.top()) * contrast.width() + x + box.left();
                boolean edge = near[i] && !written.at(pixel) && !gone.at(pixel);
                if (inside[i] || edge) {
                    float value = (contrast.values()[pixel] - none) / (full - none);
                    ink[i] = Math.max(0, Math.min(1, value));
                }
            }
        }
        return new Picture(box.width(), box.height(), ink);
    }

    /** The contrast of its darker half. */
    private float full(InkPart piece) {
        float[] values = new float[piece.pixels().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = contrast.values()[piece.pixels()[i]];
        }
        Arrays.sort(values);
        return values[values.length * 3 / 4];
    }
}
