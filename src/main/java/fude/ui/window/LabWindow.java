package fude.ui.window;

import fude.data.DatasetSplit;
import fude.ink.handwriting.BuiltInDigits;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.Settings;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.coach.CoachView;
import fude.ui.coach.CoachViewModel;
import fude.ui.controls.FailureBar;
import fude.ui.dataset.browser.BrowserViewModel;
import fude.ui.dataset.sources.SourceViewModel;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.network.NetworkViewModel;
import fude.ui.photo.PhotoSheet;
import fude.ui.photo.PhotoViewModel;
import fude.ui.play.TeachViewModel;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import fude.ui.task.BackgroundTask;
import fude.ui.task.LatestOnly;
import fude.ui.task.TaskWorker;
import fude.ui.training.exam.ExamBar;
import fude.ui.training.exam.ExamViewModel;
import fude.ui.training.recipes.RecipesDialog;
import fude.ui.training.recipes.RecipesViewModel;
import fude.ui.training.transport.KnownData;
import fude.ui.training.transport.ModelsViewModel;
import fude.ui.training.transport.TrainingViewModel;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * Puts the lab together: state, threads, view models and the window's content, without a stage, so
 * that tests can show it where they like.
 */
public final class LabWindow implements Shortcuts.Stages {
    private final Settings settings;
    private final Home home;
    private final Workers workers = Workers.start();
    private final Lab lab;
    private final Paper paper = new Paper();
    private final Language language;
    private final Appearance appearance = new Appearance();
    private final ReadOnlyObjectWrapper<Message> library =
            new ReadOnlyObjectWrapper<>(Message.of("library.loading"));
    private final ReadOnlyObjectWrapper<Message> news = new ReadOnlyObjectWrapper<>();
    private final TrainingViewModel training;
    private final SourceViewModel source;
    private final ModelsViewModel models;
    private final ModelFiles files;
    private final MainView view;
    private final Tabs tabs;
    private final DrawingKeeper drawingKeeper;
    private final PictureDrops pictures;
    private final CardDrops cards;
    private final Scene scene;
    private final Export export;
    private final LatestOnly<Boolean> keeper;
    private Runnable onFullScreen = () -> {};
    private boolean swiftPen;

    /**
     * @param dataFolder holds {@code mnist/} and {@code fashion-mnist/}
     */
    public LabWindow(Home home, Path dataFolder, Settings settings) {
        this(home, new DataCatalog(dataFolder, home.drawings()), settings);
    }

    LabWindow(Home home, DataCatalog catalog, Settings settings) {
        this.home = home;
        this.settings = settings;
        this.language =
                new Language(
                        Texts.of(
                                settings.language() == null
                                        ? Locale.getDefault()
                                        : Locale.forLanguageTag(settings.language())));
        appearance.darkProperty().set(settings.dark());
        appearance.textScaleProperty().set(settings.textScale());
        swiftPen = settings.swiftPen();
        paper.take(swiftPen ? Tool.SWIFT_PEN : Tool.PEN);
        lab =
                new Lab(
                        new TaskWorker(workers.training()),
                        run -> ModelFile.write(home.lastModel(), run.model(), run.saved()),
                        library::get);
        training = new TrainingViewModel(lab, library);
        source =
                new SourceViewModel(
                        lab,
                        catalog,
                        workers.loading(),
                        workers.finding(),
                        workers.fetching(),
                        news::set);
        KnownData data = new KnownData(catalog);
        BackgroundTask errand = new BackgroundTask(workers.loading());
        models = new ModelsViewModel(lab, data, errand, news::set);
        view =
                new MainView(
                        lab,
                        language,
                        appearance,
                        settings,
                        new NetworkViewModel(lab),
                        training,
                        source,
                        new BrowserViewModel(lab, false, workers.finding(), workers.reading()),
                        new BrowserViewModel(lab, true, workers.finding(), workers.reading()),
                        paper,
                        new DrawingViewModel(lab, paper, workers.reading()),
                        this::keepDrawing,
                        Bindings.createObjectBinding(
                                () -> news.get() != null ? news.get() : library.get(),
                                news,
                                library));
        scene = new Scene(view, settings.width(), settings.height());
        Look look = new Look(scene, appearance, language);
        view.addRecipes(
                new RecipesDialog(
                        new RecipesViewModel(lab, training, data, errand), language, appearance));
        view.addHeaderTools(new HeaderTools(language, appearance, look, this));
        view.addFailure(
                new FailureBar(
                        language,
                        "file-failure",
                        errand.failureProperty(),
                        language.text("models.keep"),
                        errand::dismissFailure));
        CoachViewModel coach =
                new CoachViewModel(
                        lab, training.runningProperty(), training::begin, workers.training());
        view.addBelowCurve(new CoachView(coach, language));
        tabs =
                new Tabs(
                        new Tabs.Shared(
                                home,
                                catalog,
                                workers,
                                lab,
                                paper,
                                language,
                                appearance,
                                library,
                                news::set),
                        view,
                        training,
                        source,
                        this::saveBook);
        drawingKeeper =
                new DrawingKeeper(paper, news::set, tabs.lesson()::name, tabs.ownDigits()::keep);
        view.addBelowCurve(
                new ExamBar(
                        new ExamViewModel(lab, tabs.book()::examsOf, errand::failed), language));
        files = new ModelFiles(scene, models, language);
        PhotoViewModel photographs = new PhotoViewModel(lab, paper, workers.photographs());
        PhotoSheet photoSheet = new PhotoSheet(photographs, language, appearance);
        view.addPhotographs(photoSheet);
        pictures = new PictureDrops(scene, photographs, photoSheet);
        cards = new CardDrops(scene, tabs.book());
        new Shortcuts(training, look, this).install(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> news.set(null));
        export = new Export(scene, workers.loading(), news::set);
        view.setExport(export);
        keeper = new LatestOnly<>(workers.loading(), kept -> {});
        appearance.darkProperty().addListener((o, was, is) -> keepSettings());
        appearance.textScaleProperty().addListener((o, was, is) -> keepSettings());
        language.textsProperty().addListener((o, was, is) -> keepSettings());
        view.moreProperty().addListener((o, was, is) -> keepSettings());
        paper.toolProperty().addListener((o, was, tool) -> pick(tool));
    }

