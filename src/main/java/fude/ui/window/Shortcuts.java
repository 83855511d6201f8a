package fude.ui.window;

import fude.ui.controls.PaneFrame;
import fude.ui.training.transport.TrainingViewModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The keys that work everywhere. A pane that has the focus hears its keys first, and single keys
 * are left to a text field that has it.
 */
final class Shortcuts {
    /** The keys and what they do, for the list: key names, and the key of the sentence. */
    static final List<List<String>> LIST =
            List.of(
                    List.of("Space", "keys.play"),
                    List.of("→", "keys.step"),
                    List.of("Shift →", "keys.step-epoch"),
                    List.of("R", "keys.reset"),
                    List.of("D", "keys.dice"),
                    List.of("Shift R", "keys.repeat"),
                    List.of("0 – 9", "keys.keep"),
                    List.of("Enter", "keys.draw"),
                    List.of("E", "keys.eraser"),
                    List.of("Delete", "keys.delete"),
                    List.of("Ctrl Z", "keys.undo"),
                    List.of("Ctrl Shift Z", "keys.redo"),
                    List.of("Alt ↑ ↓", "keys.move-layer"),
                    List.of("↑ ↓", "keys.number"),
                    List.of("← ↑ → ↓", "keys.browse"),
                    List.of("Ctrl +", "keys.larger"),
                    List.of("Ctrl −", "keys.smaller"),
                    List.of("Ctrl 0", "keys.usual"),
                    List.of("Ctrl O", "keys.open"),
                    List.of("Ctrl S", "keys.save"),
                    List.of("Ctrl E", "keys.picture"),
                    List.of("Ctrl V", "keys.paste"),
                    List.of("Ctrl Enter", "keys.enlarge"),
                    List.of("F11", "keys.full-screen"),
                    List.of("Esc", "keys.close-overlay"),
                    List.of("?", "keys.list"));

    private final TrainingViewModel training;
    private final Look look;
    private final Stages stages;

    /** What only the window itself can do. */
    interface Stages {
        void openModel();

        void saveModel();

        void savePicture();

        /** Reads the picture of the clipboard. */
        void pastePicture();

        /** Keeps what is drawn as a digit of this name. */
        void keepDrawing(String digit);

        void toggleFullScreen();

        void toggleEnlarged();

        void toggleShortcutList();

        /** Closes what lies over the window; false if nothing did. */
        boolean closeOverlay();
    }

    Shortcuts(TrainingViewModel training, Look look, Stages stages) {
        this.training = training;
        this.look = look;
        this.stages = stages;
    }

    void install(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> releaseFocus(scene));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (event.getCharacter().equals("?") && !isTyping(scene)) {
                        stages.toggleShortcutList();
                    }
                });
    }

    /**
     * A button that was clicked would keep Space and the arrows for itself: its pane gets the focus
     * instead. Who goes by Tab keeps it.
     */
    private static void releaseFocus(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner instanceof ButtonBase && !(owner instanceof MenuButton)) {
            Node pane = owner;
            while (pane != null && !(pane instanceof PaneFrame)) {
                pane = pane.getParent();
            }
            (pane == null ? scene.getRoot() : pane).requestFocus();
        }
    }

    private static boolean isTyping(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private void pressed(Scene scene, KeyEvent event) {
        boolean done =
                event.isShortcutDown()
                        ? withShortcutKey(event.getCode())
                        : event.getCode() == KeyCode.F11
                                ? fullScreen()
                                : event.getCode() == KeyCode.ESCAPE
                                        ? stages.closeOverlay()
                                        : !isTyping(scene) && single(event);
        if (done) {
            event.consume();
        }
    }

    private boolean fullScreen() {
        stages.toggleFullScreen();
        return true;
    }

    private boolean withShortcutKey(KeyCode code) {
        switch (code) {
            case PLUS, ADD, EQUALS, SEMICOLON -> look.largerText();
            case ENTER -> stages.toggleEnlarged();
            case E -> stages.savePicture();
            case O -> stages.openModel();
            case S -> stages.saveModel();
            case V -> stages.pastePicture();
            case MINUS, SUBTRACT -> look.smallerText();
            case DIGIT0, NUMPAD0 -> look.usualText();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Keys of the numeric pad are called by the pad's name first. */
    private static String digit(KeyCode code) {
        String name = code.getName();
        return name.substring(name.length() - 1);
    }

    private void resetOrRepeat(boolean repeat) {
        if (repeat) {
            training.series().repeat();
        } else {
            training.reset();
        }
    }

    private boolean single(KeyEvent event) {
        if (event.getCode().isDigitKey() && !event.isShiftDown() && !event.isAltDown()) {
            stages.keepDrawing(digit(event.getCode()));
            return true;
        }
        switch (event.getCode()) {
            case SPACE -> training.playOrPause();
            case RIGHT -> training.step(event.isShiftDown());
            case D -> training.series().drawSeed();
            case R -> resetOrRepeat(event.isShiftDown());
            default -> {
                return false;
            }
        }
        return true;
    }
}
