package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.ui.ViewStage;
import fude.ui.workbench.Place;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A key leads the focus from part to part of the window. */
class FocusPathTest {
    private final ViewStage stage = new ViewStage();

    @AfterEach
    void close() {
        stage.stop();
    }

    private static VBox part(String... ids) {
        VBox part = new VBox();
        for (String id : ids) {
            Button button = new Button(id);
            button.setId(id);
            part.getChildren().add(button);
        }
        return part;
    }

    @Test
    void itGoesToTheFirstThatTakesItAndPassesPartsThatHaveNone() {
        List<Region> parts = List.of(part("a", "b"), part(), part("c", "d"));
        parts.get(2).getChildrenUnmodifiable().get(0).setDisable(true);
        HBox all = new HBox();
        all.getChildren().addAll(parts);
        stage.show(all);
        FocusPath path = new FocusPath(all.getScene());
        path.enter(Place.LAB, parts.get(2), parts.toArray(Region[]::new));
        stage.interact(() -> stage.node("b").requestFocus());
        step(path, false);
        assertEquals("d", focused(all));
        step(path, false);
        assertEquals("a", focused(all));
        step(path, true);
        assertEquals("d", focused(all));
    }

    @Test
    void aPlaceThatIsOpenedHasTheFocus() {
        VBox one = part("a");
        VBox other = part("b");
        HBox all = new HBox(one, other);
        stage.show(all);
        FocusPath path = new FocusPath(all.getScene());
        stage.interact(() -> stage.node("a").requestFocus());
        stage.interact(() -> path.enter(Place.LAB, one, one));
        assertEquals("a", focused(all));
        stage.interact(() -> path.enter(Place.DATA, other, other));
        assertEquals(other, all.getScene().getFocusOwner());
    }

    private void step(FocusPath path, boolean back) {
        stage.interact(() -> path.step(back));
    }

    private static String focused(HBox all) {
        return all.getScene().getFocusOwner().getId();
    }
}
