package fude.ui.controls;

import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A pane of the window: a title with tools, and below it what the pane is for. */
public final class PaneFrame extends VBox {
    private final HBox bar;
    private Runnable onEnlarge = () -> {};

    /**
     * @param titleKey the key of the title
     * @param tools buttons at the right end of the title
     */
    public PaneFrame(Language language, String titleKey, List<? extends Node> tools, Node content) {
        getStyleClass().add(Styles.PANE);
        Label title = Controls.name(language, titleKey, Styles.PANE_TITLE);
        bar = new HBox(title, Controls.spring());
        bar.getChildren().addAll(tools);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("title-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        bar.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        onEnlarge.run();
                    }
                });
        language.explain(title, "pane.enlarge");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(bar, content);
    }

    /** Puts a button before the others at the right end of the title. */
    public void addTool(Node tool) {
        bar.getChildren().add(2, tool);
    }

    /** The row of the title and the tools. */
    public HBox bar() {
        return bar;
    }

    /** What a double click on the title does. */
    public void setOnEnlarge(Runnable action) {
        onEnlarge = action;
    }
}
