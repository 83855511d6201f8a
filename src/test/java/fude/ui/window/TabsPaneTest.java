package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.DataCatalog;
import fude.store.Home;
import fude.store.Settings;
import fude.ui.ViewStage;
import fude.ui.controls.Controls;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of a place, and what stands beside them. */
class TabsPaneTest {
    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final Region ofOne = Controls.named(new StackPane(), "of-one");
    private final Region ofOther = Controls.named(new StackPane(), "of-other");
    private Workbench bench;

    @AfterEach
    void close() {
        stage.stop();
        bench.workers().stop();
    }

    @Test
    void aKeyTurnsToTheNextViewAlsoFromATableThatWouldScroll() {
        show(
                List.of(),
                List.of(
                        View.in(Place.DATA, "tab.data", () -> table("one")),
                        View.in(Place.DATA, "tab.mistakes", () -> table("other"))));
        stage.interact(() -> stage.node("one").requestFocus());
        stage.robot().push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertTrue(stage.isShown("other"));
        assertTrue(stage.node("views-data").isFocused());
        stage.robot().push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertTrue(stage.isShown("one"));
    }

    private static TableView<String> table(String id) {
        return Controls.named(new TableView<>(), id);
    }

    @Test
    void whichOfSeveralIsVisibleStandsBesideTheViewsAndElseTheyHaveAllOfTheWidth() {
        ofOne.setVisible(false);
        ofOther.setVisible(false);
        show(
                List.of(slot(ofOne), slot(ofOther)),
                List.of(View.in(Place.DATA, "tab.data", Label::new)));
        Region views = stage.node("views-data");
        double all = views.getWidth();
        for (Region each : List.of(ofOne, ofOther)) {
            stage.interact(() -> each.setVisible(true));
            assertTrue(stage.isShown(each.getId()));
            assertTrue(each.getWidth() > 0.3 * all, each.getId());
            assertTrue(views.getWidth() < 0.7 * all, each.getId());
            stage.interact(() -> each.setVisible(false));
            assertEquals(all, views.getWidth(), each.getId());
        }
    }

    private void show(List<Region> besides, List<View> views) {
        Home home = new Home(folder);
        DataCatalog catalog = new DataCatalog(folder, home.drawings());
        stage.interact(
                () -> {
                    bench = Workbench.of(home, catalog, Settings.DEFAULT);
                    bench.navigation().open(Place.DATA);
                    stage.show(
                            new TabsPane(
                                    bench.language(),
                                    bench.appearance(),
                                    bench.navigation(),
                                    Place.DATA,
                                    bench.lab().kindProperty(),
                                    besides,
                                    views));
                });
    }

    private static Region slot(Region of) {
        return Controls.shownWhen(of.visibleProperty(), new StackPane(of));
    }
}
