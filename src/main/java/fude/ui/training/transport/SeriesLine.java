package fude.ui.training.transport;

import fude.lab.session.RunSeries;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Which run of a series is the current one, and the ways on; takes no room without a series. */
final class SeriesLine extends HBox {

    SeriesLine(SeriesViewModel model, Language language) {
        getStyleClass().add("series-line");
        setAlignment(Pos.CENTER_LEFT);
        ObservableValue<RunSeries> current = model.lab().seriesProperty();
        Label place =
                Controls.line(
                        "series-place",
                        language.text(current, series -> place(series, language)),
                        Styles.CARD_TITLE);
        place.setMinWidth(USE_PREF_SIZE);
        Label name =
                Controls.line(
                        "series-name", language.text(current, series -> name(series, language)));
        Buttons buttons = new Buttons(language);
        Button skip =
                buttons.icon(
                        "series-skip",
                        Feather.FAST_FORWARD,
                        "series.skip",
                        model.lab().session().series()::skip);
        Button drop =
                buttons.icon(
                        "series-drop",
                        Feather.X,
                        "series.drop",
                        model.lab().session().series()::dropRest);
        ObservableValue<Boolean> more = current.map(RunSeries::hasNext).orElse(false);
        getChildren()
                .addAll(
                        place,
                        name,
                        Controls.shownWhen(more, skip),
                        Controls.shownWhen(more, drop));
        Controls.shownWhen(current.map(series -> !series.isOver()).orElse(false), this);
    }

    private static String place(RunSeries series, Language language) {
        return series.isOver()
                ? ""
                : language.get("series.place", series.current() + 1, series.members().size());
    }

    private static String name(RunSeries series, Language language) {
        if (series.isOver()) {
            return "";
        }
        String label = series.member().label();
        return series.isRepetition() ? language.get("series.seed", label) : label;
    }
}
