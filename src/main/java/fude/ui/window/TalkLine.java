package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.workbench.Voice;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The one line in which the window speaks, of a fixed height; and the card below it, which lies
 * over the place, with everybody who has something to say, at length, until somebody is answered.
 */
final class TalkLine extends HBox {
    private final List<Voice> voices;
    private final Runnable leave;
    private final ToggleButton more;
    private final StackPane first = Controls.styled(new StackPane(), "first");
    private final VBox card = Controls.named(new VBox(), "talk-card");
    private final ObjectProperty<List<Voice>> speaking = new SimpleObjectProperty<>(List.of());

    /**
     * @param leave has the focus somewhere else, when who had it here has gone
     */
    TalkLine(Language language, List<Voice> all, Runnable leave) {
        this.leave = leave;
        voices = all.stream().sorted(Comparator.comparing(Voice::rank)).toList();
        more = Controls.named(new ToggleButton(), "talk-more");
        getStyleClass().add("talk-line");
        setAlignment(Pos.CENTER_LEFT);
        more.graphicProperty()
                .bind(
                        more.selectedProperty()
                                .map(
                                        open ->
                                                Controls.icon(
                                                        open
                                                                ? Feather.CHEVRON_UP
                                                                : Feather.CHEVRON_DOWN)));
        more.textProperty()
                .bind(speaking.map(some -> some.size() < 2 ? "" : "+" + (some.size() - 1)));
        more.setMinWidth(USE_PREF_SIZE);
        language.explain(more, "talk.more");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card.addEventHandler(ActionEvent.ACTION, event -> more.setSelected(false));
        Controls.shownWhen(more.selectedProperty(), card);
        HBox.setHgrow(first, Priority.ALWAYS);
        first.setMinWidth(0);
        getChildren().addAll(first, more);
        voices.forEach(voice -> Changes.of(this::listen, voice.remark().speaks()));
        more.selectedProperty().subscribe(this::arrange);
        listen();
    }

    /** The card, which the window lays over the place. */
    Node card() {
        return card;
    }

    /** Closes the card; false if it was closed. */
    boolean close() {
        BooleanProperty open = more.selectedProperty();
        boolean was = open.get();
        open.set(false);
        return was;
    }

    private void listen() {
        List<Voice> now = voices.stream().filter(v -> v.remark().speaks().get()).toList();
        if (!now.equals(speaking.get())) {
            speaking.set(now);
            arrange();
        }
    }

    /** Only what is seen is part of the scene. */
    private void arrange() {
        boolean focused = isFocused(first) || isFocused(card);
        fill(speaking.get());
        if (focused && !isFocused(first) && !isFocused(card)) {
            leave.run();
        }
    }

    /**
     * Whether the focus is within a pane. The pane's own property forgets it where something is
     * taken out and put back.
     */
    private boolean isFocused(Node pane) {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at != null;
    }

    private void fill(List<Voice> now) {
        card.getChildren().clear();
        List<Remark> line = now.stream().limit(1).map(Voice::remark).toList();
        if (!line.equals(first.getChildren())) {
            first.getChildren().setAll(line);
        }
        if (more.isSelected()) {
            now.forEach(voice -> card.getChildren().add(atLength(voice, voice == now.get(0))));
        }
    }

    private static VBox atLength(Voice voice, boolean isInTheLine) {
        VBox said =
                Controls.column(
                        "said",
                        isInTheLine
                                ? Controls.sentence(voice.remark().words(), Styles.FIELD_NAME)
                                : voice.remark());
        voice.details().ifPresent(said.getChildren()::add);
        return said;
    }
}
