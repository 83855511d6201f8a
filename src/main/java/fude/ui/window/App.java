package fude.ui.window;

import fude.store.Home;
import fude.store.Settings;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program with a window: a stage around {@link LabWindow}. */
public final class App extends Application {
    private static final String PULSE = "javafx.animation.pulse";

    private static final System.Logger LOG = System.getLogger(App.class.getName());

    private Home home;
    private Settings settings;
    private LabWindow window;

    /**
     * Has JavaFX look 120 times a second, instead of 60, for something new to show: what comes just
     * after one look waits for the next, and 16 milliseconds are too long between a pen and its
     * answer. To be called before JavaFX starts, which tells it on standard error.
     */
    public static void quickenPulse() {
        if (System.getProperty(PULSE) == null) {
            System.setProperty(PULSE, "120");
        }
    }

    /** Runs off the FX thread: the place for files. */
    @Override
    public void init() {
        home = Home.ofEnvironment();
        settings = Settings.read(home.settings());
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> unexpected(e));
        window = new LabWindow(home, home.data(), settings);
        window.setOnFullScreen(() -> stage.setFullScreen(!stage.isFullScreen()));
        stage.setTitle("Fude 筆");
        stage.getIcons().add(new Image("icons/fude.png"));
        stage.setScene(window.scene());
        Opening.of(settings, Screen.getPrimary().getVisualBounds()).prepare(stage);
        stage.setFullScreenExitHint("");
        stage.show();
        window.open();
    }

    @Override
    public void stop() {
        Settings left = window.settings();
        window.close();
        left.keep(home.settings());
    }

    private void unexpected(Throwable e) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", e);
        if (Platform.isFxApplicationThread()) {
            window.unexpected(e);
        }
    }
}
