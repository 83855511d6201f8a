package fude.ui.inside.health;

import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.kept.EpochLayers;
import fude.training.study.GradientNoise;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.inside.InsideWords;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Moment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** Small charts of how the layers have done over the epochs, and gradient noise on request. */
final class HealthView extends ScrollPane {
    /** The width below which the charts stand in two columns. */
    private static final double WIDE = 600;

    private final HealthViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final Map<Measure, LayerChart> charts = new EnumMap<>(Measure.class);
    private final Map<Measure, VBox> cards = new EnumMap<>(Measure.class);
    private final FlowPane legend = Controls.styled(new FlowPane(), "legend");
    private final GridPane grid = Controls.styled(new GridPane(), "charts");
    private final Label empty = Controls.sentence("health-empty", Styles.EMPTY);
    private final Label noiseWords = Controls.sentence("health-noise-words", Styles.CAPTION);
    private final DoubleBinding marked;
    private final NoiseChart noise;
    private final Button measure;
    private List<Measure> placed = List.of();
    private int columns;

    HealthView(HealthViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.noise = new NoiseChart(language, appearance);
        this.marked = Bindings.createDoubleBinding(this::marked, model.lab.momentProperty());
        this.measure =
                new Buttons(language)
                        .words(
                                "health-noise",
                                Feather.ACTIVITY,
                                "health.noise",
                                model::measureNoise);
        measure.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.canMeasureNoise(), model.lab.snapshotProperty()));
        setId("health");
        for (Measure each : Measure.values()) {
            cards.put(each, card(each));
        }
        VBox content =
                Controls.column(
                        "health-view",
                        empty,
                        legend,
                        grid,
                        Controls.row("named", measure, noiseWords),
                        noise);
        VBox.setVgrow(grid, Priority.ALWAYS);
        Controls.scrolledIfSmall(this, content);
        Changes.follow(
                this::show,
                model.historyProperty(),
                marked,
                model.lab.runningProperty(),
                language.textsProperty(),
                appearance.darkProperty(),
                model.inSight,
                widthProperty());
        Changes.follow(
                this::showNoise,
                model.noiseProperty(),
                model.lab.dataProperty(),
                language.textsProperty());
    }

    /** The epoch that is looked at; NaN for now, which has no mark. */
    private double marked() {
        Moment looked = model.lab.momentProperty().get();
        return looked.isNow() || looked.batch() > 0 ? Double.NaN : looked.epoch();
    }

    private VBox card(Measure each) {
        LayerChart chart = new LayerChart(each, language, appearance);
        chart.setId("health-" + each.id());
        charts.put(each, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        Label title = Controls.name(language, "health." + each.id(), Styles.FIELD_NAME);
        language.explain(title, "health." + each.id() + ".explained");
        VBox card = Controls.column("chart", title, chart);
        GridPane.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show() {
        if (!model.inSight.get()) {
            return;
        }
        List<EpochLayers> history = model.historyProperty().get();
        List<Integer> layers = model.layers();
        showLegend(history.isEmpty() ? List.of() : layers);
        List<Measure> known = new ArrayList<>();
        for (Measure each : Measure.values()) {
            List<LayerLine> lines = LayerLine.of(each, layers, history);
            List<Color> colors =
                    lines.stream()
                            .map(line -> layers.indexOf(line.layer()))
                            .map(place -> appearance.palette().line(place))
                            .toList();
            charts.get(each).show(lines, colors, marked.get());
            charts.get(each).setAccessibleText(told(each, lines));
            if (!lines.isEmpty()) {
                known.add(each);
            }
        }
        place(known);
        empty.setText(history.isEmpty() || known.isEmpty() ? language.get(reason()) : "");
    }

    /** Charts that no layer has a number for are left out. */
    private void place(List<Measure> known) {
        int next = getWidth() < appearance.scaled(WIDE) ? 2 : 3;
        if (known.equals(placed) && next == columns) {
            return;
        }
        placed = known;
        columns = next;
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < known.size(); i++) {
            grid.add(cards.get(known.get(i)), i % columns, i / columns);
        }
    }

    private String reason() {
        TrainingSnapshot now = model.lab.snapshot();
        if (now != null && now.status() == TrainingStatus.DIVERGED) {
            return "health.diverged";
        }
        return now != null && now.epoch() > 0 ? "health.resumed" : "health.untrained";
    }

    private void showLegend(List<Integer> layers) {
        List<Node> names = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            double side = appearance.scaled(10);
            Rectangle mark = new Rectangle(side, side, appearance.palette().line(i));
            Label name = Controls.line(null, Styles.CAPTION);
            name.setText(model.name(layers.get(i), language.texts()));
            name.setMinWidth(USE_PREF_SIZE);
            names.add(Controls.row("named", mark, name));
        }
        legend.getChildren().setAll(names);
        Controls.show(!names.isEmpty(), legend);
    }

    /** The chart in words: where each layer stands at the end. */
    private String told(Measure each, List<LayerLine> lines) {
        Texts texts = language.texts();
        String values =
                lines.stream()
                        .map(
                                line ->
                                        texts.get(
                                                "text.labelled",
                                                model.name(line.layer(), texts),
                                                number(each, line.last())))
                        .collect(Collectors.joining(texts.get("text.dot-separator")));
        return texts.get("health.told", texts.get("health." + each.id()), values);
    }

    private String number(Measure each, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return each.scale() == Measure.Scale.SHARE
                ? language.texts().roundPercent(value)
                : language.texts().figures(value);
    }

    private void showNoise() {
        HealthViewModel.Noise now = model.noiseProperty().get();
        Controls.show(now != null, noise);
        noise.show(now == null ? List.of() : now.found());
        if (now == null) {
            noiseWords.setText(language.get("health.noise.what", model.sample()));
            return;
        }
        Texts texts = language.texts();
        String at = InsideWords.moment(texts, now.epoch(), now.batch());
        noiseWords.setText(
                now.isDone()
                        ? texts.get("health.noise.found", at, GradientNoise.DRAWS)
                        : texts.get("health.noise.working", texts.roundPercent(now.progress())));
        noise.setAccessibleText(
                now.found().stream()
                        .map(
                                one ->
                                        texts.get(
                                                "text.labelled",
                                                texts.get("health.noise.batch", one.batch()),
                                                Double.isNaN(one.mean())
                                                        ? "–"
                                                        : texts.decimal(one.mean())))
                        .collect(Collectors.joining(texts.get("text.dot-separator"))));
    }
}
