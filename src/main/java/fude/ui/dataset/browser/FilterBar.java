package fude.ui.dataset.browser;

import fude.data.DatasetSplit;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What is shown of the data, the class aside, and how. */
final class FilterBar extends FlowPane {
    private final BrowserViewModel model;
    private final Language language;

    FilterBar(BrowserViewModel model, Language language) {
        this.model = model;
        this.language = language;
        getStyleClass().add("filter-bar");
        if (model.mistakesOnly) {
            getChildren().add(order("order"));
        } else {
            Node verdicts = segments("verdict", AnswerFilter.class, model.verdict);
            getChildren().addAll(splits(), verdicts, sorted(), averages(), changed());
        }
    }

    /** Only of images that were answered. */
    private Node sorted() {
        return Controls.shownWhen(
                model.verdict.isNotEqualTo(AnswerFilter.ALL), order("image-order"));
    }

    private HBox order(String name) {
        return named(
                "data.order",
                new Segments<>(language, name, "data.order.", BrowseOrder.class, model.order));
    }

    private Segments<Split> splits() {
        Segments<Split> splits = segments("split", Split.class, model.split);
        model.lab.chosenDataProperty().subscribe(data -> splits.offer(split -> isIn(split, data)));
        return splits;
    }

    private static boolean isIn(Split split, DatasetSplit data) {
        return data == null ? split != Split.VALIDATION : split.isIn(data);
    }

    private <E extends Enum<E>> Segments<E> segments(
            String name, Class<E> kind, ObjectProperty<E> chosen) {
        return new Segments<>(language, name, "data." + name + ".", kind, chosen);
    }

    private ToggleButton averages() {
        ToggleButton toggle =
                Controls.named(language.label(new ToggleButton(), "data.averages"), "averages");
        toggle.setGraphic(Controls.icon(Feather.LAYERS));
        toggle.getStyleClass().add("averages");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(model.averages);
        return language.explain(toggle, "data.averages.explained");
    }

    /** Only where labels were changed. */
    private HBox changed() {
        Segments<ChangedLabels> segments = segments("changed", ChangedLabels.class, model.changed);
        ObservableValue<Boolean> there =
                model.selectionProperty().map(selection -> selection.changed() > 0).orElse(false);
        return Controls.shownWhen(there, named("data.changed", segments));
    }

    /** Choices with a word before them, where there is room, that says what they are about. */
    private HBox named(String key, Segments<?> segments) {
        Label word = Controls.name(language, key, Styles.CAPTION);
        word.setMinWidth(0);
        HBox box = Controls.styled(new HBox(word, segments), "named");
        box.maxWidthProperty().bind(widthProperty());
        return box;
    }
}
