package fude.ui.window;

import fude.lab.Recipe;
import fude.store.Home;
import fude.store.Settings;
import fude.store.StartArchive;
import fude.text.Texts;
import fude.ui.task.BackgroundTask;
import fude.ui.workbench.Navigation;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program with a window: a stage around {@link LabWindow}. */
public final class App extends Application {
    private static final String PULSE = "javafx.animation.pulse";

    private static final System.Logger LOG = System.getLogger(App.class.getName());

    /** Kept: a logger that nobody holds forgets its level. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private static Consumer<String> times;

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

    /**
     * Has JavaFX start from the class path without a warning: on the module path, all modules would
     * be resolved again at every start, which takes a quarter of a second. To be called before
     * JavaFX starts.
     */
    public static void acceptClassPath() {
        JAVAFX_LOG.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX config"));
    }

    /** Reads what needs no window while JavaFX starts: the words, settings and recipes. */
    public static void readAhead() {
        Thread reader =
                new Thread(
                        () -> {
                            Texts.of(Locale.getDefault());
                            Recipe.all();
                        },
                        "reading ahead");
        reader.setDaemon(true);
        reader.start();
    }

    /** Has the times of the start told, line by line. To be called before JavaFX starts. */
    public static void tellTimes(Consumer<String> listener) {
        times = listener;
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
        Look.setTheme(settings.dark());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Opening opening = Opening.of(settings, screen);
        window = new LabWindow(home, home.data(), settings, opening.content(screen));
        Navigation navigation = window.bench().navigation();
        navigation.lectureProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty().addListener((o, was, is) -> navigation.setLecture(is));
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setTitle("Fude 筆");
        stage.setScene(window.scene());
        opening.prepare(stage);
        stage.setFullScreenExitHint("");
        if (times != null) {
            StartTimes.tell(window, times);
        }
        stage.show();
        window.open();
        BackgroundTask icon = new BackgroundTask(window.bench().workers().keeping());
        icon.run(() -> new Image("icons/fude.png"), stage.getIcons()::add);
        window.whenReady(window::prepareViews);
        window.whenReady(this::haveNextStartSooner);
        window.whenReady(() -> window.bench().workers().keeping().execute(home::sweep));
    }

    /** Where the launcher knows the list of the program's classes. */
    private void haveNextStartSooner() {
        String classes = System.getProperty("fude.classes");
        if (classes != null) {
            StartArchive archive = StartArchive.of(home.start(), Path.of(classes));
            window.bench().workers().keeping().execute(archive::makeApart);
        }
    }

    LabWindow window() {
        return window;
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
