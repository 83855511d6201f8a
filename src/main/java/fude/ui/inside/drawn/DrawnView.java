package fude.ui.inside.drawn;

import fude.ui.controls.Beside;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.controls.grid.SignLegend;
import fude.ui.inside.ChosenLine;
import fude.ui.inside.ExcitingViewModel;
import fude.ui.inside.InsideWords;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The network, drawn, with the opened unit beside it, or below it where it is narrow. */
final class DrawnView extends BorderPane {

    /** From this width on the unit stands beside the drawing. */
    private static final double ROOM_BESIDE = 660;

    /** From this height on there is room below. */
    private static final double ROOM_BELOW = 520;

    private static final double SIGNS = 150;
    private static final double GAP = 12;
    private static final double SHARE_BELOW = 0.42;
    private static final double SHARE_BESIDE = 0.34;
    private static final double NARROWEST = 273;
    private static final double WIDEST = 420;

    private final DrawnViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final ScrollPane unit;
    private final StackPane area;
    private final VBox column = Controls.column("drawn-column");
    private final VBox drawing;
    private final Segments<DrawnViewModel.Part> parts;
    private final Label empty = Controls.named(Controls.caption(Styles.EMPTY), "drawn-empty");
    private final Label remark = Controls.sentence("drawn-remark", Styles.CAPTION);

    DrawnView(
            DrawnViewModel model,
            ExcitingViewModel exciting,
            Language language,
            Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        getStyleClass().add("drawn-view");
        setMinSize(0, 0);
        unit =
                Controls.scroll(
                        new UnitPane(model, exciting, language, appearance),
                        "strips-scroll",
                        "unit-scroll");
        unit.setMinHeight(0);
        parts =
                new Segments<>(
                        language,
                        "drawn-part",
                        "drawn.part.",
                        DrawnViewModel.Part.class,
                        model.part);
        drawing = drawing();
        area = new StackPane(drawing, empty);
        area.setMinSize(0, 0);
        VBox.setVgrow(area, Priority.ALWAYS);
        HBox bar = Controls.row("filter-bar", parts);
        bar.managedProperty().bind(parts.visibleProperty());
        column.getChildren().addAll(bar, area);
        column.setMinSize(0, 0);
        setCenter(column);
        Changes.follow(
                this::arrange,
                widthProperty(),
                heightProperty(),
                model.part,
                appearance.textScaleProperty());
        Changes.follow(this::show, model.sketchProperty(), language.textsProperty());
    }

    private VBox drawing() {
        DrawnPicture picture = new DrawnPicture(model, language, appearance);
        ScrollPane wide = Controls.styled(new ScrollPane(picture), "strips-scroll");
        wide.setFitToHeight(true);
        wide.setFitToWidth(true);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.setFocusTraversable(false);
        wide.setMinSize(0, 0);
        VBox.setVgrow(wide, Priority.ALWAYS);
        VBox all = Controls.column("drawn-column", wide, remark, legend());
        all.setMinSize(0, 0);
        return all;
    }

    private Node legend() {
        ObjectBinding<List<String>> ways =
                Bindings.createObjectBinding(
                        () -> scales(model.sketchProperty().get()),
                        model.sketchProperty(),
                        language.textsProperty());
        ChosenLine scales = Controls.styled(new ChosenLine(ways), Styles.CAPTION);
        scales.setId("drawn-scales");
        HBox.setHgrow(scales, Priority.ALWAYS);
        SignLegend signs = new SignLegend(language, appearance, "drawn.for", "drawn.against");
        signs.setMinWidth(USE_PREF_SIZE);
        appearance.whenScaled(() -> signs.setPrefWrapLength(appearance.scaled(SIGNS)));
        HBox legend = Controls.row("drawn-legend", signs, scales);
        language.explain(legend, "drawn.legend.explained");
        return legend;
    }

    private List<String> scales(Sketch sketch) {
        return sketch.isEmpty()
                ? List.of("")
                : DrawnWords.scales(
                        InsideWords.of(language.texts(), sketch.spec(), model.lab), sketch);
    }

    /** Beside one another, or below, or one of them at a time where there is little room. */
    private void arrange() {
        boolean beside = getWidth() >= appearance.scaled(ROOM_BESIDE);
        boolean tight = !beside && getHeight() < appearance.scaled(ROOM_BELOW);
        parts.setVisible(tight);
        boolean onlyUnit = tight && model.part.get() == DrawnViewModel.Part.UNIT;
        Controls.show(!onlyUnit, area);
        Controls.show(!tight || onlyUnit, unit);
        VBox.setVgrow(unit, onlyUnit ? Priority.ALWAYS : Priority.NEVER);
        if (tight) {
            Beside.remove(this, unit);
            if (!column.getChildren().contains(unit)) {
                column.getChildren().add(unit);
            }
        } else {
            column.getChildren().remove(unit);
            Beside.put(this, unit, beside ? Side.RIGHT : Side.BOTTOM, GAP);
        }
        unit.setPrefHeight(beside || tight ? USE_COMPUTED_SIZE : SHARE_BELOW * getHeight());
        unit.setPrefWidth(
                beside
                        ? Math.max(
                                appearance.scaled(NARROWEST),
                                Math.min(appearance.scaled(WIDEST), SHARE_BESIDE * getWidth()))
                        : USE_COMPUTED_SIZE);
    }

    private void show() {
        Sketch sketch = model.sketchProperty().get();
        String words = DrawnWords.remark(language.texts(), sketch, model.lab.classNames());
        drawing.setVisible(!sketch.isEmpty());
        remark.setText(sketch.isEmpty() ? "" : words);
        empty.setText(sketch.isEmpty() ? words : "");
    }
}
