package fude.ui.controls;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * The window that a file dialog belongs to. On Linux, JavaFX fixes the size of the owner while the
 * dialog is open (glass_window.cpp, set_enabled), and that of the owner's owners, so that the
 * window manager takes their maximised or full-screen state away. In place of such a window an
 * invisible one owns the dialog, always on top as the dialog then is, and the window takes no input
 * until the dialog is closed.
 */
final class DialogOwner implements AutoCloseable {
    private static final EventHandler<Event> BLOCK = Event::consume;

    private final Window window;
    private final Stage standIn;

    /**
     * @param window null for a dialog that belongs to none
     */
    DialogOwner(Window window) {
        this.window = window;
        standIn = window instanceof Stage stage && isAtRisk(stage) ? inFrontOf(stage) : null;
    }

    private static boolean isAtRisk(Stage stage) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("linux") && (stage.isMaximized() || stage.isFullScreen());
    }

    private static Stage inFrontOf(Stage stage) {
        Stage standIn = new Stage(StageStyle.TRANSPARENT);
        standIn.setTitle(stage.getTitle());
        standIn.setAlwaysOnTop(true);
        standIn.setScene(new Scene(new Pane(), 1, 1, Color.TRANSPARENT));
        standIn.setX(stage.getX() + stage.getWidth() / 2);
        standIn.setY(stage.getY() + stage.getHeight() / 3);
        stage.addEventFilter(InputEvent.ANY, BLOCK);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, BLOCK);
        standIn.show();
        return standIn;
    }

    /** What the dialog is told to belong to. */
    Window get() {
        return standIn == null ? window : standIn;
    }

    @Override
    public void close() {
        if (standIn != null) {
            standIn.hide();
            window.removeEventFilter(InputEvent.ANY, BLOCK);
            window.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, BLOCK);
            window.requestFocus();
        }
    }
}
