package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.text.Texts;
import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far a network of numbers is off: each error with its formula and the numbers in it. */
final class ErrorsView extends StackPane {
    private final PlaneViewModel model;
    private final Language language;
    private final ObservableValue<Boolean> inSight;
    private final Label measured =
            Controls.named(Controls.caption(Styles.FIELD_NAME), "errors-measured");
    private final VBox rows = Controls.styled(new VBox(), "errors");

    /**
     * @param inSight whether it is; otherwise nothing is shown
     */
    ErrorsView(PlaneViewModel model, Language language, ObservableValue<Boolean> inSight) {
        this.model = model;
        this.language = language;
        ScrollPane scroll =
                Controls.scroll(Controls.column("errors", measured, rows), "clear-scroll");
        scroll.setFocusTraversable(true);
        getChildren().add(scroll);
        this.inSight = inSight;
        Changes.follow(
                this::show,
                inSight,
                model.lab.momentProperty(),
                model.lab.dataProperty(),
                language.textsProperty());
    }

    private void show() {
        if (!inSight.getValue()) {
            return;
        }
        NumberSplit data = model.data();
        Evaluation evaluation = model.lab.momentProperty().get().evaluation();
        Errors errors = evaluation == null ? null : evaluation.errors();
        rows.getChildren().clear();
        if (data == null || errors == null) {
            measured.setText(language.get("errors.none"));
            return;
        }
        Texts texts = language.texts();
        int count = data.measured().size();
        measured.setText(texts.get("errors.measured", count, texts.get(model.lab.measuredKey())));
        String squares = texts.figures(errors.mse() * count);
        String mse = texts.figures(errors.mse());
        add("mae", errors.mae(), texts.figures(errors.mae() * count), count);
        add("mse", errors.mse(), squares, count);
        add("rmse", errors.rmse(), mse);
        if (Double.isNaN(errors.r2())) {
            rows.getChildren().add(Controls.text(texts.get("errors.r2.none"), Styles.FIELD_NAME));
        } else {
            double spread = errors.mse() * count / (1 - errors.r2());
            add("r2", errors.r2(), squares, Double.isFinite(spread) ? texts.figures(spread) : "…");
        }
    }

    /** A figure, what it means, and its formula with the numbers. */
    private void add(String id, double value, Object... numbers) {
        Texts texts = language.texts();
        Label formula =
                Controls.text(
                        texts.get("errors." + id + ".formula", with(numbers, texts.figures(value))),
                        Styles.FIELD_NAME);
        formula.setId("errors-" + id);
        rows.getChildren()
                .add(
                        Controls.column(
                                "plane-words",
                                Controls.text(texts.get("errors." + id), Styles.CARD_TITLE),
                                formula,
                                Controls.text(
                                        texts.get("errors." + id + ".explained"), Styles.CAPTION)));
    }

    private static Object[] with(Object[] numbers, String value) {
        List<Object> all = new ArrayList<>(List.of(numbers));
        all.add(value);
        return all.toArray();
    }
}
