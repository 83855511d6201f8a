package fude.ui.dataset.sources;

import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.look.Language;
import fude.ui.workbench.Drop;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kordamp.ikonli.feather.Feather;

/** The choice of the data set: a menu in the header, and a dialog with all sources. */
public final class SourcesFeature implements Feature {
    private final Language language;
    private final SourceViewModel model;
    private final PreviewDialog preview;
    private final SourcesDialog dialog;

    /**
     * @param asker has the network asked about a file or folder, as it was decided
     */
    public SourcesFeature(Workbench bench, BiConsumer<Path, Map<String, String>> asker) {
        language = bench.language();
        model =
                new SourceViewModel(
                        bench.lab(),
                        bench.catalog(),
                        bench.workers().loading(),
                        bench.workers().finding(),
                        bench.workers().fetching(),
                        bench.news()::set);
        preview =
                new PreviewDialog(
                        new PreviewViewModel(
                                bench.catalog(), bench.workers().loading(), model::use, asker),
                        language,
                        bench.appearance());
        dialog =
                new SourcesDialog(
                        model,
                        language,
                        bench.appearance(),
                        bench.files(),
                        file -> preview.open(List.of(file)));
    }

    public SourceViewModel model() {
        return model;
    }

    @Override
    public List<View> views() {
        return List.of(
                View.at(Slot.HEADER_DATA, new SourceBar(model, language, dialog::open)),
                View.dialog(dialog),
                View.dialog(preview));
    }

    @Override
    public List<Drop> drops() {
        return List.of(Drop.of(Drop.Kind.DATA, dropped -> preview.open(dropped.files())));
    }

    @Override
    public List<Voice> voices() {
        return List.of(
                Voice.failure(
                        language,
                        "data-failure",
                        model.loader.failureProperty(),
                        language.text("data.keep"),
                        model.loader::dismissFailure),
                Voice.of(
                        Voice.Rank.NOTICE,
                        new Remark(
                                "data-words",
                                Controls.icon(Feather.LAYERS),
                                language.text(
                                        () -> DataWords.of(model.lab, language.texts()),
                                        model.lab.experimentProperty(),
                                        model.lab.dataProperty()))));
    }
}
