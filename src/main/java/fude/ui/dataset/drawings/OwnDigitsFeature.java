package fude.ui.dataset.drawings;

import fude.data.DataKind;
import fude.store.DrawingsFile;
import fude.ui.task.BackgroundTask;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;

/** The digits that the class has drawn and kept, as a view of a place. */
public final class OwnDigitsFeature implements Feature {
    private final Workbench bench;
    private final BackgroundTask keeping;
    private final OwnDigitsViewModel model;

    /**
     * @param useData begins to learn from a data set by its name
     */
    public OwnDigitsFeature(Workbench bench, Consumer<String> useData) {
        this.bench = bench;
        keeping = new BackgroundTask(bench.workers().keeping());
        model =
                new OwnDigitsViewModel(
                        bench.lab(),
                        new DrawingsFile(bench.home().drawings()),
                        keeping,
                        bench.workers().finding(),
                        bench.news()::set,
                        useData);
    }

    public OwnDigitsViewModel model() {
        return model;
    }

    @Override
    public List<View> views() {
        return List.of(View.in(Place.DATA, "tab.own", this::view).onlyFor(DataKind.IMAGES));
    }

    private OwnDigitsView view() {
        return new OwnDigitsView(
                model, bench.language(), bench.appearance(), bench.files(), bench.paper()::put);
    }

    @Override
    public List<Voice> voices() {
        return List.of(
                Voice.failure(
                        bench.language(),
                        "own-failure",
                        keeping.failureProperty(),
                        keeping::dismissFailure),
                Voice.failure(
                        bench.language(),
                        "own-problem",
                        model.problem,
                        () -> model.problem.set(null)));
    }
}
