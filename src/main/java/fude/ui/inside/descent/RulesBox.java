package fude.ui.inside.descent;

import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** The optimizers with their colours: ticked ones walk, and each says where it is. */
final class RulesBox extends VBox {
    private static final double SIDE = 11;

    private final DescentViewModel model;
    private final Language language;
    private final Map<Rule, Label> places = new EnumMap<>(Rule.class);

    RulesBox(DescentViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        getStyleClass().add("descent-rules");
        for (Rule rule : DescentViewModel.RULES) {
            getChildren().add(row(rule, appearance));
        }
        Changes.follow(this::show, model.sceneProperty(), model.inSight, language.textsProperty());
    }

    private VBox row(Rule rule, Appearance appearance) {
        CheckBox tick = language.label(new CheckBox(), "optimizer." + rule.id());
        tick.setId("descent-" + rule.id());
        language.explain(tick, "descent.rule." + rule.id() + ".explained");
        tick.selectedProperty().bindBidirectional(model.tick(rule));
        Rectangle mark = new Rectangle();
        int place = DescentViewModel.RULES.indexOf(rule);
        mark.fillProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> appearance.palette().line(place), appearance.darkProperty()));
        appearance.whenScaled(
                () -> {
                    mark.setWidth(appearance.scaled(SIDE));
                    mark.setHeight(appearance.scaled(SIDE));
                });
        HBox name = Controls.row("named", mark, tick);
        Label where = Controls.sentence("descent-place-" + rule.id(), Styles.CAPTION);
        places.put(rule, where);
        VBox row = new VBox(name, where);
        row.setMinWidth(0);
        return row;
    }

    private void show() {
        if (!model.inSight.get()) {
            return;
        }
        Texts texts = language.texts();
        places.values().forEach(place -> place.setText(""));
        for (Track track : model.sceneProperty().get().tracks()) {
            places.get(track.rule()).setText(DescentWords.place(texts, track));
        }
    }
}
