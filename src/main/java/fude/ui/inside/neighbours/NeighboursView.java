package fude.ui.inside.neighbours;

import fude.text.Message;
import fude.text.Texts;
import fude.training.nearest.Neighbour;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.inside.InsideWords;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Moment;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The nearest training images by pixels, and below them those by the last hidden layer. */
final class NeighboursView extends ScrollPane {
    private final NeighboursViewModel model;
    private final Language language;
    private final NeighbourStrip byPixels;
    private final NeighbourStrip byLayer;
    private final Label empty = Controls.sentence("neighbours-empty", Styles.EMPTY);
    private final Label pixelWords = Controls.sentence("neighbours-pixels-words", Styles.CAPTION);
    private final Label layerWords = Controls.sentence("neighbours-layer-words", Styles.CAPTION);
    private final ProgressBar progress = Controls.named(new ProgressBar(0), "neighbours-progress");
    private final Button renew;
    private final VBox parts;

    NeighboursView(NeighboursViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.byPixels =
                new NeighbourStrip(language, appearance, "neighbours-pixels", model::choose);
        this.byLayer = new NeighbourStrip(language, appearance, "neighbours-layer", model::choose);
        this.renew =
                new Buttons(language)
                        .words(
                                "neighbours-renew",
                                Feather.REFRESH_CW,
                                "neighbours.renew",
                                model::renew);
        setId("neighbours");
        parts =
                Controls.column(
                        "parts",
                        Controls.name(language, "neighbours.pixels", Styles.FIELD_NAME),
                        pixelWords,
                        byPixels,
                        Controls.name(language, "neighbours.layer", Styles.FIELD_NAME),
                        Controls.row("named", progress, renew),
                        layerWords,
                        byLayer);
        VBox content = Controls.column("neighbours-view", empty, parts);
        Controls.scrolledIfSmall(this, content);
        Changes.follow(
                this::show,
                model.foundProperty(),
                model.progressProperty(),
                model.lab.momentProperty(),
                model.inSight,
                language.textsProperty());
    }

    private void show() {
        if (!model.inSight.get()) {
            return;
        }
        Message reason = model.reason();
        Found found = model.foundProperty().get();
        empty.setText(reason == null ? "" : language.get(reason));
        Controls.show(reason == null && found != null, parts);
        if (found == null) {
            return;
        }
        byPixels.show(found.among(), found.byPixels(), found.answer());
        byLayer.show(found.among(), found.byLayer(), found.answer());
        String what = language.get("neighbours.pixels.what");
        boolean differs =
                found.answer() >= 0 && found.agreeing(found.byPixels()) < found.byPixels().size();
        String question = differs ? language.get("neighbours.differs") : "";
        String itself =
                found.itself() < 0 ? "" : language.get("neighbours.itself", found.itself() + 1);
        pixelWords.setText(what + itself + agreement(found, found.byPixels()) + question);
        boolean makes = model.progressProperty().get() < 1;
        progress.setProgress(model.progressProperty().get());
        Message noLayer = model.layerReason();
        Controls.show(makes && noLayer == null, progress);
        Controls.show(!makes && noLayer == null && model.isStale(), renew);
        Controls.show(noLayer == null && !found.byLayer().isEmpty(), byLayer);
        layerWords.setText(noLayer == null ? layerWords(found) : language.get(noLayer));
    }

    private String layerWords(Found found) {
        Found.Layer layer = found.layer();
        Texts texts = language.texts();
        if (layer == null) {
            return texts.get("neighbours.making");
        }
        Moment at = model.madeAt();
        String words =
                texts.get(
                        "neighbours.layer.what", InsideWords.moment(texts, at.epoch(), at.batch()));
        String some =
                layer.isSample()
                        ? texts.get("neighbours.sample", layer.images(), found.among().size())
                        : "";
        return words + some + agreement(found, found.byLayer());
    }

    private String agreement(Found found, List<Neighbour> of) {
        return found.answer() < 0 || of.isEmpty()
                ? ""
                : language.get(
                        "neighbours.agree",
                        found.agreeing(of),
                        of.size(),
                        language.texts().className(model.lab.className(found.answer())));
    }
}
