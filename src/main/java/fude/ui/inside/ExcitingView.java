package fude.ui.inside;

import fude.data.Dataset;
import fude.ink.Framing;
import fude.lab.reading.Drawing;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** The training images that a unit answers most and least to, and how often it is silent. */
public final class ExcitingView extends VBox {
    private final ExcitingViewModel model;
    private final Selection selection;
    private final Language language;
    private final ImagesRow most;
    private final ImagesRow least;
    private final Label otherSize = Controls.sentence("unit-other-size", Styles.CAPTION);
    private final Label silent = Controls.sentence("unit-silent", Styles.CAPTION);
    private final ProgressBar progress = Controls.named(new ProgressBar(), "unit-progress");

    public ExcitingView(
            ExcitingViewModel model,
            Selection selection,
            Language language,
            Appearance appearance) {
        this.model = model;
        this.selection = selection;
        this.language = language;
        getStyleClass().add("unit-images");
        most = new ImagesRow(appearance, language, ExcitingViewModel.COUNT, this::put);
        least = new ImagesRow(appearance, language, ExcitingViewModel.COUNT, this::put);
        most.setId("unit-most");
        least.setId("unit-least");
        progress.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        Controls.line(null, language.text("exciting.most"), Styles.CAPTION),
                        most,
                        Controls.line(null, language.text("exciting.least"), Styles.CAPTION),
                        least,
                        otherSize,
                        silent,
                        progress);
        Changes.follow(
                this::show,
                model.foundProperty(),
                model.progressProperty(),
                language.textsProperty());
    }

    private void put(int image) {
        Dataset data = model.images();
        if (data != null && fitsPaper(data)) {
            selection.image(new Drawing(data.image(image), List.of()), data.label(image));
        }
    }

    private static boolean fitsPaper(Dataset data) {
        return data.rows() == Framing.SIZE && data.columns() == Framing.SIZE;
    }

    private void show() {
        ExcitingImages found = model.foundProperty().get();
        Dataset data = model.images();
        Controls.show(model.progressProperty().get() < 1 && found == null, progress);
        progress.setProgress(model.progressProperty().get());
        Controls.show(data != null, this);
        if (data == null) {
            return;
        }
        otherSize.setText(fitsPaper(data) ? "" : language.get("exciting.other-size"));
        most.show(data, found == null ? List.of() : found.most());
        least.show(data, found == null ? List.of() : found.least());
        silent.setText(
                found == null
                        ? ""
                        : language.get(
                                "unit.silent",
                                language.texts().roundPercent(found.silentShare()),
                                found.silent(),
                                found.asked()));
    }
}
