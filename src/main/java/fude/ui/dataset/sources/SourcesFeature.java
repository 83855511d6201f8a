package fude.ui.dataset.sources;

import fude.ui.controls.FailureBar;
import fude.ui.look.Language;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The choice of the data set: a menu in the header, and a dialog with all sources. */
public final class SourcesFeature implements Feature {
    private final Language language;
    private final SourceViewModel model;
    private final SourcesDialog dialog;

    public SourcesFeature(Workbench bench) {
        language = bench.language();
        model =
                new SourceViewModel(
                        bench.lab(),
                        bench.catalog(),
                        bench.workers().loading(),
                        bench.workers().finding(),
                        bench.workers().fetching(),
                        bench.news()::set);
        dialog = new SourcesDialog(model, language, bench.appearance(), bench.files());
    }

    public SourceViewModel model() {
        return model;
    }

    @Override
    public List<View> views() {
        FailureBar failure =
                new FailureBar(
                        language,
                        "data-failure",
                        model.loader.failureProperty(),
                        language.text("data.keep"),
                        model.loader::dismissFailure);
        return List.of(
                View.at(Place.HEADER_DATA, new SourceBar(model, language, dialog::open)),
                View.at(Place.DATA_FAILURE, failure),
                View.dialog(dialog));
    }
}
