package fude.ink;

/**
 * A round pen on a grid of pixels: a pixel's ink is how far its centre lies inside the line's edge,
 * which anti-aliases the edge over one pixel.
 */
final class Pen {
    private final int width;
    private final int height;
    private final float[] ink;

    Pen(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new float[width * height];
    }

    /** The ink so far, 0 to 1, row by row. */
    float[] ink() {
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
    void line(double fromX, double fromY, double toX, double toY, double radius, double softness) {
        double reach = radius + softness / 2;
        int left = (int) Math.max(0, Math.floor(Math.min(fromX, toX) - reach));
        int right = (int) Math.min(width - 1, Math.ceil(Math.max(fromX, toX) + reach));
        int top = (int) Math.max(0, Math.floor(Math.min(fromY, toY) - reach));
        int bottom = (int) Math.min(height - 1, Math.ceil(Math.max(fromY, toY) + reach));
        double dx = toX - fromX;
        double dy = toY - fromY;
        double lengthSquared = dx * dx + dy * dy;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - fromX;
                double py = y + 0.5 - fromY;
                double along = lengthSquared > 0 ? (px * dx + py * dy) / lengthSquared : 0;
                along = Math.max(0, Math.min(1, along));
                double offX = px - along * dx;
                double offY = py - along * dy;
                double distanceSquared = offX * offX + offY * offY;
                if (distanceSquared < reach * reach) {
                    double inside = (reach - Math.sqrt(distanceSquared)) / softness;
                    int pixel = y * width + x;
                    ink[pixel] = Math.max(ink[pixel], (float) Math.min(1, inside));
                }
            }
        }
    }
}
