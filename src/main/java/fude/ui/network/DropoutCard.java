package fude.ui.network;

import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.scene.layout.HBox;

/** A dropout layer: the share that is switched off. */
final class DropoutCard extends HiddenCard {
    private static final double STEP = 0.05;
    private static final double MOST = 0.95;

    private final NumberField rate;

    DropoutCard(NetworkViewModel model, Language language, String nameKey) {
        super(model, language, nameKey);
        rate =
                new NumberField(
                        false,
                        p -> Math.min(MOST, Math.rint((p + STEP) / STEP) * STEP),
                        p -> Math.max(0, Math.rint((p - STEP) / STEP) * STEP),
                        p -> model.change(index(), new DropoutSpec(Math.rint(p * 1e6) / 1e6)),
                        (field, why) -> unreadable(why));
        language.explain(rate, "network.rate.explained");
        HBox row =
                new HBox(rate, language.label(Controls.caption(Styles.FIELD_NAME), "network.rate"));
        row.getStyleClass().add("settings");
        settings(row);
    }

    @Override
    void index(int index) {
        super.index(index);
        rate.setId("rate-" + index);
    }

    @Override
    void show(LayerSpec layer) {
        rate.show(((DropoutSpec) layer).rate());
        rate.restoreUnless(hasUnreadable());
        rate.markInvalid(!layer.problems("").isEmpty());
    }
}
