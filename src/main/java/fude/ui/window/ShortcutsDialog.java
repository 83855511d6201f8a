package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.workbench.Shortcut;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/** The list of shortcuts, over the window. */
final class ShortcutsDialog extends Dialog {

    ShortcutsDialog(Language language, List<Shortcut> shortcuts) {
        super(language, "shortcuts", "keys");
        GridPane grid = Controls.styled(new GridPane(), "keys");
        int half = (shortcuts.size() + 1) / 2;
        for (int i = 0; i < shortcuts.size(); i++) {
            Label key = Controls.styled(new Label(shortcuts.get(i).keys()), Styles.KEY);
            key.setMinWidth(USE_PREF_SIZE);
            Label meaning = Controls.name(language, shortcuts.get(i).meaningKey());
            grid.add(key, i / half * 2, i % half);
            grid.add(meaning, i / half * 2 + 1, i % half);
        }
        fill(grid);
        setOnMouseClicked(event -> close());
        box().addEventHandler(
                        KeyEvent.KEY_TYPED,
                        event -> {
                            if (event.getCharacter().equals("?")) {
                                close();
                            }
                        });
    }
}
