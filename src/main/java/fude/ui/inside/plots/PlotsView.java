package fude.ui.inside.plots;

import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.inside.plots.PlotsViewModel.Part;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Activations, softmax and losses, of which one is in front; each is made when first seen. */
final class PlotsView extends VBox {
    private final PlotsViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final StackPane front = new StackPane();
    private final Map<Part, Node> views = new EnumMap<>(Part.class);

    PlotsView(PlotsViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        setId("plots");
        getStyleClass().add("plots-view");
        setMinSize(0, 0);
        front.setMinSize(0, 0);
        VBox.setVgrow(front, Priority.ALWAYS);
        Segments<Part> parts =
                new Segments<>(language, "plots-part", "plots.part.", Part.class, model.part);
        getChildren().addAll(Controls.row("filter-bar", parts), front);
        model.part.subscribe(
                part -> front.getChildren().setAll(views.computeIfAbsent(part, this::view)));
    }

    private Node view(Part part) {
        return switch (part) {
            case ACTIVATION -> new ActivationsView(model, language, appearance);
            case SOFTMAX -> new SoftmaxView(model, language, appearance);
            case LOSS -> new LossesView(model, language, appearance);
        };
    }
}
