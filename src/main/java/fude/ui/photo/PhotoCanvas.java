package fude.ui.photo;

import fude.ink.PixelBox;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The photograph with its digits; a click, or the arrow keys and Enter, choose one. */
final class PhotoCanvas extends PaintedRegion {
    private static final int NEAR = 6;

    private final PhotoViewModel model;
    private final PhotoPainter painter;
    private final Runnable choose;

    /**
     * @param choose takes the selected digit
     */
    PhotoCanvas(PhotoViewModel model, Language language, Appearance appearance, Runnable choose) {
        super(appearance, language);
        this.model = model;
        this.painter = new PhotoPainter(appearance, language);
        this.choose = choose;
        setId("photo");
        getStyleClass().add("photo");
        setFocusTraversable(true);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Changes.follow(this::repaint, model.readingProperty(), model.selected, focusedProperty());
    }

    private PhotoPlace place() {
        return PhotoPlace.of(model.readingProperty().get().picture(), getWidth(), getHeight());
    }

    private int digitAt(double x, double y) {
        if (model.readingProperty().get() == null) {
            return -1;
        }
        PhotoPlace place = place();
        var digits = model.readingProperty().get().digits();
        for (int i = 0; i < digits.size(); i++) {
            PixelBox box = digits.get(i).box();
            if (x >= place.x(box.left()) - NEAR
                    && x <= place.x(box.right() + 1) + NEAR
                    && y >= place.y(box.top()) - NEAR
                    && y <= place.y(box.bottom() + 1) + NEAR) {
                return i;
            }
        }
        return -1;
    }

    private void moved(MouseEvent event) {
        int digit = digitAt(event.getX(), event.getY());
        setCursor(digit >= 0 ? Cursor.HAND : Cursor.DEFAULT);
        model.select(digit);
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        int digit = digitAt(event.getX(), event.getY());
        if (digit >= 0) {
            model.select(digit);
            choose.run();
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        int step = Controls.step(event, 1);
        if (step != 0) {
            model.select(model.selected.get() + step);
            event.consume();
        } else if (List.of("ENTER", "SPACE").contains(event.getCode().name())) {
            choose.run();
            event.consume();
        }
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        PhotoReading reading = model.readingProperty().get();
        if (reading != null && width > 0 && height > 0) {
            painter.paint(g, reading, place(), model.selected.get());
        }
        if (isFocused()) {
            g.setStroke(appearance.palette().accent());
            g.setLineWidth(1);
            g.strokeRect(0.5, 0.5, width - 1, height - 1);
        }
    }
}
