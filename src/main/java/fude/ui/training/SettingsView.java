package fude.ui.training;

import fude.nn.OptimizerSpec;
import fude.text.Message;
import fude.text.Texts;
import fude.training.TrainingConfig;
import fude.ui.Choice;
import fude.ui.Controls;
import fude.ui.Language;
import fude.ui.NumberField;
import fude.ui.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** The settings of learning: optimizer, learning rate, batch size, epochs, seed. */
public final class SettingsView extends GridPane {
    private static final double SLOWEST = 1e-5;
    private static final double FASTEST = 10;

    /** A step of the slider by key, in powers of ten. */
    private static final double SLIDER_STEP = 0.5;

    private final TrainingViewModel model;
    private final Language language;
    private final List<Field> fields = new ArrayList<>();
    private final Choice<OptimizerSpec> optimizer;
    private final Slider rate = new Slider(Math.log10(SLOWEST), Math.log10(FASTEST), -3);
    private boolean showing;

    /** Counted here, since the grid does not count what takes no room at the moment. */
    private int nextRow;

    /** A number of the configuration, the field that shows it, and what is wrong with it. */
    private record Field(
            String name,
            NumberField control,
            ToDoubleFunction<TrainingConfig> value,
            ObjectProperty<Message> problem) {}

    public SettingsView(TrainingViewModel model, Language language) {
        this.model = model;
        this.language = language;
        this.optimizer =
                new Choice<>(
                        language,
                        OptimizerSpec.all(),
                        o -> "optimizer." + o.rule().id(),
                        o -> model.change(config -> config.withOptimizer(o)));
        getStyleClass().add("settings-view");
        createView();
        bind();
    }

    private void createView() {
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, controls);
        optimizer.setId("optimizer");
        optimizer.setMaxWidth(Double.MAX_VALUE);
        addRow(nextRow++, name("optimizer", optimizer), optimizer);
        number(
                "learning-rate",
                false,
                SettingsView::faster,
                SettingsView::slower,
                TrainingConfig::learningRate,
                v -> config -> config.withLearningRate(v));
        rate.setId("learning-rate-slider");
        rate.setMajorTickUnit(2);
        rate.setMinorTickCount(1);
        rate.setShowTickMarks(true);
        rate.setShowTickLabels(true);
        rate.setLabelFormatter(new PowerOfTen());
        rate.setBlockIncrement(SLIDER_STEP);
        language.explain(rate, "setting.learning-rate.slider");
        add(rate, 0, nextRow++, 2, 1);
        number(
                "batch-size",
                true,
                n -> 2 * n,
                n -> Math.max(1, Math.floor(n / 2)),
                TrainingConfig::batchSize,
                v -> config -> config.withBatchSize((int) v));
        number(
                "epochs",
                true,
                n -> n + 1,
                n -> Math.max(1, n - 1),
                TrainingConfig::epochs,
                v -> config -> config.withEpochs((int) v));
        number(
                "seed",
                true,
                n -> n + 1,
                n -> n - 1,
                TrainingConfig::seed,
                v -> config -> config.withSeed((long) v));
    }

    private void number(
            String name,
            boolean whole,
            DoubleUnaryOperator up,
            DoubleUnaryOperator down,
            ToDoubleFunction<TrainingConfig> value,
            DoubleFunction<UnaryOperator<TrainingConfig>> change) {
        NumberField control =
                new NumberField(
                        whole,
                        up,
                        down,
                        number -> model.change(change.apply(number)),
                        (field, why) -> model.unreadable(name, why));
        control.setId(name);
        Field field = new Field(name, control, value, new SimpleObjectProperty<>());
        fields.add(field);
        addRow(nextRow++, name(name, control), control);
        Label problem = Controls.sentence(language.sentence(field.problem()), Styles.PROBLEM);
        add(problem, 0, nextRow++, 2, 1);
    }

    private Label name(String name, Node control) {
        Label label = language.label(new Label(), "setting." + name);
        label.getStyleClass().add(Styles.FIELD_NAME);
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        if (name.equals("batch-size")) {
            language.explain(label, language.text(model.experimentProperty(), e -> batches()));
            language.explain(control, language.text(model.experimentProperty(), e -> batches()));
        } else {
            language.explain(label, "setting." + name + ".explained");
            language.explain(control, "setting." + name + ".explained");
        }
        return label;
    }

    /** The arithmetic of a batch with the numbers of the moment. */
    private String batches() {
        int images = model.experimentProperty().getValue().data().training().size();
        int size = Math.max(1, model.experimentProperty().getValue().config().batchSize());
        return language.texts()
                .get("setting.batch-size.explained", images, size, (images + size - 1) / size);
    }

    private void bind() {
        model.experimentProperty().subscribe(experiment -> show());
        model.problemsProperty().subscribe(problems -> show());
        rate.valueProperty()
                .addListener(
                        (observable, old, exponent) -> {
                            if (!showing) {
                                double rounded = twoDigits(Math.pow(10, exponent.doubleValue()));
                                model.change(config -> config.withLearningRate(rounded));
                            }
                        });
    }

    private void show() {
        if (model.experimentProperty().getValue() == null) {
            return;
        }
        TrainingConfig config = model.experimentProperty().getValue().config();
        showing = true;
        optimizer.show(config.optimizer());
        for (Field field : fields) {
            field.problem().set(model.problem(field.name()));
            field.control().markInvalid(field.problem().get() != null);
            field.control().show(field.value().applyAsDouble(config));
            field.control().restoreUnless(field.problem().get() != null);
        }
        if (config.learningRate() > 0) {
            rate.setValue(Math.log10(config.learningRate()));
        }
        showing = false;
    }

    /** The next of 1, 3, 10, 30 … */
    private static double faster(double rate) {
        if (!(rate >= SLOWEST)) {
            return SLOWEST;
        }
        double power = Math.pow(10, Math.floor(Math.log10(rate) + 1e-9));
        return Math.min(FASTEST, twoDigits(rate / power < 3 - 1e-9 ? 3 * power : 10 * power));
    }

    private static double slower(double rate) {
        if (!(rate > SLOWEST)) {
            return SLOWEST;
        }
        double power = Math.pow(10, Math.ceil(Math.log10(rate) - 1e-9) - 1);
        return Math.max(SLOWEST, twoDigits(rate / power > 3 + 1e-9 ? 3 * power : power));
    }

    private static double twoDigits(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        double rounded = Math.rint(value / unit) * unit;
        return Double.parseDouble(String.format(java.util.Locale.ROOT, "%.6g", rounded));
    }

    /** The slider's values are exponents. */
    private static final class PowerOfTen extends StringConverter<Double> {
        @Override
        public String toString(Double exponent) {
            return Texts.setting(twoDigits(Math.pow(10, exponent)));
        }

        @Override
        public Double fromString(String text) {
            return Math.log10(Double.parseDouble(text));
        }
    }
}