    private void pick(Tool tool) {
        if (tool != Tool.ERASER) {
            swiftPen = tool == Tool.SWIFT_PEN;
            keepSettings();
        }
    }

    /** At once, so that nothing is lost however the program ends. */
    private void keepSettings() {
        Settings now = settings();
        keeper.request(() -> now.keep(home.settings()));
    }

    /** Something went wrong that nobody foresaw; the window goes on. */
    void unexpected(Throwable e) {
        news.set(Message.of("status.unexpected", String.valueOf(e)));
    }

    /** Begins where the last lesson ended, or else with the built-in digits. */
    public void open() {
        loadLibrary();
        models.openLast(home.lastModel(), () -> source.choose(BuiltInDigits.NAME));
    }

    /** Likewise, with data that is there already. */
    public void open(DatasetSplit data) {
        loadLibrary();
        lab.begin(Experiment.on(data));
    }

    private void loadLibrary() {
        view.requestFocus();
        LibraryTask.start(home.natives(), workers.training(), library);
    }

    public Scene scene() {
        return scene;
    }

    public Lab lab() {
        return lab;
    }

    public Language language() {
        return language;
    }

    public Appearance appearance() {
        return appearance;
    }

    public TrainingViewModel training() {
        return training;
    }

    public Paper paper() {
        return paper;
    }

    public SourceViewModel source() {
        return source;
    }

    public ModelsViewModel models() {
        return models;
    }

    TeachViewModel lesson() {
        return tabs.lesson();
    }

    ModelFiles files() {
        return files;
    }

    PictureDrops pictures() {
        return pictures;
    }

    CardDrops cards() {
        return cards;
    }

    private void saveBook(String table) {
        export.table(language.texts().get("book.export.explained"), table, "runs");
    }

    /** What a stage does on F11. */
    public void setOnFullScreen(Runnable action) {
        onFullScreen = action;
    }

    @Override
    public void openModel() {
        files.open();
    }

    @Override
    public void saveModel() {
        files.save();
    }

    @Override
    public void savePicture() {
        export.picture(language.texts().get("picture.save"));
    }

    @Override
    public void pastePicture() {
        pictures.paste();
    }

    @Override
    public void keepDrawing(String digit) {
        drawingKeeper.keep(digit);
    }

    @Override
    public void toggleFullScreen() {
        onFullScreen.run();
    }

    @Override
    public void toggleEnlarged() {
        view.toggleEnlarged();
    }

    @Override
    public void toggleShortcutList() {
        view.toggleShortcutList();
    }

    @Override
    public boolean closeOverlay() {
        return view.closeOverlay();
    }

    /** How the window stands now, to be found so at the next start. */
    public Settings settings() {
        return new Settings(
                settings.version(),
                language.isJapanese() ? "ja" : "en",
                appearance.darkProperty().get(),
                appearance.textScaleProperty().get(),
                scene.getWidth(),
                scene.getHeight(),
                view.sidePanes().left(),
                view.sidePanes().right(),
                view.curveShare(),
                view.moreProperty().get(),
                swiftPen);
    }

    /** Ends the work behind the window. */
    public void close() {
        training.stop();
        tabs.book().close();
        workers.stop();
    }
}
