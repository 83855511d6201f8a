package fude.ui.controls;

import atlantafx.base.controls.ModalPane;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A box over the window that closes it off until Escape, a click beside it or its cross closes it:
 * neither the pointer nor single keys reach what lies behind, only function keys and those with
 * Ctrl. The focus then goes back to where it was.
 */
public class Dialog extends ModalPane {
    private static final double MARGIN = 32;

    private final HBox head;
    private final VBox box;
    private Node focusBefore;

    /**
     * @param name begins or ends the ids: {@code name-dialog}, {@code close-name}
     * @param texts the beginning of the keys of the title and of what the cross does
     */
    public Dialog(Language language, String name, String texts) {
        Label title = language.label(Controls.caption(Styles.PANE_TITLE), texts + ".title");
        Button cross =
                new Buttons(language)
                        .icon("close-" + name, Feather.X, texts + ".close", this::close);
        head = new HBox(12, title, Controls.spring(), cross);
        head.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(head);
        box.getStyleClass().addAll("dialog-box", name + "-dialog");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.addEventHandler(KeyEvent.KEY_PRESSED, Dialog::keepFromWindow);
        box.addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::closeBeside);
        setId(name + "-dialog");
        getStyleClass().add(Styles.OVERLAY);
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        setSkin(createDefaultSkin());
        visibleProperty().bind(displayProperty());
        displayProperty().addListener((o, was, displayed) -> moveFocus(displayed));
        sceneProperty().subscribe(this::guard);
    }

    /** Puts content below the title. */
    protected final void fill(Node... content) {
        box.getChildren().addAll(content);
    }

    /** Puts something beside the cross. */
    protected final void addToHead(Node node) {
        head.getChildren().add(head.getChildren().size() - 1, node);
    }

    protected final VBox box() {
        return box;
    }

    /** Lets the box take all of the window's width and height but a margin. */
    protected final void fillWindow() {
        fillHeight();
        box.maxWidthProperty().bind(widthProperty().subtract(2 * MARGIN));
    }

    protected final void fillHeight() {
        box.maxHeightProperty().bind(heightProperty().subtract(2 * MARGIN));
    }

    /** Opens it; another dialog beside it closes, since both would keep the focus. */
    public void open() {
        for (Node other : getParent().getChildrenUnmodifiable()) {
            if (other instanceof Dialog dialog && dialog != this) {
                dialog.close();
            }
        }
        setContent(box); // and not before, so that the window opens sooner
        setDisplay(true);
        firstFocus().requestFocus();
    }

    /** Returns whether it was open. */
    public final boolean close() {
        boolean wasOpen = isDisplay();
        setDisplay(false);
        return wasOpen;
    }

    /** What has the focus at first. */
    protected Node firstFocus() {
        return box;
    }

    private void moveFocus(boolean displayed) {
        if (displayed) {
            Node owner = getScene().getFocusOwner();
            Node root = getScene().getRoot();
            focusBefore = owner == null ? root : Controls.heirOfFocus(owner, root);
        } else if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    private void guard(Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty()
                    .addListener(
                            (o, was, owner) -> {
                                if (isDisplay() && owner != null && !holds(owner)) {
                                    box.requestFocus();
                                }
                            });
        }
    }

    private boolean holds(Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    /** Tab goes round within the dialog. */
    private void tab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        collectStops(box, stops);
        int at = stops.indexOf(getScene().getFocusOwner());
        int last = stops.size() - 1;
        if (last >= 0 && (event.isShiftDown() ? at <= 0 : at == last)) {
            stops.get(event.isShiftDown() ? last : 0).requestFocus();
            event.consume();
        }
    }

    private static void collectStops(Parent parent, List<Node> stops) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent deeper) {
                    collectStops(deeper, stops);
                }
            }
        }
    }

    private void closeBeside(MouseEvent event) {
        if (!box.contains(box.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            close();
            event.consume();
        }
    }

    /** Escape, function keys and those with Ctrl are for the whole window; Tab moves the focus. */
    private static void keepFromWindow(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE
                && event.getCode() != KeyCode.TAB
                && !event.isShortcutDown()
                && !event.getCode().isFunctionKey()) {
            event.consume();
        }
    }
}
