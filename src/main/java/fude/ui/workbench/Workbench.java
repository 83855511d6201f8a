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
import fude.ui.state.Selection;
import fude.ui.task.BackgroundTask;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/**
 * What all features of a window have in common.
 *
 * @param home the folder with everything that the program keeps
 * @param catalog the data sets there are
 * @param workers the threads for work in the background
 * @param lab the current run and what is shown of it
 * @param paper what is drawn
 * @param selection what is looked at inside the network
 * @param preferences what is remembered until the next start
 * @param news told in the window's line until the next click; null for none
 */
public record Workbench(
        Home home,
        DataCatalog catalog,
        Workers workers,
        Lab lab,
        Paper paper,
        Selection selection,
        Language language,
        Appearance appearance,
        Preferences preferences,
        Library library,
        ObjectProperty<Message> news,
        Scene scene,
        Navigation navigation,
        Enlarger enlarger,
        FileDialog files,
        Export export) {

    /**
     * @param settings what is remembered from the last start
     */
    public static Workbench of(Home home, DataCatalog catalog, Settings settings) {
        return of(home, catalog, settings, new Dimension2D(settings.width(), settings.height()));
    }

    /**
     * @param settings what is remembered from the last start
     * @param size that the window's content will have, so that it is laid out once
     */
    public static Workbench of(
            Home home, DataCatalog catalog, Settings settings, Dimension2D size) {
        Workers workers = Workers.start();
        Language language = new Language(Texts.of(locale(settings)));
        Appearance appearance = new Appearance();
        appearance.darkProperty().set(settings.dark());
        appearance.textScaleProperty().set(settings.textScale());
        Library library = new Library(home.natives(), workers.training());
        ObjectProperty<Message> news = new SimpleObjectProperty<>();
        Scene scene = new Scene(new StackPane(), size.getWidth(), size.getHeight());
        FileDialog files = new FileDialog(language, scene::getWindow);
        Lab lab =
                new Lab(
                        onTrainingThread(workers.training()),
                        run -> ModelFile.write(home.lastModel(), run.model(), run.saved()),
                        library.stateProperty()::get);
        Preferences preferences =
                new Preferences(settings, home.settings(), workers.keeping(), news::set);
        Navigation navigation = new Navigation(place(settings));
        preferences.remember(
                kept -> kept.withPlace(navigation.placeProperty().get().name()),
                navigation.placeProperty());
        Paper paper = new Paper();
        return new Workbench(
                home,
                catalog,
                workers,
                lab,
                paper,
                new Selection(lab, paper),
                language,
                appearance,
                preferences,
                library,
                news,
                scene,
                navigation,
                new Enlarger(),
                files,
                new Export(files, workers.loading(), news::set));
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

    private static Place place(Settings settings) {
        return Stream.of(Place.values())
                .filter(place -> place.name().equals(settings.place()))
                .findFirst()
                .orElse(Place.LAB);
    }

    /** The root of the scene, which the window fills. */
    public StackPane root() {
        return (StackPane) scene.getRoot();
    }
}
