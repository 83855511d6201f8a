package fude.ui.inside.weights;

import fude.ui.controls.Controls;
import fude.ui.controls.grid.Grid;
import fude.ui.controls.grid.GridView;
import fude.ui.controls.grid.SignLegend;
import fude.ui.inside.ExcitingView;
import fude.ui.inside.ExcitingViewModel;
import fude.ui.inside.InsideWords;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One unit's picture, large, beside the drawing and their product. */
final class PicturePane extends VBox {
    private final WeightsViewModel model;
    private final ExcitingViewModel exciting;
    private final Language language;
    private final IntegerProperty cell = new SimpleIntegerProperty(-1);
    private final Label title = Controls.line("picture-unit", "picture-title");
    private final Label how = Controls.sentence("picture-how", Styles.CAPTION);
    private final GridView large;
    private final GridView image;
    private final GridView product;
    private final HBox factors;
    private final Label term = Controls.sentence("picture-term", Styles.CAPTION);

    PicturePane(
            WeightsViewModel model,
            ExcitingViewModel exciting,
            Language language,
            Appearance appearance) {
        this.model = model;
        this.exciting = exciting;
        this.language = language;
        getStyleClass().add("unit-pane");
        large = picture(appearance, "picture-large");
        large.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chooseWeight());
        image = picture(appearance, "picture-image");
        product = picture(appearance, "picture-product");
        language.explain(large, "weights.large.explained");
        language.explain(image, "weights.image");
        language.explain(product, "weights.product");
        factors =
                Controls.styled(
                        new HBox(
                                factor(image, "weights.image"), factor(product, "weights.product")),
                        "factors");
        getChildren()
                .addAll(
                        title,
                        how,
                        large,
                        term,
                        new SignLegend(language, appearance, "sum.raises", "sum.lowers"),
                        factors,
                        new ExcitingView(exciting, model.selection, language, appearance));
        Changes.of(this::showTerm, cell);
        Changes.follow(this::show, model.wallProperty(), language.textsProperty());
    }

    private GridView picture(Appearance appearance, String id) {
        return Controls.named(new GridView(appearance, cell), id);
    }

    private Node factor(GridView picture, String key) {
        VBox factor =
                Controls.column(
                        "why-side", picture, language.label(Controls.caption(Styles.CAPTION), key));
        factor.setMinWidth(0);
        factor.setPrefWidth(0);
        HBox.setHgrow(factor, Priority.ALWAYS);
        return factor;
    }

    private void chooseWeight() {
        Wall wall = model.wallProperty().get();
        if (wall.isThere() && wall.ofPixels() && cell.get() >= 0) {
            model.selection.weight(new Selection.Weight(cell.get(), wall.unit()));
        }
    }

    private void show() {
        Wall wall = model.wallProperty().get();
        if (!wall.isThere()) {
            return;
        }
        exciting.ask(wall.unit());
        InsideWords words = InsideWords.of(language.texts(), wall.spec(), model.lab);
        title.setText(words.unit(wall.unit()));
        how.setText(language.get(wall.ofPixels() ? "weights.are-pixels" : "weights.are-paths"));
        double[] numbers = doubles(wall.numbers());
        large.show(new Grid(numbers, wall.columns(), null, wall.full(), true));
        Controls.show(wall.inputs() != null, factors);
        if (wall.inputs() != null) {
            double[] inputs = doubles(wall.inputs());
            double[] products = new double[inputs.length];
            for (int i = 0; i < products.length; i++) {
                products[i] = inputs[i] * numbers[i];
            }
            image.show(Grid.activations(inputs, wall.columns()));
            product.show(Grid.signed(products, wall.columns()));
        }
        showTerm();
    }

    private void showTerm() {
        Wall wall = model.wallProperty().get();
        int at = cell.get();
        if (!wall.isThere() || at < 0 || at >= wall.numbers().length) {
            term.setText(language.get("pixel.point"));
            return;
        }
        InsideWords words = InsideWords.of(language.texts(), wall.spec(), model.lab);
        double number = wall.numbers()[at];
        term.setText(
                wall.inputs() == null
                        ? language.get(
                                "unit.weight", words.pixel(at), language.texts().figures(number))
                        : language.get(
                                "unit.term",
                                words.pixel(at),
                                language.texts().figures(number),
                                language.texts().factor(wall.inputs()[at]),
                                language.texts().figures(number * wall.inputs()[at])));
    }

    private static double[] doubles(float[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = numbers[i];
        }
        return doubles;
    }
}
