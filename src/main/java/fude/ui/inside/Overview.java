package fude.ui.inside;

import fude.ui.controls.Beside;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * All units at a glance, and one of them at length: beside one another, below where it is narrow,
 * and one at a time where there is little room.
 */
public class Overview extends BorderPane {
    /** From this width on one stands beside the other, and from this height on below. */
    private static final double ROOM_BESIDE = 660;

    private static final double ROOM_BELOW = 520;
    private static final double GAP = 12;
    private static final double SHARE_BELOW = 0.42;
    private static final double SHARE_BESIDE = 0.34;
    private static final double NARROWEST = 273;
    private static final double WIDEST = 420;

    /** What is shown where there is room for one of them alone. */
    public enum Part {
        OVERVIEW,
        UNIT
    }

    private final Appearance appearance;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.OVERVIEW);
    private final Segments<Part> parts;
    private final ScrollPane unit;
    private final Region overview;
    private final StackPane area;
    private final VBox column = Controls.column("overview-column");
    private final Label empty;

    /**
     * @param id of what belongs to it
     * @param overview all units
     * @param one of them; scrolls where it is too high
     */
    protected Overview(
            Language language, Appearance appearance, String id, Region overview, Region one) {
        this.appearance = appearance;
        this.overview = overview;
        getStyleClass().add("overview");
        setMinSize(0, 0);
        parts = new Segments<>(language, id + "-part", "inside.part.", Part.class, part);
        empty = Controls.instead(id + "-empty");
        unit = Controls.scroll(one, "strips-scroll");
        unit.setMinHeight(0);
        area = new StackPane(overview, empty);
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
                part,
                appearance.textScaleProperty());
    }

    /** Leads to the unit where there is room for it alone. */
    protected final void openUnit() {
        part.set(Part.UNIT);
    }

    /**
     * Shows a sentence instead of everything.
     *
     * @param words empty for everything
     */
    protected final void showInstead(String words) {
        empty.setText(words);
        overview.setVisible(words.isEmpty());
        unit.getContent().setVisible(words.isEmpty());
    }

    private void arrange() {
        boolean beside = getWidth() >= appearance.scaled(ROOM_BESIDE);
        boolean tight = !beside && getHeight() < appearance.scaled(ROOM_BELOW);
        parts.setVisible(tight);
        boolean onlyUnit = tight && part.get() == Part.UNIT;
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
        unit.setPrefWidth(beside ? widthBeside() : USE_COMPUTED_SIZE);
    }

    private double widthBeside() {
        double wanted = Math.min(appearance.scaled(WIDEST), SHARE_BESIDE * getWidth());
        return Math.max(appearance.scaled(NARROWEST), wanted);
    }
}
