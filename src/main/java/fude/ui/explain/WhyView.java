package fude.ui.explain;

import fude.ui.controls.ClassChoice;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Why: which pixels spoke for the answer and against it, and what the units inside saw. One of the
 * two at a time where there is little room, both where there is enough.
 */
public final class WhyView extends VBox {
    /** From this height on, at the usual text size, both parts are shown. */
    private static final double ROOM_FOR_BOTH = 430;

    private final WhyViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final Segments<WhyViewModel.Part> parts;
    private final PixelsView pixels;
    private final UnitsView units;
    private final Label empty = Controls.instead("why-empty");
    private final VBox both = Controls.styled(new VBox(), "why-both");

    public WhyView(WhyViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        parts =
                new Segments<>(
                        language, "why-part", "why.part.", WhyViewModel.Part.class, model.part);
        pixels = new PixelsView(model, language, appearance);
        units = new UnitsView(model, language, appearance);
        getStyleClass().add("why-view");
        both.getChildren().addAll(pixels, units);
        both.setMinHeight(0);
        StackPane area = new StackPane(both, empty);
        area.setMinHeight(0);
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(bar(), area);
        for (Node part : both.getChildren()) {
            VBox.setVgrow(part, Priority.ALWAYS);
            part.managedProperty().bind(part.visibleProperty());
        }
        Changes.follow(
                this::arrange,
                heightProperty(),
                widthProperty(),
                appearance.textScaleProperty(),
                model.part);
        Changes.follow(this::show, model.whyProperty(), language.textsProperty());
    }

    private Node bar() {
        Label with = Controls.name(language, "why.against");
        ClassChoice classes =
                Controls.named(
                        new ClassChoice(language, "why.runner-up", model.lab.chosenDataProperty()),
                        "why-against");
        language.explain(classes, "why.against.explained");
        classes.follow(model.against);
        with.setLabelFor(classes);
        parts.setAlignment(Pos.CENTER_LEFT);
        return Controls.row("filter-bar", parts, Controls.spring(), with, classes);
    }

    private void arrange() {
        boolean roomy = getHeight() >= appearance.scaled(ROOM_FOR_BOTH);
        boolean little = WordsPane.isTight(this, appearance);
        boolean below = !roomy && WordsPane.isHigh(this, appearance);
        parts.setVisible(!roomy);
        pixels.compact(little, below);
        units.compact(little, below);
        pixels.setVisible(roomy || model.part.get() == WhyViewModel.Part.PIXELS);
        units.setVisible(roomy || model.part.get() == WhyViewModel.Part.UNITS);
    }

    private void show() {
        Explanation why = model.whyProperty().get();
        both.setVisible(why.isAnswered());
        empty.setText(model.words(language.texts()).remark(why.outcome()));
    }
}
