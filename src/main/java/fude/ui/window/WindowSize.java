package fude.ui.window;

import fude.store.Settings;
import fude.ui.workbench.Preferences;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * How large the window is, and whether it is maximised. It is looked at when it has kept still for
 * a moment: of one that is being maximised the window manager tells the size and the state one
 * after the other, in any order.
 */
final class WindowSize {
    private static final Duration STILL = Duration.millis(500);

    private final Stage stage;
    private final ObjectProperty<Left> left;
    private final Subscription follows;

    /**
     * How the window would be left.
     *
     * @param width when it is not maximised; 0 where that has not been seen
     * @param height the same
     */
    private record Left(double width, double height, boolean maximized) {}

    private WindowSize(Stage stage, ObjectProperty<Left> left) {
        this.stage = stage;
        this.left = left;
        PauseTransition still = new PauseTransition(STILL);
        still.setOnFinished(event -> look());
        follows =
                Subscription.combine(
                        stage.widthProperty().subscribe(still::playFromStart),
                        stage.heightProperty().subscribe(still::playFromStart),
                        stage.maximizedProperty().subscribe(still::playFromStart),
                        stage.fullScreenProperty().subscribe(still::playFromStart));
    }

    /** Remembers the stage that the scene is put on, as long as it is there. */
    static void remember(Scene scene, Preferences preferences) {
        ObjectProperty<Left> left = new SimpleObjectProperty<>();
        WindowSize[] followed = new WindowSize[1];
        scene.windowProperty()
                .subscribe(
                        window -> {
                            if (followed[0] != null) {
                                followed[0].follows.unsubscribe();
                            }
                            followed[0] = follow(window, left);
                        });
        preferences.remember(settings -> with(settings, left.get()), left);
    }

    private static WindowSize follow(Window window, ObjectProperty<Left> left) {
        return window instanceof Stage stage ? new WindowSize(stage, left) : null;
    }

    private static Settings with(Settings settings, Left left) {
        if (left == null) {
            return settings;
        }
        Settings known = settings.withMaximized(left.maximized());
        return left.width() == 0 ? known : known.withSize(left.width(), left.height());
    }

    private void look() {
        if (!stage.isShowing() || stage.isFullScreen()) {
            return;
        }
        Left before = left.get() == null ? new Left(0, 0, false) : left.get();
        left.set(
                stage.isMaximized()
                        ? new Left(before.width(), before.height(), true)
                        : new Left(stage.getWidth(), stage.getHeight(), false));
    }
}
