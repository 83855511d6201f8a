package fude.ui.play;

import fude.ui.Appearance;
import fude.ui.Controls;
import fude.ui.PixelView;
import fude.ui.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An image as large as there is room, and a sentence below it. */
final class Picture extends VBox {
    private static final double SMALLEST = 90;

    private final PixelView pixels;
    private final Label words = Controls.caption(Styles.CAPTION);

    Picture(Appearance appearance) {
        pixels = new PixelView(appearance);
        getStyleClass().add("picture");
        VBox.setVgrow(pixels, Priority.ALWAYS);
        pixels.setMinSize(SMALLEST, SMALLEST);
        words.setMinHeight(USE_PREF_SIZE);
        prefWidthProperty().bind(heightProperty());
        setMinWidth(SMALLEST);
        getChildren().addAll(pixels, words);
    }

    /**
     * @param image null for none
     * @param caption what is said of it; told to a screen reader, too
     */
    void show(byte[] image, int rows, int columns, String caption) {
        pixels.show(image, rows, columns);
        words.setText(caption);
        pixels.setAccessibleText(caption);
    }
}
