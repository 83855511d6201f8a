package fude.ui.workbench;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Styles and lays out what nobody has seen yet, in a corner of the window that is never shown:
 * skins of controls are made, styles found and words measured before it is opened.
 */
public final class Rehearsal {
    private final Pane root;
    private final Pane corner = new Pane();

    /**
     * @param root of the scene
     */
    public Rehearsal(Pane root) {
        this.root = root;
        corner.setManaged(false);
        corner.setVisible(false);
        root.getChildren().add(corner);
    }

    /** Goes through it once, unless it is part of the window already. */
    public void of(Region part) {
        if (part.getParent() != null) {
            return;
        }
        corner.getChildren().add(part);
        part.applyCss();
        part.resize(root.getWidth() / 2, root.getHeight() - 100);
        part.layout();
        corner.getChildren().clear();
    }

    /** Leaves the window as it was. */
    public void end() {
        root.getChildren().remove(corner);
    }
}
