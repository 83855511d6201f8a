package fude.ui.inside.units;

import fude.ui.controls.Controls;
import fude.ui.controls.grid.SignLegend;
import fude.ui.inside.Overview;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The network of a small problem, drawn as a whole, with the opened unit. */
final class UnitsView extends Overview {
    private static final double SIGNS = 150;

    private final UnitsViewModel model;
    private final Language language;

    UnitsView(UnitsViewModel model, Language language, Appearance appearance) {
        super(
                language,
                appearance,
                "units",
                drawing(model, language, appearance),
                new UnitBox(model, language, appearance));
        this.model = model;
        this.language = language;
        Changes.follow(this::show, model.sceneProperty(), language.textsProperty());
        model.unit.addListener((o, was, is) -> openUnit());
        addEventHandler(
                KeyEvent.KEY_PRESSED, event -> Controls.undoes(event, model::undo, () -> {}));
    }

    private static VBox drawing(UnitsViewModel model, Language language, Appearance appearance) {
        NetworkRegion network = new NetworkRegion(model, language, appearance);
        VBox.setVgrow(network, Priority.ALWAYS);
        SignLegend signs = new SignLegend(language, appearance, "inside.for", "inside.against");
        signs.setMinWidth(USE_PREF_SIZE);
        appearance.whenScaled(() -> signs.setPrefWrapLength(appearance.scaled(SIGNS)));
        Label scale = Controls.sentence(language.text("units.scale"), Styles.CAPTION);
        HBox.setHgrow(scale, Priority.ALWAYS);
        VBox all =
                Controls.column(
                        "overview-column", network, Controls.row("drawn-legend", signs, scale));
        all.setMinSize(0, 0);
        return all;
    }

    private void show() {
        boolean none = model.sceneProperty().get() == null;
        showInstead(none ? language.get("inside.remark.no-network") : "");
    }
}
