package fude.ui.workbench;

import fude.lab.DataCatalog;
import fude.lab.session.Worker;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.Settings;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.task.BackgroundTask;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** What all features of a window have in common. */
public final class Workbench {
    private final Home home;
    private final DataCatalog catalog;
    private final Workers workers = Workers.start();
    private final Lab lab;
    private final Paper paper = new Paper();
    private final Language language;
    private final Appearance appearance = new Appearance();
    private final Preferences preferences;
    private final Library library;
    private final ReadOnlyObjectWrapper<Message> news = new ReadOnlyObjectWrapper<>();
    private final Scene scene;
    private final Enlarger enlarger = new Enlarger();
    private final FileDialog files;
    private final Export export;

    /**
     * @param settings what is remembered from the last start
     */
    public Workbench(Home home, DataCatalog catalog, Settings settings) {
        this.home = home;
        this.catalog = catalog;
        language = new Language(Texts.of(locale(settings)));
        appearance.darkProperty().set(settings.dark());
        appearance.textScaleProperty().set(settings.textScale());
        preferences = new Preferences(settings, home.settings(), workers.loading());
        library = new Library(home.natives(), workers.training());
        lab =
                new Lab(
                        onTrainingThread(workers.training()),
                        run -> ModelFile.write(home.lastModel(), run.model(), run.saved()),
                        library.stateProperty()::get);
        scene = new Scene(new StackPane(), settings.width(), settings.height());
        files = new FileDialog(language, scene::getWindow);
        export = new Export(files, workers.loading(), news::set);
    }

    /** Of the snapshots that come while the network learns, the newest arrives. */
    private static Worker onTrainingThread(Executor thread) {
        BackgroundTask training = new BackgroundTask(thread);
        return (work, result) ->
                training.follow(work::run, result.shown(), result.done(), result.failed());
    }

    private static Locale locale(Settings settings) {
        return settings.language() == null
                ? Locale.getDefault()
                : Locale.forLanguageTag(settings.language());
    }

    /** The folder with everything that the program keeps. */
    public Home home() {
        return home;
    }

    /** The data sets there are. */
    public DataCatalog catalog() {
        return catalog;
    }

    /** The threads for work in the background. */
    public Workers workers() {
        return workers;
    }

    /** The current run and what is shown of it. */
    public Lab lab() {
        return lab;
    }

    /** What is drawn. */
    public Paper paper() {
        return paper;
    }

    public Language language() {
        return language;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** What is remembered until the next start. */
    public Preferences preferences() {
        return preferences;
    }

    public Library library() {
        return library;
    }

    /** The news in the status line; null for none. */
    public ReadOnlyObjectProperty<Message> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** Tells something in the status line, or with null nothing more. */
    public void tell(Message message) {
        news.set(message);
    }

    public Scene scene() {
        return scene;
    }

    /** The root of the scene, which the window fills. */
    public StackPane root() {
        return (StackPane) scene.getRoot();
    }

    public Enlarger enlarger() {
        return enlarger;
    }

    public FileDialog files() {
        return files;
    }

    public Export export() {
        return export;
    }
}
