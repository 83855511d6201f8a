package fude.ui.inside.drawn;

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
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All that is known of the opened unit. */
final class UnitPane extends VBox {
    private final DrawnViewModel model;
    private final ExcitingViewModel exciting;
    private final Language language;
    private final Label title = Controls.line("unit-name", "picture-title");
    private final FormulaBox formula;
    private final Label does = Controls.sentence("unit-does", Styles.CAPTION);
    private final IntegerProperty cell = new SimpleIntegerProperty(-1);
    private final BooleanProperty exact = new SimpleBooleanProperty();
    private final GridView weights;
    private final GridView products;
    private final VBox product;
    private final HBox pictures;
    private final SignLegend legend;
    private final Label term = Controls.sentence("unit-weight-term", Styles.CAPTION);

    UnitPane(
            DrawnViewModel model,
            ExcitingViewModel exciting,
            Language language,
            Appearance appearance) {
        this.model = model;
        this.exciting = exciting;
        this.language = language;
        getStyleClass().add("unit-pane");
        formula = new FormulaBox(exact);
        language.explain(formula, "unit.formula.explained");
        weights = picture(appearance, "unit-map", "unit.weights.explained");
        products = picture(appearance, "unit-map-product", "unit.products.explained");
        product = factor(products, "unit.products");
        pictures = Controls.styled(new HBox(factor(weights, "unit.weights"), product), "factors");
        legend = new SignLegend(language, appearance, "sum.raises", "sum.lowers");
        getChildren()
                .addAll(
                        title,
                        formula,
                        does,
                        pictures,
                        term,
                        legend,
                        new ExcitingView(exciting, model.selection, language, appearance));
        Changes.of(this::showTerm, cell, model.selection.weightProperty());
        Changes.follow(this::show, model.sketchProperty(), language.textsProperty(), exact);
    }

    private GridView picture(Appearance appearance, String id, String key) {
        GridView picture = Controls.named(new GridView(appearance, cell), id);
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chooseWeight());
        picture.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        chooseWeight();
                        event.consume();
                    }
                });
        language.explain(picture, key);
        return picture;
    }

    private VBox factor(GridView picture, String key) {
        VBox factor =
                Controls.column(
                        "why-side", picture, language.label(Controls.caption(Styles.CAPTION), key));
        factor.setMinWidth(0);
        factor.setPrefWidth(0);
        HBox.setHgrow(factor, Priority.ALWAYS);
        return factor;
    }

    private UnitReport report() {
        return model.sketchProperty().get().unit();
    }

    private void chooseWeight() {
        if (report() != null && cell.get() >= 0 && cell.get() < weightsOf(report())) {
            model.selection.weight(new Selection.Weight(cell.get(), report().unit()));
        }
    }

    private static int weightsOf(UnitReport report) {
        return report.sum().weights().length;
    }

    private UnitWords words() {
        Sketch sketch = model.sketchProperty().get();
        InsideWords names = InsideWords.of(language.texts(), sketch.spec(), model.lab);
        return new UnitWords(language.texts(), names, exact.get());
    }

    private void show() {
        UnitReport report = report();
        setVisible(report != null);
        if (report == null) {
            return;
        }
        exciting.ask(report.unit());
        UnitWords words = words();
        title.setText(words.title(report.unit()));
        formula.show(words.rows(report));
        does.setText(words.does(report));
        boolean adds = model.sketchProperty().get().spec().layer(report.unit().layer()).hasUnits();
        Controls.show(adds, pictures, legend);
        Controls.show(adds && report.hasImage(), product);
        if (adds) {
            int count = weightsOf(report);
            int columns =
                    report.ofPixels()
                            ? model.sketchProperty().get().pictureColumns()
                            : (int) Math.ceil(Math.sqrt(count));
            double widest =
                    model.sketchProperty().get().columns().get(report.unit().layer()).widest();
            double[] all = new double[count];
            for (int i = 0; i < count; i++) {
                all[i] = report.sum().weights()[i];
            }
            weights.show(new Grid(all, columns, null, widest, true));
            products.show(Grid.signed(report.sum().products(), columns));
        }
        showTerm();
    }

    private void showTerm() {
        UnitReport report = report();
        Selection.Weight weight = model.selection.weightProperty().get();
        boolean isIts = report != null && weight != null && weight.to().equals(report.unit());
        int at = cell.get() >= 0 ? cell.get() : isIts ? weight.from() : -1;
        boolean there = report != null && at >= 0 && at < weightsOf(report) && pictures.isVisible();
        term.setText(
                there
                        ? words().term(report, at)
                        : pictures.isVisible() ? language.get("unit.point") : "");
    }
}
