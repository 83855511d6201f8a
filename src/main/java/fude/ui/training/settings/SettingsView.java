package fude.ui.training.settings;

import fude.data.Data;
import fude.lab.Experiment;
import fude.lab.setting.Group;
import fude.lab.setting.Steps;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.config.LearningRateSchedule.Shape;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.training.transport.TrainingViewModel;
import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * The settings of learning: optimizer, learning rate, batch size, epochs, seed, and more behind a
 * click.
 */
public final class SettingsView extends VBox {
    /** A step of the slider by key, in powers of ten. */
    private static final double SLIDER_STEP = 0.5;

    private final TrainingViewModel model;
    private final Language language;
    private final List<SettingRow<?>> rows;

    /** The settings beyond the first five. */
    final MoreSettings more;

    private final Slider rate =
            Controls.named(
                    new Slider(Math.log10(Steps.SLOWEST), Math.log10(Steps.FASTEST), -3),
                    "learning-rate-slider");
    private boolean showing;

    public SettingsView(TrainingViewModel model, Language language) {
        this.model = model;
        this.language = language;
        Rows make = new Rows(model, language);
        this.more = new MoreSettings(model, language, make);
        this.rows = make.of(Group.BASICS);
        getStyleClass().add("settings-view");
        createSlider();
        explainBatches();
        addDice();
        getChildren().addAll(rows);
        addBelow(number("learning-rate"), rate, rateNow());
        addBelow(number("batch-size"), wholeSet());
        getChildren().add(more);
        bind();
    }

    private NumberRow<?> number(String key) {
        return rows.stream()
                .filter(row -> row.name().equals(key))
                .map(NumberRow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void addBelow(Node row, Node... nodes) {
        getChildren().addAll(getChildren().indexOf(row) + 1, List.of(nodes));
    }

    private void explainBatches() {
        NumberRow<?> row = number("batch-size");
        StringBinding words =
                language.text(
                        this::batches, model.lab().shownProperty(), model.lab().dataProperty());
        row.explain(words);
        language.explain(row.field, words);
        row.field
                .disableProperty()
                .bind(model.lab().shownProperty().map(SettingsView::isFullBatch).orElse(false));
    }

    private void addDice() {
        Region dice = Controls.styled(new Region(), "dice");
        Button draw = Controls.named(new Button(null, dice), "draw-seed", Styles.ICON_BUTTON);
        draw.setOnAction(event -> model.series().drawSeed());
        number("seed").beside(language.explain(draw, "series.dice"));
    }

    private void createSlider() {
        rate.setMajorTickUnit(2);
        rate.setMinorTickCount(1);
        rate.setShowTickMarks(true);
        rate.setShowTickLabels(true);
        rate.setLabelFormatter(new PowerOfTen());
        rate.setBlockIncrement(SLIDER_STEP);
        language.explain(rate, "setting.learning-rate.slider");
    }

    /** The learning rate in force, where a schedule makes another one of it. */
    private Label rateNow() {
        return Controls.sentence(
                "learning-rate-now",
                language.text(
                        this::rateWords,
                        model.lab().snapshotProperty(),
                        model.lab().shownProperty()),
                Styles.CAPTION);
    }

    private String rateWords() {
        Experiment experiment = model.lab().shownProperty().getValue();
        TrainingSnapshot snapshot = model.lab().snapshotProperty().get();
        boolean scheduled =
                experiment != null
                        && experiment.config().optimization().schedule().shape() != Shape.CONSTANT;
        return !scheduled || snapshot == null || Double.isNaN(snapshot.learningRate())
                ? ""
                : language.get(
                        "setting.learning-rate.now",
                        String.format(language.texts().locale(), "%.3g", snapshot.learningRate()));
    }

    private Label wholeSet() {
        return Controls.sentence(
                "batch-size-all",
                language.text(
                        this::wholeSetWords,
                        model.lab().shownProperty(),
                        model.lab().dataProperty()),
                Styles.CAPTION);
    }

    private String wholeSetWords() {
        boolean all = isFullBatch(model.lab().shownProperty().getValue());
        return all ? language.get("setting.batch-size.all", images()) : "";
    }

    private static boolean isFullBatch(Experiment experiment) {
        return experiment != null && experiment.config().optimizer().rule().isFullBatch();
    }

    private int images() {
        Data chosen = model.lab().dataProperty().get();
        Experiment experiment = model.lab().shownProperty().getValue();
        return (chosen == null ? experiment.data() : chosen).trainingSize();
    }

    /** The arithmetic of a batch with the numbers of the moment. */
    private String batches() {
        Experiment experiment = model.lab().shownProperty().getValue();
        if (experiment == null) {
            return "";
        }
        int images = images();
        int size = Math.max(1, experiment.config().batchSizeOf(images));
        return language.get(
                "setting.batch-size.explained", images, size, (images + size - 1) / size);
    }

    private void bind() {
        model.lab().shownProperty().subscribe(experiment -> show());
        model.lab().problemsProperty().subscribe(problems -> show());
        rate.valueProperty().addListener(observable -> slide());
        rate.valueChangingProperty().addListener(observable -> slide());
    }

    /** However far the slider is dragged, the rate is changed once: where it is let go. */
    private void slide() {
        double value = Steps.twoDigits(Math.pow(10, rate.getValue()));
        if (rate.isValueChanging()) {
            number("learning-rate").field.show(value);
        } else if (!showing) {
            model.change(config -> config.withLearningRate(value));
        }
    }

    private void show() {
        Experiment experiment = model.lab().shownProperty().getValue();
        if (experiment == null) {
            return;
        }
        showing = true;
        rows.forEach(row -> row.show(experiment.plan()));
        more.show(experiment.plan());
        if (experiment.config().learningRate() > 0 && !rate.isValueChanging()) {
            rate.setValue(Math.log10(experiment.config().learningRate()));
        }
        showing = false;
    }

    /** The slider's values are exponents. */
    private static final class PowerOfTen extends StringConverter<Double> {
        @Override
        public String toString(Double exponent) {
            return Texts.setting(Steps.twoDigits(Math.pow(10, exponent)));
        }

        @Override
        public Double fromString(String text) {
            return Math.log10(Double.parseDouble(text));
        }
    }
}
