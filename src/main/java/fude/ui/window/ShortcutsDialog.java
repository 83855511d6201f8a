package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.workbench.Shortcut;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The list of shortcuts, over the window. */
final class ShortcutsDialog extends Dialog {
    private final ScrollPane scroll;

    ShortcutsDialog(Language language, List<Shortcut> shortcuts) {
        super(language, "shortcuts", "keys");
        GridPane grid = Controls.styled(new GridPane(), "keys");
        int half = (shortcuts.size() + 1) / 2;
        for (int i = 0; i < shortcuts.size(); i++) {
            Label key = Controls.styled(new Label(shortcuts.get(i).keys()), Styles.KEY);
            key.setMinWidth(USE_PREF_SIZE);
            Label meaning = Controls.sentence(null, language.text(shortcuts.get(i).meaningKey()));
            GridPane.setHgrow(meaning, Priority.SOMETIMES);
            GridPane.setValignment(key, VPos.TOP);
            grid.add(key, i / half * 2, i % half);
            grid.add(meaning, i / half * 2 + 1, i % half);
        }
        fillWindow();
        scroll = Controls.scroll(grid, "keys-scroll");
        fill(scroll);
        setOnMouseClicked(event -> close());
        box().addEventHandler(
                        KeyEvent.KEY_TYPED,
                        event -> {
                            if (event.getCharacter().equals("?")) {
                                close();
                            }
                        });
    }

    /** The arrow keys scroll it. */
    @Override
    protected Node firstFocus() {
        return scroll;
    }
}
