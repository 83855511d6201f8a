package fude.ui.controls;

import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A pane of the window: a title with tools, and below it what the pane is for. */
public final class PaneFrame extends VBox {
    private final HBox bar;
    private final Node content;
    private ToggleButton foldButton;
    private Runnable onEnlarge = () -> {};

    /**
     * @param titleKey the key of the title
     * @param tools buttons at the right end of the title
     */
    public PaneFrame(Language language, String titleKey, List<? extends Node> tools, Node content) {
        this.content = content;
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

    /** Folds this pane to its title, or unfolds it. */
    public void fold(boolean folded) {
        Controls.show(!folded, content);
        if (foldButton != null) {
            foldButton.setSelected(folded);
        }
    }

    /**
     * Gives it a button that folds it to its title.
     *
     * @param name of the pane, in the id of the button
     * @param byHand hears whether somebody has folded it
     */
    public void makeFoldable(Language language, String name, Consumer<Boolean> byHand) {
        FontIcon icon = Controls.icon(Feather.CHEVRON_DOWN);
        foldButton =
                Controls.named(new ToggleButton(null, icon), "fold-" + name, Styles.ICON_BUTTON);
        foldButton
                .selectedProperty()
                .subscribe(
                        folded ->
                                icon.setIconCode(
                                        folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        foldButton.setOnAction(
                event -> {
                    byHand.accept(foldButton.isSelected());
                    fold(foldButton.isSelected());
                });
        language.explain(foldButton, "pane.fold");
        bar.getChildren().add(foldButton);
    }

    /** Puts a button before the others at the right end of the title. */
    public void addTool(Node tool) {
        bar.getChildren().add(2, tool);
    }

    /** What the pane is for. */
    public Node content() {
        return content;
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
