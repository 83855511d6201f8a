package fude.ui.inside.moment;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The moment that is looked at, in a row: a slider through the run, with now at its end. */
final class MomentBar extends HBox {
    /** The width below which the title goes, and the button that the window's line has too. */
    private static final double ROOM = 560;

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final MomentViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final Label title;
    private final Slider slider;
    private final Button earlier;
    private final Button later;
    private final Button now;
    private final Button goOn;
    private final Label name;
    private boolean showing;

    /**
     * @param place where it stands, for the ids
     */
    MomentBar(MomentViewModel model, Language language, Appearance appearance, String place) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        Buttons buttons = new Buttons(language);
        earlier =
                buttons.icon(
                        "moment-earlier-" + place,
                        Feather.CHEVRON_LEFT,
                        "moment.earlier",
                        () -> model.look(model.stopProperty().get() - 1));
        later =
                buttons.icon(
                        "moment-later-" + place,
                        Feather.CHEVRON_RIGHT,
                        "moment.later",
                        () -> model.look(model.stopProperty().get() + 1));
        now = buttons.words("moment-now-" + place, "moment.to-now", model::lookNow);
        goOn = buttons.words("moment-go-on-" + place, "moment.go-on", model::goOn);
        slider = Controls.named(new Slider(), "moment-slider-" + place);
        name = Controls.line("moment-name-" + place);
        title = Controls.name(language, "moment.title", Styles.CAPTION);
        title.setLabelFor(slider);
        Label nothing =
                Controls.line("moment-none-" + place, language.text("moment.none"), Styles.CAPTION);
        nothing.setMinWidth(0);
        language.explain(nothing, "moment.none");
        getStyleClass().add("moment-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        for (Button each : new Button[] {earlier, later, now, goOn}) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        name.setMinWidth(USE_PREF_SIZE);
        prepareSlider();
        getChildren().addAll(title, earlier, slider, later, name, now, goOn, nothing);
        Changes.follow(
                () -> show(nothing),
                model.stopsProperty(),
                model.stopProperty(),
                language.textsProperty(),
                widthProperty(),
                appearance.textScaleProperty());
        Changes.of(this::rename, model.momentProperty());
        setMinHeight(USE_PREF_SIZE);
    }

    private void rename() {
        name.setText(model.name(language.texts()));
    }

    private void prepareSlider() {
        slider.setMin(0);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.setMinWidth(40);
        slider.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        language.explain(
                slider,
                language.text(
                        () -> language.get("moment.slider", model.name(language.texts())),
                        model.stopProperty(),
                        model.stopsProperty()));
        slider.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!showing) {
                                model.look((int) Math.round(is.doubleValue()));
                            }
                        });
    }

    private void show(Label nothing) {
        int stops = model.stopsProperty().get().size();
        int stop = model.stopProperty().get();
        showing = true;
        slider.setMax(Math.max(1, stops));
        slider.setValue(stops == 0 ? 1 : stop);
        showing = false;
        earlier.setDisable(stop == 0);
        later.setDisable(stop == stops);
        now.setDisable(model.isNow());
        goOn.setDisable(model.isNow());
        boolean none = model.keepsNothing();
        Controls.show(none, nothing);
        Controls.show(stops > 0, earlier, slider, later, name, goOn);
        Controls.show(stops > 0 && getWidth() >= appearance.scaled(ROOM), title, now);
        Controls.show(none || stops > 0, this);
        pseudoClassStateChanged(PAST, !model.isNow());
        rename();
    }
}
