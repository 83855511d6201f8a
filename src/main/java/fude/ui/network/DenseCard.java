package fude.ui.network;

import fude.nn.Activation;
import fude.nn.DenseSpec;
import fude.nn.LayerSpec;
import fude.ui.Choice;
import fude.ui.Language;
import fude.ui.NumberField;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A dense layer: units and activation. */
final class DenseCard extends HiddenCard {
    private static final int FINE = 16;
    private static final int COARSE_STEP = 8;

    private final NumberField units;
    private final Choice<Activation> activation;
    private DenseSpec shown;

    DenseCard(NetworkViewModel model, Language language) {
        super(model, language, "layer.dense");
        units =
                new NumberField(
                        true,
                        n -> n < FINE ? n + 1 : n + COARSE_STEP,
                        n -> Math.max(1, n <= FINE ? n - 1 : n - COARSE_STEP),
                        n ->
                                model.change(
                                        index(),
                                        new DenseSpec(
                                                (int) n, shown.activation(), shown.hasBias())),
                        (field, why) -> unreadable(why));
        language.explain(units, "network.units.explained");
        activation =
                new Choice<>(
                        language,
                        List.of(Activation.values()),
                        a -> "activation." + a.id(),
                        a ->
                                model.change(
                                        index(), new DenseSpec(shown.units(), a, shown.hasBias())));
        language.explain(activation, "network.activation.explained");
        HBox row = new HBox(units, activation);
        row.getStyleClass().add("settings");
        HBox.setHgrow(activation, Priority.ALWAYS);
        activation.setMaxWidth(Double.MAX_VALUE);
        settings(row);
    }

    @Override
    void index(int index) {
        super.index(index);
        units.setId("units-" + index);
        activation.setId("activation-" + index);
    }

    @Override
    void show(LayerSpec layer) {
        shown = (DenseSpec) layer;
        units.show(shown.units());
        activation.show(shown.activation());
        units.restoreUnless(hasUnreadable());
        units.markInvalid(!shown.problems("").isEmpty());
    }
}
