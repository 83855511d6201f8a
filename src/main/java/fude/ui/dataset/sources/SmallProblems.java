package fude.ui.dataset.sources;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.SmallProblem;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Points, gates and functions to choose from, each with a tiny picture, and a formula to type. */
final class SmallProblems extends VBox {
    private static final double PICTURE = 44;

    private final SourceViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final Runnable close;
    private final FlowPane tiles = Controls.styled(new FlowPane(), "source-tiles");
    private final TextField formula = Controls.named(new TextField(), "source-formula");
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>();
    private Map<String, NumberSplit> samples = Map.of();

    SmallProblems(SourceViewModel model, Language language, Appearance appearance, Runnable close) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.close = close;
        getStyleClass().add("source-words");
        Label title = Controls.name(language, "sources.small", Styles.CARD_TITLE);
        Label about = Controls.sentence(language.text("sources.small.about"), Styles.FIELD_NAME);
        Label why = Controls.sentence("source-problem", language.sentence(problem), Styles.PROBLEM);
        getChildren().addAll(title, about, tiles, typed(), why);
        Changes.of(
                this::fill,
                language.textsProperty(),
                appearance.darkProperty(),
                appearance.textScaleProperty());
    }

    private HBox typed() {
        Label name = Controls.name(language, "sources.formula", Styles.FIELD_NAME);
        name.setLabelFor(formula);
        formula.setPromptText("x² + 5x");
        language.explain(formula, "sources.formula.explained");
        formula.setOnAction(event -> take());
        HBox.setHgrow(formula, Priority.ALWAYS);
        Button use = new Buttons(language).plain("use-formula", "sources.use", this::take);
        return Controls.row("source-buttons", name, formula, use);
    }

    /** Whether the function has a value everywhere is found out when it is read. */
    private void take() {
        try {
            String text = formula.getText().strip();
            String name =
                    SmallProblem.parse(SmallProblem.isMeant(text) ? text : "y = " + text).name();
            problem.set(null);
            choose(name);
        } catch (ReportedException e) {
            problem.set(e.report());
        }
    }

    private void choose(String name) {
        close.run();
        model.choose(name);
    }

    /** Makes the pictures, when they are looked at for the first time. */
    void open() {
        if (samples.isEmpty()) {
            model.samples(
                    next -> {
                        samples = next;
                        fill();
                    });
        }
    }

    private void fill() {
        tiles.getChildren().setAll(samples.keySet().stream().map(this::tile).toList());
    }

    private Button tile(String name) {
        Button tile =
                Controls.named(
                        new Button(
                                language.texts().datasetName(name),
                                NumbersPicture.of(samples.get(name), PICTURE, appearance)),
                        "small-" + name.replaceAll("\\W+", "-"),
                        "source-tile");
        tile.setMnemonicParsing(false);
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.setMinWidth(USE_PREF_SIZE);
        tile.setOnAction(event -> choose(name));
        return tile;
    }
}
