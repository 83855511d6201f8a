package fude.ui.controls.grid;

import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What blue and orange, plus and minus stand for. */
public final class SignLegend extends FlowPane {
    private static final double SWATCH = 15;

    /**
     * @param plus the key of what blue means
     * @param minus the key of what orange means
     */
    public SignLegend(Language language, Appearance appearance, String plus, String minus) {
        getStyleClass().add("sign-legend");
        getChildren()
                .addAll(
                        entry(language, appearance, 1, plus),
                        entry(language, appearance, -1, minus));
    }

    private static Node entry(Language language, Appearance appearance, double sign, String key) {
        GridView swatch = new GridView(appearance);
        swatch.setFocusTraversable(false);
        swatch.setMouseTransparent(true);
        swatch.show(Grid.signed(new double[] {sign}, 1));
        appearance.whenScaled(
                () -> {
                    double side = appearance.scaled(SWATCH);
                    swatch.setMinSize(side, side);
                    swatch.setPrefSize(side, side);
                });
        Label label = language.label(new Label(), key);
        label.setGraphic(swatch);
        label.getStyleClass().add(Styles.CAPTION);
        return label;
    }
}
