package fude.ui.confusion;

import fude.text.Message;
import fude.ui.controls.Buttons;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** How the matrix is looked at: its numbers, what it is compared with, its size, and as a file. */
final class ConfusionBar extends FlowPane {
    private final ConfusionViewModel model;
    private final Language language;
    private final Buttons buttons;
    private final Segments<Part> parts;

    /**
     * @param part what stands beside the matrix
     */
    ConfusionBar(
            ConfusionViewModel model,
            Language language,
            MatrixView matrix,
            ObjectProperty<Part> part,
            Runnable saveTable,
            Runnable savePicture) {
        this.model = model;
        this.language = language;
        this.buttons = new Buttons(language);
        this.parts =
                new Segments<>(language, "confusion-part", "confusion.part.", Part.class, part);
        getStyleClass().addAll("filter-bar", "confusion-bar");
        BooleanBinding nothing = model.shownProperty().isNull();
        Node shares =
                new Segments<>(
                        language, "confusion-share", "confusion.share.", Share.class, model.share);
        Node files =
                new HBox(
                        icon(
                                "confusion-table",
                                Feather.DOWNLOAD,
                                "confusion.save-table",
                                saveTable),
                        icon(
                                "confusion-picture",
                                Feather.IMAGE,
                                "confusion.save-picture",
                                savePicture));
        files.disableProperty().bind(nothing);
        getChildren().addAll(parts, shares, against(), zoom(matrix), files);
    }

    /** Whether the matrix is one of the parts, since there is no room for it beside them. */
    void offerMatrix(boolean asPart) {
        parts.offer(part -> asPart || part != Part.MATRIX);
    }

    private Button icon(String id, Feather icon, String key, Runnable action) {
        return buttons.icon(id, icon, key, action);
    }

    private Node against() {
        Choice<Against> choice =
                Controls.named(
                        new Choice<>(
                                language, List.of(Against.NOTHING), this::name, model.against::set),
                        "confusion-against");
        language.explain(choice, "confusion.against.explained");
        Label name = Controls.name(language, "confusion.against", Styles.CAPTION);
        name.setLabelFor(choice);
        Changes.follow(() -> offer(choice), model.shownProperty(), model.against);
        return Controls.row("named", name, choice);
    }

    private String name(Against of) {
        Message name = of.name();
        return name.arguments().isEmpty() ? name.key() : language.get(name);
    }

    private void offer(Choice<Against> choice) {
        List<Against> now = model.comparisons();
        if (!now.equals(choice.getItems())) {
            choice.getItems().setAll(now);
        }
        choice.show(model.against.get());
    }

    private Node zoom(MatrixView matrix) {
        HBox zoom =
                new HBox(
                        icon(
                                "confusion-larger",
                                Feather.ZOOM_IN,
                                "confusion.larger",
                                matrix::larger),
                        icon(
                                "confusion-smaller",
                                Feather.ZOOM_OUT,
                                "confusion.smaller",
                                matrix::smaller),
                        icon(
                                "confusion-whole",
                                Feather.MAXIMIZE,
                                "confusion.whole",
                                matrix::whole));
        zoom.disableProperty().bind(matrix.zoomable().not());
        return zoom;
    }
}
