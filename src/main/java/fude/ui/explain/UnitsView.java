package fude.ui.explain;

import fude.nn.inference.UnitSum;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.controls.grid.Grid;
import fude.ui.controls.grid.GridView;
import fude.ui.controls.grid.SignLegend;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The activations of every layer, and what a chosen unit saw: what came in, times its weights. */
final class UnitsView extends VBox {
    /** The strips take no more than this share of the height; then they are scrolled. */
    private static final double STRIPS = 0.45;

    private final WhyViewModel model;
    private final Language language;
    private final IntegerProperty cell = new SimpleIntegerProperty(-1);
    private final GridView came;
    private final GridView weights;
    private final GridView products;
    private final Label title = Controls.line("unit-title", "picture-title");
    private final Label sum = Controls.sentence("unit-sum");
    private final Label term = Controls.sentence("unit-term", Styles.CAPTION);
    private final List<Label> captions = new ArrayList<>();
    private final List<Button> strongestUnits = new ArrayList<>();
    private final HBox pictures = Controls.styled(new HBox(), "factors");
    private final BorderPane unit = new BorderPane();
    private final ScrollPane words;

    UnitsView(WhyViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        came = new GridView(appearance, cell);
        weights = new GridView(appearance, cell);
        products = new GridView(appearance, cell);
        getStyleClass().add("why-units");
        setMinHeight(0);
        StripsView all = new StripsView(model, language, appearance);
        ScrollPane strips = Controls.scroll(all, "strips-scroll");
        strips.minHeightProperty()
                .bind(Bindings.min(all.heightProperty(), heightProperty().multiply(STRIPS)));
        strips.prefHeightProperty().bind(strips.minHeightProperty());
        VBox.setVgrow(unit, Priority.ALWAYS);
        getChildren().addAll(strips, unit);
        unit.setMinHeight(0);
        pictures();
        unit.setCenter(pictures);
        words = words(appearance);
        Changes.of(this::showTerm, cell);
        Changes.follow(this::show, model.whyProperty(), language.textsProperty());
    }

    /**
     * Without the pictures' captions, which are their tooltips too.
     *
     * @param below whether the words stand below the pictures and not beside them
     */
    void compact(boolean little, boolean below) {
        Controls.show(!little, captions.toArray(Node[]::new));
        WordsPane.put(unit, words, below);
    }

    private void pictures() {
        pictures.setMinSize(0, 0);
        pictures.getChildren()
                .addAll(
                        factor(came, "unit-came", "why.came"),
                        sign("×"),
                        factor(weights, "unit-weights", "why.weights"),
                        sign("="),
                        factor(products, "unit-products", "why.products"));
    }

    private Node factor(GridView picture, String id, String key) {
        picture.setId(id);
        language.explain(picture, key + ".explained");
        Label name = language.label(Controls.caption(Styles.CAPTION), key);
        language.explain(name, key + ".explained");
        captions.add(name);
        VBox.setVgrow(picture, Priority.ALWAYS);
        picture.maxHeightProperty().bind(picture.widthProperty());
        VBox factor = Controls.column("why-side", picture, name);
        factor.setMinWidth(0);
        factor.setPrefWidth(0);
        HBox.setHgrow(factor, Priority.ALWAYS);
        return factor;
    }

    private static Label sign(String sign) {
        Label label = Controls.styled(new Label(sign), "step-arrow");
        label.setMaxHeight(Double.MAX_VALUE);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private ScrollPane words(Appearance appearance) {
        Label strongest = Controls.line(null, language.text("why.strongest"), Styles.CAPTION);
        FlowPane row = Controls.styled(new FlowPane(strongest), "strongest");
        row.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < 5; i++) {
            int place = i;
            Button button = Controls.named(new Button(), "strongest-" + i);
            button.setOnAction(event -> chooseStrongest(place));
            language.explain(button, "why.strongest.explained");
            strongestUnits.add(button);
            row.getChildren().add(button);
        }
        Node legend = new SignLegend(language, appearance, "sum.raises", "sum.lowers");
        return WordsPane.of(title, sum, row, legend, term);
    }

    private void chooseStrongest(int place) {
        UnitReason reason = model.whyProperty().get().unit();
        if (reason != null && place < reason.strongest().size()) {
            model.choose(reason.layer(), reason.strongest().get(place));
        }
    }

    private void show() {
        Explanation why = model.whyProperty().get();
        unit.setVisible(why.isAnswered());
        if (!why.isAnswered()) {
            showTerm();
            return;
        }
        WhyWords words = model.words(language.texts());
        UnitReason reason = why.unit();
        UnitSum terms = reason.sum();
        title.setText(words.title(why));
        sum.setText(words.unitSum(why));
        Controls.show(terms.inputs().length > 1, pictures);
        boolean pixels = reason.seesPixels(why.trace().spec());
        int columns =
                pixels ? why.form().columns() : (int) Math.ceil(Math.sqrt(terms.inputs().length));
        came.show(Grid.activations(doubles(terms.inputs()), columns));
        weights.show(Grid.signed(doubles(terms.weights()), columns));
        products.show(Grid.signed(terms.products(), columns));
        for (int i = 0; i < strongestUnits.size(); i++) {
            Button button = strongestUnits.get(i);
            button.setVisible(i < reason.strongest().size());
            if (button.isVisible()) {
                int strong = reason.strongest().get(i);
                button.setText(words.unit(why.trace().spec(), reason.layer(), strong));
            }
        }
        showTerm();
    }

    private void showTerm() {
        Explanation why = model.whyProperty().get();
        int at = cell.get();
        Texts texts = language.texts();
        if (why.unit() == null || at < 0 || at >= why.unit().sum().inputs().length) {
            term.setText(texts.get("pixel.point"));
            return;
        }
        UnitSum terms = why.unit().sum();
        String numbers =
                texts.get(
                        "why.term",
                        texts.decimal(terms.inputs()[at]),
                        texts.decimal(terms.weights()[at]),
                        texts.signed(terms.products()[at]));
        term.setText(
                why.unit().seesPixels(why.trace().spec())
                        ? texts.get(
                                "why.term.pixel",
                                at / why.form().columns() + 1,
                                at % why.form().columns() + 1,
                                numbers)
                        : texts.get("why.term.unit", at + 1, numbers));
    }

    private static double[] doubles(float[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = numbers[i];
        }
        return doubles;
    }
}
