package fude.ui.play;

import fude.ui.controls.Controls;
import fude.ui.controls.PixelView;
import fude.ui.look.Appearance;
import fude.ui.look.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An image as large as there is room, and a sentence below it. */
final class GamePicture extends VBox {
    private static final double SMALLEST = 90;
    private static final double SHARE = 0.33;

    private final PixelView pixels;
    private final Label words = Controls.caption(Styles.CAPTION);

    /**
     * @param room the width of the row that it stands in; it takes at most {@link #SHARE} of it
     */
    GamePicture(Appearance appearance, ReadOnlyDoubleProperty room) {
        pixels = new PixelView(appearance);
        getStyleClass().add("picture");
        VBox.setVgrow(pixels, Priority.ALWAYS);
        pixels.setMinSize(SMALLEST, SMALLEST);
        pixels.maxHeightProperty().bind(widthProperty());
        words.setMinHeight(USE_PREF_SIZE);
        prefWidthProperty().bind(Bindings.min(heightProperty(), room.multiply(SHARE)));
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
