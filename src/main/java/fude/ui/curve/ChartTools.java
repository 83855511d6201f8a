package fude.ui.curve;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.curve.ChartSettings.Option;
import fude.ui.look.Language;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
    private final Buttons buttons;

    ChartTools(CurveChart chart, Language language) {
        this.chart = chart;
        this.language = language;
        this.buttons = new Buttons(language);
    }

    List<Node> nodes() {
        Button back = buttons.icon("chart-back", Feather.MAXIMIZE_2, "chart.back", chart::showAll);
        return List.of(Controls.shownWhen(chart.zoom.isNotNull(), back), menu());
    }

    private MenuButton menu() {
        MenuButton menu = buttons.iconMenu("chart-settings", Feather.SLIDERS, "chart.settings");
        menu.getItems()
                .addAll(
                        item(Option.PANELS),
                        item(Option.GAP),
                        new SeparatorMenuItem(),
                        grain(Resolution.BATCH),
                        grain(Resolution.FINE),
                        grain(Resolution.EPOCH),
                        new SeparatorMenuItem(),
                        item(Option.BATCHES),
                        item(Option.LOG_POSITION),
                        item(Option.LOG_LOSS),
                        new SeparatorMenuItem(),
                        smoothing());
        return menu;
    }

    private CheckMenuItem item(Option option) {
        CheckMenuItem item = named(new CheckMenuItem(), option.id());
        item.setSelected(chart.settings().has(option));
        item.selectedProperty()
                .subscribe(on -> chart.change(settings -> settings.with(option, on)));
        return item;
    }

    private <I extends MenuItem> I named(I item, String id) {
        item.setId("chart-" + id);
        item.textProperty().bind(language.text("chart." + id));
        return item;
    }

    private RadioMenuItem grain(Resolution grain) {
        RadioMenuItem item = named(new RadioMenuItem(), grain.id());
        item.setToggleGroup(grains);
        item.setSelected(chart.settings().grain() == grain);
        item.setOnAction(event -> chart.change(settings -> settings.withGrain(grain)));
        return item;
    }

    private CustomMenuItem smoothing() {
        Slider slider =
                Controls.named(new Slider(0, ChartSettings.MOST_SMOOTHING, 0), "chart-smoothing");
        slider.setPrefWidth(SLIDER);
        slider.setBlockIncrement(0.05);
        slider.valueProperty()
                .subscribe(value -> chart.change(s -> s.withSmoothing(value.doubleValue())));
        Label name = new Label();
        name.textProperty().bind(language.text(slider.valueProperty(), this::smoothing));
        slider.accessibleTextProperty().bind(name.textProperty());
        return new CustomMenuItem(new VBox(4, name, slider), false);
    }

    private String smoothing(Number weight) {
        return language.get("chart.smoothing", String.format("%.2f", weight.doubleValue()));
    }
}
