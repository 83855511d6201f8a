package fude.ui.window;

import fude.store.Settings;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * How the window opens: as it was left, or maximised where the screen has no room for that, and at
 * the first start where it is small.
 *
 * @param width of the window with its frame
 * @param height of the window with its frame
 */
record Opening(double width, double height, boolean maximized) {
    static final double MIN_WIDTH = 1000;
    static final double MIN_HEIGHT = 640;

    /** Smaller screens are filled. */
    private static final double LARGE_SCREEN_WIDTH = 1500;

    private static final double LARGE_SCREEN_HEIGHT = 900;

    /** Of a usual window manager, in pixels. */
    private static final double TITLE_BAR = 24;

    /** By then the window manager has put its frame around the window. */
    private static final Duration FRAMED = Duration.seconds(2);

    /** By then the window manager has told the size of a window that is no longer maximised. */
    private static final Duration SETTLED = Duration.millis(200);

    /**
     * @param screen the part of the screen that is free for windows
     */
    static Opening of(Settings settings, Rectangle2D screen) {
        boolean small =
                screen.getWidth() < LARGE_SCREEN_WIDTH || screen.getHeight() < LARGE_SCREEN_HEIGHT;
        boolean fits =
                settings.width() < screen.getWidth() && settings.height() < screen.getHeight();
        boolean left = settings.maximized() == null ? small : settings.maximized();
        return new Opening(
                within(settings.width(), MIN_WIDTH, screen.getWidth()),
                within(settings.height(), MIN_HEIGHT, screen.getHeight()),
                left || !fits);
    }

    private static double within(double length, double minimum, double screen) {
        return Math.min(Math.max(length, minimum), screen);
    }

    /** About the size of what is within the frame. */
    Dimension2D content(Rectangle2D screen) {
        return maximized
                ? new Dimension2D(screen.getWidth(), screen.getHeight() - TITLE_BAR)
                : new Dimension2D(width, height);
    }

    /**
     * Prepares a stage that is not shown yet. Until it has its frame its minimum is its size: on
     * Linux, JavaFX first gives a window that gets a frame the size that every GTK window has
     * before it is shown, 200 × 200 (glass_window.cpp, update_frame_extents), which the window
     * manager raises to the minimum.
     */
    void prepare(Stage stage) {
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(maximized);
        limit(stage, maximized ? MIN_WIDTH : width, maximized ? MIN_HEIGHT : height);
        PauseTransition framed = new PauseTransition(FRAMED);
        framed.setOnFinished(event -> framed(stage));
        stage.setOnShown(event -> framed.play());
    }

    private void framed(Stage stage) {
        limit(stage, MIN_WIDTH, MIN_HEIGHT);
        if (maximized) {
            shrinkOnce(stage);
        }
    }

    /** A window that was never smaller has no other size to go back to when it is un-maximised. */
    private void shrinkOnce(Stage stage) {
        PauseTransition settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> shrink(stage));
        stage.maximizedProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Boolean> o, Boolean was, Boolean is) {
                                stage.maximizedProperty().removeListener(this);
                                settled.play();
                            }
                        });
    }

    private void shrink(Stage stage) {
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    private void limit(Stage stage, double minWidth, double minHeight) {
        stage.setMinWidth(Math.min(minWidth, width));
        stage.setMinHeight(Math.min(minHeight, height));
    }
}
