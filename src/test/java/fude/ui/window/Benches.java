package fude.ui.window;

import fude.lab.DataCatalog;
import fude.store.Home;
import fude.store.Settings;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What a feature is given where there is no window, and what its views say. */
final class Benches {
    private Benches() {}

    static Workbench of(Path folder, Lab lab, Paper paper, Selection selection) {
        Settings settings = Settings.DEFAULT.withLanguage("en").withStepOpen(true);
        Workbench like =
                Workbench.of(
                        new Home(folder),
                        new DataCatalog(folder, folder.resolve("drawings.tsv")),
                        settings);
        return new Workbench(
                like.home(),
                like.catalog(),
                like.workers(),
                lab,
                paper,
                selection,
                like.language(),
                like.appearance(),
                like.preferences(),
                like.library(),
                like.news(),
                like.scene(),
                like.navigation(),
                like.enlarger(),
                like.files(),
                like.export());
    }

    /** All visible words below a node. */
    static List<String> words(Node node) {
        List<String> found = new ArrayList<>();
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            found.add(labeled.getText());
        }
        if (node.getAccessibleText() != null) {
            found.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(words(child)));
        }
        return found;
    }
}
