package fude.ui.explain;

import fude.ink.FramedSteps;
import fude.ink.ImageFrame;
import fude.ink.StrokeBounds;
import fude.lab.reading.Drawing;
import fude.ui.controls.StrokePainter;
import fude.ui.look.InkPainter;
import fude.ui.look.Palette;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** How each step from the drawing to the image looks. */
final class StepPaintings {
    private static final StrokeBounds WHOLE = new StrokeBounds(0, 0, 1, 1);

    private StepPaintings() {}

    /** The paper as it was drawn on, what is cut out of it framed. */
    static StepPicture.Painting paper(Drawing drawing, StrokeBounds part) {
        return (g, side, palette) -> {
            drawing(g, side, palette, drawing, WHOLE);
            dashes(g, palette);
            g.strokeRect(
                    part.left() * side,
                    part.top() * side,
                    (part.right() - part.left()) * side,
                    (part.bottom() - part.top()) * side);
        };
    }

    /** What is cut out, as large as the picture. */
    static StepPicture.Painting crop(Drawing drawing, StrokeBounds part) {
        return (g, side, palette) -> drawing(g, side, palette, drawing, part);
    }

    private static void drawing(
            GraphicsContext g, double side, Palette palette, Drawing drawing, StrokeBounds part) {
        double scale = side / Math.max(part.longest(), 1e-6);
        g.save();
        g.translate(
                (side - (part.right() - part.left()) * scale) / 2,
                (side - (part.bottom() - part.top()) * scale) / 2);
        g.beginPath();
        g.rect(0, 0, (part.right() - part.left()) * scale, (part.bottom() - part.top()) * scale);
        g.clip();
        g.translate(-part.left() * scale, -part.top() * scale);
        if (drawing.image() != null) {
            image(g, scale, palette, drawing.image(), ImageFrame.MNIST);
        }
        StrokePainter pen = new StrokePainter(g, scale, palette.text());
        drawing.strokes().forEach(pen::paint);
        g.restore();
    }

    /** Pixels in the frame, and the box around its middle. */
    static StepPicture.Painting box(byte[] pixels, ImageFrame frame) {
        return (g, side, palette) -> {
            image(g, side, palette, pixels, frame);
            double high = frame.box() * side / frame.side() * frame.rows() / frame.side();
            double wide = frame.box() * side / frame.side() * frame.columns() / frame.side();
            dashes(g, palette);
            g.strokeRect((side - wide) / 2, (side - high) / 2, wide, high);
        };
    }

    /** The ink where it was moved to: a cross at its centre of mass, dashes through the middle. */
    static StepPicture.Painting centred(FramedSteps steps) {
        return (g, side, palette) -> {
            ImageFrame frame = steps.frame();
            image(g, side, palette, steps.moved(), frame);
            Rectangle2D area = area(side, frame);
            double pixel = side / frame.side();
            double middleX = area.getMinX() + (frame.columns() / 2 + 0.5) * pixel;
            double middleY = area.getMinY() + (frame.rows() / 2 + 0.5) * pixel;
            dashes(g, palette);
            g.strokeLine(middleX, area.getMinY(), middleX, area.getMaxY());
            g.strokeLine(area.getMinX(), middleY, area.getMaxX(), middleY);
            if (Double.isFinite(steps.massX())) {
                double x = area.getMinX() + (steps.massX() + steps.right() + 0.5) * pixel;
                double y = area.getMinY() + (steps.massY() + steps.down() + 0.5) * pixel;
                g.setLineDashes();
                cross(g, x, y, side * 0.07, palette.surface(), 5);
                cross(g, x, y, side * 0.07, palette.wrong(), 2.5);
            }
        };
    }

    private static void cross(
            GraphicsContext g, double x, double y, double arm, Color color, double width) {
        g.setStroke(color);
        g.setLineWidth(width);
        g.setLineCap(StrokeLineCap.ROUND);
        g.strokeLine(x - arm, y - arm, x + arm, y + arm);
        g.strokeLine(x - arm, y + arm, x + arm, y - arm);
    }

    /** The image that the network gets. */
    static StepPicture.Painting image(FramedSteps steps) {
        return (g, side, palette) -> image(g, side, palette, steps.image(), steps.frame());
    }

    private static void image(
            GraphicsContext g, double side, Palette palette, byte[] pixels, ImageFrame frame) {
        new InkPainter(palette).paint(g, pixels, frame.rows(), frame.columns(), area(side, frame));
    }

    /** Where images lie in a square picture. */
    private static Rectangle2D area(double side, ImageFrame frame) {
        double wide = side * ((double) frame.columns() / frame.side());
        double high = side * ((double) frame.rows() / frame.side());
        return new Rectangle2D((side - wide) / 2, (side - high) / 2, wide, high);
    }

    private static void dashes(GraphicsContext g, Palette palette) {
        g.setStroke(palette.accent());
        g.setLineWidth(1.5);
        g.setLineDashes(4, 3);
    }
}
