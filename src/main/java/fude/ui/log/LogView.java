package fude.ui.log;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The lines of the current run, to be copied: the selected ones, or all. */
final class LogView extends VBox {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ListView<String> list;

    LogView(LogViewModel model, Language language) {
        setId("log");
        getStyleClass().addAll("browser", "log");
        list = Controls.named(new ListView<>(model.lines()), "log-lines");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(language.label(Controls.caption(Styles.EMPTY), "log.empty"));
        list.accessibleTextProperty().bind(language.text("log.lines"));
        WindowKeys.passOn(list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.lines().addListener((ListChangeListener<String>) change -> showNewest());
        // What came before the list had its height was scrolled to in another one.
        list.heightProperty().subscribe(height -> showNewest());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button copy = new Buttons(language).words("log-copy", Feather.COPY, "log.copy", this::copy);
        copy.disableProperty().bind(Bindings.isEmpty(model.lines()));
        HBox bar = Controls.styled(new HBox(copy), "filter-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(bar, list);
    }

    private void showNewest() {
        list.scrollTo(list.getItems().size());
    }

    private void keyPressed(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        }
    }

    private void copy() {
        List<String> selected = list.getSelectionModel().getSelectedItems();
        List<String> copied = selected.isEmpty() ? list.getItems() : List.copyOf(selected);
        ClipboardContent content = new ClipboardContent();
        content.putString(LogViewModel.text(copied));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
