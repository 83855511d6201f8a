package fude.ink;

/**
 * A round pen on a grid of pixels: a pixel's ink is how far its centre lies inside the line's edge,
 * which anti-aliases the edge over one pixel.
 */
public final class Pen {
    private final int width;
    private final int height;
    private final float[] ink;

    public Pen(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new float[width * height];
    }

    /** The ink so far, 0 to 1, row by row. */
    public float[] ink() {
        return ink;
    }

    /**
     * Draws a line, scaled and then shifted.
     *
     * @param usual the usual width of the pen, in pixels
     */
    void draw(InkLine line, double scale, double right, double down, double usual) {
        for (int i = 0; i < line.size(); i++) {
            int before = Math.max(0, i - 1);
            line(
                    line.x()[before] * scale + right,
                    line.y()[before] * scale + down,
                    line.x()[i] * scale + right,
                    line.y()[i] * scale + down,
                    line.width()[i] * usual / 2,
                    1);
        }
    }

    /**
     * Draws a straight line with round ends; all in pixels.
     *
     * @param softness over how many pixels the edge fades
     */
    public void line(
            double fromX, double fromY, double toX, double toY, double radius, double softness) {
        double reach = radius + softness / 2;
        double full = reach - softness;
        int left = (int) Math.max(0, Math.ceil(Math.min(fromX, toX) - reach - 0.5));
        int right = (int) Math.min(width - 1, Math.floor(Math.max(fromX, toX) + reach - 0.5));
        int top = (int) Math.max(0, Math.ceil(Math.min(fromY, toY) - reach - 0.5));
        int bottom = (int) Math.min(height - 1, Math.floor(Math.max(fromY, toY) + reach - 0.5));
        double dx = toX - fromX;
        double dy = toY - fromY;
        double lengthSquared = dx * dx + dy * dy;
        double perLength = lengthSquared > 0 ? 1 / lengthSquared : 0;
        for (int y = top; y <= bottom; y++) {
            double py = y + 0.5 - fromY;
            for (int x = left; x <= right; x++) {
                int pixel = y * width + x;
                if (ink[pixel] == 1) {
                    continue;
                }
                double px = x + 0.5 - fromX;
                double along = (px * dx + py * dy) * perLength;
                along = along < 0 ? 0 : along > 1 ? 1 : along;
                double offX = px - along * dx;
                double offY = py - along * dy;
                double distanceSquared = offX * offX + offY * offY;
                if (full > 0 && distanceSquared <= full * full) {
                    ink[pixel] = 1;
                } else if (distanceSquared < reach * reach) {
                    float inside = (float) ((reach - Math.sqrt(distanceSquared)) / softness);
                    if (inside > ink[pixel]) {
                        ink[pixel] = inside;
                    }
                }
            }
        }
    }
}
