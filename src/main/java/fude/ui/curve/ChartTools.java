package fude.ui.curve;

import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How the chart is looked at: what the pane's title offers. */
final class ChartTools {
    private static final double SLIDER = 180;

    private final ToggleGroup grains = new ToggleGroup();
    private final CurveChart chart;
    private final Language language;

    ChartTools(CurveChart chart, Language language) {
        this.chart = chart;
        this.language = language;
    }

    List<Node> nodes() {
        Button back =
                Controls.iconButton(
                        language,
                        "chart-back",
                        Feather.MAXIMIZE_2,
                        "chart.back",
                        () -> chart.zoomProperty().set(null));
        return List.of(Controls.shownWhen(chart.zoomProperty().isNotNull(), back), menu());
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(null, Controls.icon(Feather.SLIDERS));
        menu.setId("chart-settings");
        menu.getStyleClass().addAll(Styles.ICON_BUTTON, "menu");
        menu.getItems()
                .addAll(
                        item("panels", ChartSettings::panels, ChartSettings::withPanels),
                        item("gap", ChartSettings::gap, ChartSettings::withGap),
                        new SeparatorMenuItem(),
                        grain(Resolution.BATCH),
                        grain(Resolution.FINE),
                        grain(Resolution.EPOCH),
                        new SeparatorMenuItem(),
                        item("batches", ChartSettings::batches, ChartSettings::withBatches),
                        item(
                                "log-position",
                                ChartSettings::logPosition,
                                ChartSettings::withLogPosition),
                        item("log-loss", ChartSettings::logLoss, ChartSettings::withLogLoss),
                        new SeparatorMenuItem(),
                        smoothing());
        return language.explain(menu, "chart.settings");
    }

    private CheckMenuItem item(
            String name,
            Function<ChartSettings, Boolean> get,
            BiFunction<ChartSettings, Boolean, ChartSettings> with) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId("chart-" + name);
        item.textProperty().bind(language.text("chart." + name));
        item.setSelected(get.apply(chart.settingsProperty().get()));
        item.selectedProperty()
                .subscribe(
                        chosen ->
                                chart.settingsProperty()
                                        .set(with.apply(chart.settingsProperty().get(), chosen)));
        return item;
    }

    private RadioMenuItem grain(Resolution grain) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId("chart-" + grain.id());
        item.setToggleGroup(grains);
        item.textProperty().bind(language.text("chart." + grain.id()));
        item.setSelected(chart.settingsProperty().get().grain() == grain);
        item.setOnAction(
                event ->
                        chart.settingsProperty()
                                .set(chart.settingsProperty().get().withGrain(grain)));
        return item;
    }

    private CustomMenuItem smoothing() {
        Slider slider = new Slider(0, ChartSettings.MOST_SMOOTHING, 0);
        slider.setId("chart-smoothing");
        slider.setPrefWidth(SLIDER);
        slider.setBlockIncrement(0.05);
        slider.valueProperty()
                .subscribe(
                        value ->
                                chart.settingsProperty()
                                        .set(
                                                chart.settingsProperty()
                                                        .get()
                                                        .withSmoothing(value.doubleValue())));
        Label name = new Label();
        name.textProperty()
                .bind(
                        language.words(
                                () ->
                                        language.texts()
                                                .get(
                                                        "chart.smoothing",
                                                        String.format("%.2f", slider.getValue())),
                                slider.valueProperty()));
        slider.accessibleTextProperty().bind(name.textProperty());
        CustomMenuItem item = new CustomMenuItem(new VBox(4, name, slider), false);
        item.getStyleClass().add("chart-smoothing");
        return item;
    }
}
