package fude.ui.look;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Theme and text size, for what CSS does not reach: everything that is painted. */
public final class Appearance {
    /** The usual size of text, in pixels. */
    public static final double BASE_TEXT = 13;

    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final StringProperty family = new SimpleStringProperty(Font.getDefault().getFamily());
    private InkPainter inkPainter;
    private boolean inkPainterIsDark;

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** 1 is the usual size. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** The font family of everything that is written. */
    public StringProperty familyProperty() {
        return family;
    }

    public Palette palette() {
        return dark.get() ? Palette.DARK : Palette.LIGHT;
    }

    /** Paints images in the colours of the moment. */
    public InkPainter inkPainter() {
        if (inkPainter == null || inkPainterIsDark != dark.get()) {
            inkPainter = new InkPainter(palette());
            inkPainterIsDark = dark.get();
        }
        return inkPainter;
    }

    /** Pixels that grow with the text size from this number. */
    public double scaled(double pixels) {
        return pixels * textScale.get();
    }

    /** The font for painted text, its size in pixels at the usual text size. */
    public Font font(double size) {
        return Font.font(family.get(), scaled(size));
    }

    /** The same font in bold. */
    public Font bold(double size) {
        return Font.font(family.get(), FontWeight.BOLD, scaled(size));
    }

    /** Prepares for painting words, their size in pixels at the usual text size. */
    public void prepareText(GraphicsContext g, double size, TextAlignment align, VPos baseline) {
        g.setFont(font(size));
        g.setTextAlign(align);
        g.setTextBaseline(baseline);
    }

    /** Does now, and for each other text size, what depends on it. */
    public void whenScaled(Runnable action) {
        textScale.subscribe(scale -> action.run());
    }

    /** How wide words are when painted with {@link #font} of this size. */
    public double width(String words, double size) {
        Text text = new Text(words);
        text.setFont(font(size));
        return text.getLayoutBounds().getWidth();
    }
}
