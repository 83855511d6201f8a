package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of shortcuts, over the window; a click or Escape closes it. */
final class ShortcutList extends StackPane {

    ShortcutList(Language language, Runnable close) {
        setId("shortcut-list");
        getStyleClass().add(Styles.OVERLAY);
        Label title = language.label(Controls.caption(Styles.PANE_TITLE), "keys.title");
        HBox head =
                new HBox(
                        title,
                        Controls.spring(),
                        Controls.iconButton(
                                language, "close-shortcuts", Feather.X, "keys.close", close));
        head.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (List<String> entry : Shortcuts.LIST) {
            Label key = new Label(entry.get(0));
            key.getStyleClass().add(Styles.KEY);
            key.setMinWidth(USE_PREF_SIZE);
            Label meaning = language.label(new Label(), entry.get(1));
            meaning.setMinWidth(USE_PREF_SIZE);
            int half = (Shortcuts.LIST.size() + 1) / 2;
            int row = grid.getChildren().size() / 2;
            grid.add(key, row / half * 2, row % half);
            grid.add(meaning, row / half * 2 + 1, row % half);
        }
        VBox sheet = new VBox(head, grid);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setOnMouseClicked(event -> close.run());
    }
}
