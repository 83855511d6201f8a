package fude.ui.dataset.hundred;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.controls.Segments;
import fude.ui.dataset.hundred.HundredViewModel.Shown;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A hundred images by chance, all of them or the wrong ones, and how many are right. */
final class HundredView extends ScrollPane {
    private final HundredViewModel model;
    private final Language language;
    private final HundredGrid grid;
    private final Label score = Controls.line("hundred-score", Styles.FIELD_NAME);
    private final Label empty = Controls.instead("hundred-empty");

    HundredView(HundredViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.grid = new HundredGrid(language, appearance);
        setId("hundred");
        StackPane area = new StackPane(grid, empty);
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox content = Controls.styled(new VBox(bar(), area), "browser");
        Controls.scrolledIfSmall(this, content);
        Changes.follow(this::show, model.hundredProperty(), model.shown, language.textsProperty());
    }

    private Node bar() {
        Segments<Shown> which =
                new Segments<>(language, "hundred", "hundred.", Shown.class, model.shown);
        NumberField number =
                new NumberField(
                        true,
                        value -> value + 1,
                        value -> Math.max(1, value - 1),
                        value -> model.number.set(Math.max(1, (long) value)),
                        (field, problem) -> {});
        number.setId("hundred-number");
        number.setPrefColumnCount(4);
        language.explain(number, "hundred.number.explained");
        model.number.subscribe(value -> number.show(value.longValue()));
        HBox named = Controls.row("named", Controls.name(language, "hundred.number"), number);
        FlowPane bar =
                Controls.styled(
                        new FlowPane(
                                which,
                                named,
                                new Buttons(language)
                                        .words(
                                                "hundred-next",
                                                Feather.SHUFFLE,
                                                "hundred.next",
                                                model::next),
                                score),
                        "filter-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        return bar;
    }

    private String images() {
        return language.get(model.measuredKey());
    }

    private void show() {
        Hundred hundred = model.hundredProperty().get();
        if (hundred == null) {
            grid.show(null, List.of());
            score.setText("");
            empty.setText(language.get("hundred.empty"));
            grid.setAccessibleText(empty.getText());
            return;
        }
        List<Integer> wrong = hundred.wrong();
        int of = hundred.places().size();
        String words = language.get("hundred.score", of - wrong.size(), of, images());
        score.setText(words);
        grid.setAccessibleText(words);
        boolean onlyWrong = model.shown.get() == Shown.WRONG;
        grid.show(hundred, onlyWrong ? wrong : hundred.places());
        empty.setText(onlyWrong && wrong.isEmpty() ? language.get("hundred.none-wrong") : "");
    }
}
