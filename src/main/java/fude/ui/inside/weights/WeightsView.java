package fude.ui.inside.weights;

import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.controls.Named;
import fude.ui.controls.Segments;
import fude.ui.inside.ExcitingViewModel;
import fude.ui.inside.InsideWords;
import fude.ui.inside.Overview;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A wall with the weights of all units of a layer, and one of them at length. */
final class WeightsView extends Overview {
    private final WeightsViewModel model;
    private final Language language;
    private final Parts parts;

    /** What stands beside and above the wall. */
    private record Parts(VBox all, ComboBox<Integer> layers, Label scale, Label remark) {}

    WeightsView(
            WeightsViewModel model,
            ExcitingViewModel exciting,
            Language language,
            Appearance appearance) {
        this(
                model,
                language,
                appearance,
                parts(model, language, appearance),
                new PicturePane(model, exciting, language, appearance));
    }

    private WeightsView(
            WeightsViewModel model,
            Language language,
            Appearance appearance,
            Parts parts,
            PicturePane unit) {
        super(language, appearance, "weights", parts.all, unit);
        this.model = model;
        this.language = language;
        this.parts = parts;
        Changes.follow(this::show, model.wallProperty(), language.textsProperty());
    }

    private static Parts parts(WeightsViewModel model, Language language, Appearance appearance) {
        Segments<Order> orders =
                new Segments<>(
                        language, "weights-order", "weights.order.", Order.class, model.order);
        ComboBox<Integer> layers = Controls.named(new ComboBox<>(), "weights-layer");
        language.explain(layers, "weights.layer.explained");
        layers.setMinWidth(USE_PREF_SIZE);
        Changes.told(layers.valueProperty(), model.layer::set);
        FlowPane bar = Controls.styled(new FlowPane(layers, orders), "filter-bar");
        Label scale = Controls.sentence("weights-scale", Styles.CAPTION);
        Label remark = Controls.sentence("weights-remark", Styles.CAPTION);
        ScrollBar scroll = new ScrollBar();
        scroll.setOrientation(Orientation.VERTICAL);
        WallRegion wall = new WallRegion(model, language, appearance, scroll);
        HBox.setHgrow(wall, Priority.ALWAYS);
        HBox scrolled = new HBox(wall, scroll);
        scrolled.setMinHeight(0);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        VBox all = Controls.column("overview-column", bar, scrolled, remark, scale);
        all.setMinSize(0, 0);
        return new Parts(all, layers, scale, remark);
    }

    private void show() {
        Wall wall = model.wallProperty().get();
        Texts texts = language.texts();
        showInstead(
                switch (wall.state()) {
                    case THERE -> "";
                    case NO_NETWORK -> texts.get("inside.remark.no-network");
                    case NO_NUMBER -> texts.get("inside.remark.no-number");
                });
        if (!wall.isThere()) {
            return;
        }
        InsideWords words = InsideWords.of(texts, wall.spec(), model.lab);
        offer(wall, words);
        parts.scale.setText(texts.get("weights.scale", Texts.setting(wall.full())));
        parts.remark.setText(remark(wall, texts));
    }

    private void offer(Wall wall, InsideWords words) {
        NetworkSpec spec = wall.spec();
        List<Integer> layers =
                IntStream.rangeClosed(0, spec.layers().size())
                        .filter(layer -> spec.layer(layer).hasUnits())
                        .boxed()
                        .toList();
        Named.show(parts.layers, layer -> layer == null ? "" : words.layer(layer));
        if (!parts.layers.getItems().equals(layers)) {
            parts.layers.getItems().setAll(layers);
        }
        parts.layers.setValue(wall.layer());
    }

    private String remark(Wall wall, Texts texts) {
        if (!model.lab.isTrained()) {
            return texts.get("weights.remark.untrained");
        }
        boolean bySize = model.order.get() == Order.IMPORTANCE && wall.image() == null;
        if (bySize) {
            return texts.get("weights.remark.no-image");
        }
        return wall.spec().layers().stream().noneMatch(LayerSpec::hasUnits)
                ? texts.get("weights.remark.no-hidden")
                : "";
    }
}
