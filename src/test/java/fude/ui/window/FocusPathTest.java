package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.ui.ViewStage;
import fude.ui.controls.Controls;
import fude.ui.controls.PaneFrame;
import fude.ui.controls.PixelView;
import fude.ui.controls.Remark;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.workbench.Place;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** A key leads the focus from part to part of the window. */
class FocusPathTest {
    private final ViewStage stage = new ViewStage();
    private final AtomicReference<Optional<Region>> over = new AtomicReference<>(Optional.empty());

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
        FocusPath path = new FocusPath(all.getScene(), over::get);
        path.enter(Place.LAB, parts.get(2), parts);
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
        FocusPath path = new FocusPath(all.getScene(), over::get);
        stage.interact(() -> stage.node("a").requestFocus());
        stage.interact(() -> path.enter(Place.LAB, one, List.of(one)));
        assertEquals("a", focused(all));
        stage.interact(() -> path.enter(Place.DATA, other, List.of(other)));
        assertEquals(other, all.getScene().getFocusOwner());
    }

    @Test
    void aQuestionIsMetAtItsFirstAnswerAndSentencesAtTheirWords() {
        SimpleStringProperty words = new SimpleStringProperty("Start again?");
        Button yes = Controls.named(new Button("Yes"), "yes");
        HBox all =
                new HBox(
                        part("a"),
                        new Remark("words", Controls.icon(Feather.INFO), words, yes),
                        new Remark("more", Controls.icon(Feather.INFO), words));
        FocusPath path = path(all);
        step(path, false);
        assertEquals("yes", focused(all));
        step(path, false);
        assertEquals("more", focused(all));
    }

    @Test
    void aPaneIsMetAtItsContentAndItsToolsComeWhereItIsFolded() {
        PaneFrame pane =
                new PaneFrame(
                        new Language(Texts.ENGLISH),
                        "tab.log",
                        part("tool").getChildrenUnmodifiable(),
                        part("b"));
        HBox all = new HBox(part("a"), pane);
        FocusPath path = path(all);
        step(path, false);
        assertEquals("b", focused(all));
        stage.interact(() -> pane.fold(true));
        stage.interact(() -> stage.node("a").requestFocus());
        step(path, false);
        assertEquals("tool", focused(all));
    }

    @Test
    void viewsAreMetAtThePictureOfTheOneInFrontOrElseAtTheirTitles() {
        PixelView picture = Controls.named(new PixelView(new Appearance()), "picture");
        picture.setFocusTraversable(true);
        TabPane views =
                new TabPane(
                        new Tab("One", new VBox(part("b"), picture)), new Tab("Two", part("c")));
        views.setId("views");
        HBox all = new HBox(part("a"), new VBox(views));
        FocusPath path = path(all);
        step(path, false);
        assertEquals("picture", focused(all));
        stage.interact(() -> views.getSelectionModel().select(1));
        stage.interact(() -> stage.node("a").requestFocus());
        step(path, false);
        assertEquals("views", focused(all));
    }

    @Test
    void whatFillsTheWindowTakesThePlaceOfWhatIsNotSeen() {
        VBox hidden = part("b");
        VBox large = part("c");
        HBox all = new HBox(part("a"), hidden, large);
        FocusPath path = path(all);
        stage.interact(() -> hidden.setVisible(false));
        over.set(Optional.of(large));
        step(path, false);
        assertEquals("c", focused(all));
        step(path, false);
        assertEquals("a", focused(all));
    }

    @Test
    void whatTheKeyReachesHasARingUntilTheFocusGoesElsewhere() {
        HBox all = new HBox(part("a"), part("b"));
        FocusPath path = path(all);
        step(path, false);
        assertTrue(hasRing("b"));
        step(path, false);
        assertFalse(hasRing("b"));
        stage.interact(() -> stage.node("b").requestFocus());
        assertFalse(hasRing("b"));
    }

    private boolean hasRing(String id) {
        PseudoClass ring = PseudoClass.getPseudoClass("focus-visible");
        return stage.node(id).getPseudoClassStates().contains(ring);
    }

    /** A way through the parts of a row, which begins at the first. */
    private FocusPath path(HBox all) {
        stage.show(all);
        List<Region> parts =
                all.getChildrenUnmodifiable().stream().map(Region.class::cast).toList();
        FocusPath path = new FocusPath(all.getScene(), over::get);
        path.enter(Place.LAB, parts.get(0), parts);
        stage.interact(() -> stage.node("a").requestFocus());
        return path;
    }

    private void step(FocusPath path, boolean back) {
        stage.interact(() -> path.step(back));
    }

    private static String focused(HBox all) {
        return all.getScene().getFocusOwner().getId();
    }
}
