package fude.ui.window;

import fude.lab.DataCatalog;
import fude.store.DrawingsFile;
import fude.store.Home;
import fude.store.RunFolder;
import fude.text.Message;
import fude.ui.book.BookView;
import fude.ui.book.BookViewModel;
import fude.ui.confidence.ConfidenceView;
import fude.ui.confidence.ConfidenceViewModel;
import fude.ui.controls.FailureBar;
import fude.ui.dataset.drawings.OwnDigitsView;
import fude.ui.dataset.drawings.OwnDigitsViewModel;
import fude.ui.dataset.sources.SourceViewModel;
import fude.ui.explain.SeenView;
import fude.ui.explain.SeenViewModel;
import fude.ui.explain.WhyView;
import fude.ui.explain.WhyViewModel;
import fude.ui.handwriting.HandwritingView;
import fude.ui.handwriting.HandwritingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.play.FlipViewModel;
import fude.ui.play.PlayView;
import fude.ui.play.QuizViewModel;
import fude.ui.play.TeachViewModel;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.task.BackgroundTask;
import fude.ui.training.transport.FineTuningDesk;
import fude.ui.training.transport.TrainingViewModel;
import java.util.function.Consumer;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;

/** The tabs behind the data's, and where each of them says what went wrong. */
final class Tabs {
    private final Shared shared;
    private final MainView view;
    private final OwnDigitsViewModel ownDigits;
    private final TeachViewModel lesson;
    private final BookViewModel book;

    /**
     * What the features of the window have in common.
     *
     * @param library why the numeric library is not there yet, null once it is
     * @param news takes what went well
     */
    record Shared(
            Home home,
            DataCatalog catalog,
            Workers workers,
            Lab lab,
            Paper paper,
            Language language,
            Appearance appearance,
            ObservableValue<Message> library,
            Consumer<Message> news) {}

    /**
     * @param saveBook takes the lab book as a table
     */
    Tabs(
            Shared shared,
            MainView view,
            TrainingViewModel training,
            SourceViewModel source,
            Consumer<String> saveBook) {
        this.shared = shared;
        this.view = view;
        ownDigits = ownDigits(source);
        view.addTab(
                "tab.writing",
                new HandwritingView(
                        new HandwritingViewModel(shared.workers.finding()),
                        shared.language,
                        shared.appearance,
                        shared.paper::put));
        explain();
        view.addTab(
                "tab.confidence",
                new ConfidenceView(
                        new ConfidenceViewModel(shared.lab, shared.paper, shared.workers.finding()),
                        shared.language,
                        shared.appearance));
        book = book(training, saveBook);
        lesson = new TeachViewModel(shared.lab, shared.paper, new FineTuningDesk(shared.lab));
        play();
    }

    OwnDigitsViewModel ownDigits() {
        return ownDigits;
    }

    TeachViewModel lesson() {
        return lesson;
    }

    BookViewModel book() {
        return book;
    }

    private OwnDigitsViewModel ownDigits(SourceViewModel source) {
        BackgroundTask keeping = new BackgroundTask(shared.workers.keeping());
        OwnDigitsViewModel model =
                new OwnDigitsViewModel(
                        shared.lab,
                        new DrawingsFile(shared.home.drawings()),
                        keeping,
                        shared.workers.finding(),
                        shared.news,
                        source::choose);
        view.addTab(
                "tab.own",
                new OwnDigitsView(model, shared.language, shared.appearance, shared.paper::put));
        addFailure("own-failure", keeping.failureProperty(), keeping::dismissFailure);
        addFailure("own-problem", model.problemProperty(), model::dismissProblem);
        return model;
    }

    /** Looks at the drawing only while it is looked at. */
    private void explain() {
        SeenViewModel seen =
                new SeenViewModel(shared.lab, shared.paper, shared.workers.explaining());
        Tab seenTab =
                view.addTab("tab.seen", new SeenView(seen, shared.language, shared.appearance));
        seen.inSightProperty().bind(seenTab.selectedProperty());
        WhyViewModel why = new WhyViewModel(shared.lab, shared.paper, shared.workers.explaining());
        Tab whyTab = view.addTab("tab.why", new WhyView(why, shared.language, shared.appearance));
        why.inSightProperty().bind(whyTab.selectedProperty());
    }

    private BookViewModel book(TrainingViewModel training, Consumer<String> save) {
        BookViewModel model =
                new BookViewModel(
                        shared.lab,
                        new RunFolder(shared.home.runs()),
                        shared.catalog,
                        shared.language,
                        shared.library,
                        shared.workers.loading(),
                        shared.workers.keeping(),
                        training::begin,
                        shared.news);
        view.addTab("tab.book", new BookView(model, shared.language, shared.appearance, save));
        addFailure("book-problem", model.problemProperty(), model::dismissProblem);
        return model;
    }

    private void play() {
        view.addTab(
                "tab.play",
                new PlayView(
                        new FlipViewModel(
                                shared.lab,
                                shared.paper,
                                shared.workers.finding(),
                                shared.workers.reading()),
                        new QuizViewModel(shared.lab, shared.workers.finding()),
                        lesson,
                        shared.language,
                        shared.appearance));
    }

    private void addFailure(String id, ObservableObjectValue<Message> failure, Runnable dismiss) {
        view.addFailure(
                new FailureBar(
                        shared.language,
                        id,
                        failure,
                        shared.language.text("own.dismiss"),
                        dismiss));
    }
}
