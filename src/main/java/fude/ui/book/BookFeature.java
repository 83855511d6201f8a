package fude.ui.book;

import fude.lab.session.RunRequest;
import fude.store.RunFolder;
import fude.ui.workbench.Drop;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lab book, as a view of a place; the run of a card that is dropped on the window is repeated.
 */
public final class BookFeature implements Feature {
    private final Workbench bench;
    private final BookViewModel model;

    /**
     * @param begin begins a run
     */
    public BookFeature(Workbench bench, Consumer<RunRequest> begin) {
        this.bench = bench;
        model =
                new BookViewModel(
                        bench.lab(),
                        new RunFolder(bench.home().runs()),
                        bench.catalog(),
                        bench.language(),
                        bench.library().stateProperty(),
                        bench.workers().loading(),
                        bench.workers().keeping(),
                        begin,
                        bench.news()::set);
        model.companions.bringBack(bench.preferences().atStart().runsOverChart());
        bench.preferences()
                .remember(
                        settings -> settings.withOverlays(model.companions.keptProperty().get()),
                        model.companions.keptProperty());
    }

    public BookViewModel model() {
        return model;
    }

    @Override
    public List<View> views() {
        return List.of(View.in(Place.BOOK, "tab.book", this::view));
    }

    private BookView view() {
        return new BookView(
                model,
                bench.language(),
                bench.appearance(),
                bench.files(),
                table -> bench.export().table("book.export.explained", table, "runs"));
    }

    @Override
    public List<Voice> voices() {
        return List.of(
                Voice.failure(
                        bench.language(),
                        "book-problem",
                        model.problem,
                        () -> model.problem.set(null)));
    }

    @Override
    public List<Drop> drops() {
        return List.of(Drop.of(Drop.Kind.RUN_CARD, dropped -> model.open(dropped.files().get(0))));
    }

    @Override
    public void close() {
        model.close();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.listed("Enter", "keys.book-tick"),
                Shortcut.listed("P", "keys.book-pin"),
                Shortcut.listed("F2", "keys.book-note"));
    }
}
