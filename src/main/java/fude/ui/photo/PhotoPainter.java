package fude.ui.photo;

import fude.data.pictures.GreyPicture;
import fude.ink.PixelBox;
import fude.lab.ReadNumber;
import fude.nn.Prediction;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import java.nio.IntBuffer;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints a photograph with a box around each digit and the answer above it. */
final class PhotoPainter {
    private static final double PADDING = 3;

    /** Digits are mostly at least this far apart. */
    private static final double GAP = 8;

    private final Appearance appearance;
    private final Language language;
    private GreyPicture painted;
    private WritableImage image;

    PhotoPainter(Appearance appearance, Language language) {
        this.appearance = appearance;
        this.language = language;
    }

    /**
     * @param selected the digit that the keys go to, −1 for none
     */
    void paint(GraphicsContext g, PhotoReading reading, PhotoPlace place, int selected) {
        g.setImageSmoothing(true);
        g.drawImage(
                image(reading.picture()), place.left(), place.top(), place.width(), place.height());
        for (int digit = 0; digit < reading.digits().size(); digit++) {
            box(g, reading, place, digit, digit == selected);
        }
    }

    private WritableImage image(GreyPicture picture) {
        if (painted != picture) {
            int[] argb = new int[picture.grey().length];
            for (int i = 0; i < argb.length; i++) {
                argb[i] = 0xff000000 | picture.grey()[i] * 0x010101;
            }
            int width = picture.width();
            int height = picture.height();
            image = new WritableImage(width, height);
            PixelWriter writer = image.getPixelWriter();
            PixelFormat<IntBuffer> format = PixelFormat.getIntArgbInstance();
            writer.setPixels(0, 0, width, height, format, argb, 0, width);
            painted = picture;
        }
        return image;
    }

    private void box(
            GraphicsContext g, PhotoReading reading, PhotoPlace place, int digit, boolean current) {
        Palette palette = appearance.palette();
        PixelBox box = reading.digits().get(digit).box();
        Prediction answer = reading.answer(digit);
        boolean doubtful = answer != null && answer.isUnsure();
        double left = place.x(box.left()) - PADDING;
        double top = place.y(box.top()) - PADDING;
        double width = place.x(box.right() + 1) + PADDING - left;
        double height = place.y(box.bottom() + 1) + PADDING - top;
        Color color = doubtful ? palette.wrong() : palette.accent();
        g.setLineDashes(doubtful ? new double[] {5, 4} : new double[0]);
        g.setLineWidth(current ? 4 : 2);
        g.setStroke(color);
        g.strokeRect(left, top, width, height);
        g.setLineDashes();
        if (reading.digits().get(digit).isEmpty()) {
            words(g, ReadNumber.EMPTY, color, left, top, height);
        } else if (answer != null) {
            String name = language.texts().className(reading.name(digit)) + (doubtful ? "?" : "");
            String sure = name + "  " + language.texts().roundPercent(answer.confidence());
            boolean room = current || plate(sure) <= width + GAP;
            words(g, room ? sure : name, color, left, top, height);
        }
    }

    /** How wide the plate for some words is. */
    private double plate(String words) {
        return appearance.width(words, 14) * 1.1 + 8;
    }

    /** On a plate in the box's colour, above it or, at the top of the photograph, below. */
    private void words(
            GraphicsContext g, String words, Color color, double left, double top, double height) {
        Font bold = appearance.bold(14);
        g.setFont(bold);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double line = bold.getSize() * 1.4;
        double plate = top >= line ? top - line : top + height;
        g.setFill(color);
        g.fillRect(left - 1, plate, plate(words), line);
        g.setFill(appearance.palette().surface());
        g.fillText(words, left + 3, plate + line / 2);
    }
}
