package fude.ui.controls;

import fude.data.Feature;
import fude.ui.look.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** What of a point goes into the network: a toggle for each, of which one stays on. */
public final class FeatureChoice extends FlowPane {
    private final Map<Feature, ToggleButton> toggles = new EnumMap<>(Feature.class);
    private final Consumer<List<Feature>> taker;
    private List<Feature> shown = List.of();

    /**
     * @param prefix of the toggles' ids
     * @param taker takes what is chosen
     */
    public FeatureChoice(Language language, String prefix, Consumer<List<Feature>> taker) {
        this.taker = taker;
        getStyleClass().add("chips");
        for (Feature feature : Feature.values()) {
            ToggleButton toggle =
                    Controls.named(new ToggleButton(feature.symbol()), prefix + feature.id());
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setOnAction(event -> turn(feature));
            language.explain(toggle, "plane.input", feature.symbol());
            toggles.put(feature, toggle);
            getChildren().add(toggle);
        }
    }

    /**
     * @param features that go in; none for the coordinates
     */
    public void show(List<Feature> features) {
        shown = Feature.orCoordinates(features);
        toggles.forEach((feature, toggle) -> toggle.setSelected(shown.contains(feature)));
    }

    private void turn(Feature feature) {
        List<Feature> next =
                Stream.of(Feature.values())
                        .filter(each -> shown.contains(each) != (each == feature))
                        .toList();
        show(shown);
        if (!next.isEmpty()) {
            taker.accept(next);
        }
    }
}
