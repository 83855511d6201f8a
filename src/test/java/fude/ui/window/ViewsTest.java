package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.DataCatalog;
import fude.store.Home;
import fude.store.Settings;
import fude.ui.Learned;
import fude.ui.ViewStage;
import fude.ui.controls.PaintedRegion;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every view of every feature, wherever the window puts it. */
class ViewsTest {
    private static final List<PseudoClass> FOCUS =
            List.of(
                    PseudoClass.getPseudoClass("focused"),
                    PseudoClass.getPseudoClass("focus-visible"));

    /** The keys that are not named in the list as their codes are. */
    private static final Map<KeyCode, String> NAMES =
            Map.of(
                    KeyCode.LEFT, "←",
                    KeyCode.RIGHT, "→",
                    KeyCode.UP, "↑",
                    KeyCode.DOWN, "↓",
                    KeyCode.PLUS, "+",
                    KeyCode.MINUS, "−",
                    KeyCode.PAGE_UP, "PgUp",
                    KeyCode.PAGE_DOWN, "PgDn");

    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final List<View> views = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final VBox all = new VBox();
    private Workbench bench;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    Home home = new Home(folder);
                    DataCatalog catalog = new DataCatalog(folder, home.drawings());
                    bench = Workbench.of(home, catalog, Settings.DEFAULT.withLanguage("en"));
                    features.addAll(Features.of(bench));
                    features.forEach(feature -> views.addAll(feature.views()));
                    for (View view : views) {
                        VBox pane = new VBox(new FlowPane(view.tools().toArray(Node[]::new)));
                        pane.getChildren().add(view.node());
                        pane.addEventHandler(KeyEvent.KEY_PRESSED, view.keys());
                        view.inSight().set(true);
                        all.getChildren().add(pane);
                    }
                });
        stage.show(new ScrollPane(all), 1200, 1000);
    }

    @AfterEach
    void close() {
        stage.stop();
        features.forEach(Feature::close);
        bench.workers().stop();
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(ViewsTest::below)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static String name(Node node) {
        return node.getTypeSelector() + "#" + node.getId() + node.getStyleClass();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** A picture that a screen reader is told nothing about. */
    private static boolean isMute(Node node) {
        boolean own = node instanceof Canvas && !(node.getParent() instanceof PaintedRegion);
        return (own || node instanceof PaintedRegion)
                && isShown(node)
                && !isTold(node)
                && !isTold(node.getParent());
    }

    private static boolean isTold(Node node) {
        boolean named = node instanceof Labeled labeled && !labeled.getText().isBlank();
        String told = node.getAccessibleText();
        return named || told != null && !told.isBlank();
    }

    private Set<String> mute() {
        Set<String> mute = new TreeSet<>();
        stage.interact(() -> below(all).filter(ViewsTest::isMute).forEach(n -> mute.add(name(n))));
        return mute;
    }

    @Test
    void noPictureIsWithoutWordsForAScreenReader() {
        assertEquals(Set.of(), mute());
        stage.interact(
                () -> {
                    Learned.begin(bench.lab());
                    Learned.learn(bench.lab());
                    bench.paper().drawTo(0.4, 0.2);
                    bench.paper().drawTo(0.4, 0.8);
                    bench.paper().end();
                });
        stage.until("it is read", () -> bench.paper().readingProperty().get().image() != null);
        assertEquals(Set.of(), mute());
    }

    private static WritableImage picture(Node node, boolean focused) {
        FOCUS.forEach(state -> node.pseudoClassStateChanged(state, focused));
        node.applyCss();
        return node.snapshot(null, null);
    }

    /** Whether enough pixels look different enough. */
    private static boolean showsFocus(Node node) {
        WritableImage without = picture(node, false);
        WritableImage with = picture(node, true);
        FOCUS.forEach(state -> node.pseudoClassStateChanged(state, false));
        int width = (int) with.getWidth();
        int height = (int) with.getHeight();
        if (width != without.getWidth() || height != without.getHeight()) {
            // A table fills the pane that holds it, which would cut a ring around it.
            return !(node instanceof TableView || node instanceof ListView);
        }
        int different = 0;
        for (int i = 0; i < width * height; i++) {
            Color one = without.getPixelReader().getColor(i % width, i / width);
            Color other = with.getPixelReader().getColor(i % width, i / width);
            double distance =
                    Math.abs(one.getRed() - other.getRed())
                            + Math.abs(one.getGreen() - other.getGreen())
                            + Math.abs(one.getBlue() - other.getBlue());
            different += distance > 0.3 ? 1 : 0;
        }
        return different >= Math.min(width, height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"css/light.css", "css/dark.css"})
    void whateverHasTheFocusShowsIt(String theme) {
        Set<String> unseen = new TreeSet<>();
        stage.interact(
                () -> {
                    Learned.begin(bench.lab());
                    String sheet = getClass().getClassLoader().getResource(theme).toExternalForm();
                    all.getScene().getStylesheets().add(sheet);
                    all.requestFocus();
                });
        stage.interact(
                () ->
                        below(all)
                                .filter(Node::isFocusTraversable)
                                .filter(node -> isShown(node) && !node.isDisabled())
                                .filter(node -> !showsFocus(node))
                                .forEach(node -> unseen.add(name(node))));
        assertEquals(Set.of(), unseen);
    }

    /** The keys of the list that are pressed alone. */
    private Set<String> listed() {
        return features.stream()
                .flatMap(feature -> feature.shortcuts().stream())
                .map(Shortcut::keys)
                .filter(keys -> !keys.matches("(Ctrl|Alt|Shift) .*"))
                .flatMap(keys -> Stream.of(keys.replace("0 – 9", "0 1 2 3 4 5 6 7 8 9").split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the list names it, or by its English name. */
    private static String name(KeyCode code) {
        return NAMES.getOrDefault(code, code.getName());
    }

    /** Whether a node, or one around it, keeps a key from the window. */
    private boolean hears(Node node, KeyCode code) {
        boolean[] passedOn = new boolean[1];
        EventHandler<KeyEvent> window = event -> passedOn[0] = true;
        all.addEventHandler(KeyEvent.KEY_PRESSED, window);
        String text =
                code.isDigitKey()
                        ? code.getName()
                        : Map.of(KeyCode.PLUS, "+", KeyCode.MINUS, "-").getOrDefault(code, "");
        node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false));
        all.removeEventHandler(KeyEvent.KEY_PRESSED, window);
        return !passedOn[0];
    }

    private static boolean isAlone(KeyCode code) {
        boolean sign = code == KeyCode.PLUS || code == KeyCode.MINUS || code == KeyCode.DELETE;
        boolean hidden = code == KeyCode.ENTER; // the paper hears all letters after it
        return !hidden
                && (sign
                        || code.isLetterKey()
                        || code.isDigitKey()
                        || code.isFunctionKey()
                        || code.isNavigationKey()
                        || code == KeyCode.SPACE)
                && !code.isKeypadKey();
    }

    @Test
    void everyKeyThatAPaneHearsIsInTheList() {
        Set<String> heard = new TreeSet<>();
        stage.interact(
                () -> {
                    Learned.begin(bench.lab());
                    Learned.learn(bench.lab());
                    for (Node node : below(all).filter(Node::isFocusTraversable).toList()) {
                        boolean table = node instanceof TableView || node instanceof ListView;
                        if (node instanceof Control && !table) {
                            continue;
                        }
                        Arrays.stream(KeyCode.values())
                                .filter(ViewsTest::isAlone)
                                .filter(code -> !table || !code.isNavigationKey())
                                .filter(code -> hears(node, code))
                                .forEach(code -> heard.add(name(code)));
                    }
                });
        assertTrue(heard.containsAll(Set.of("P", "F2", "+", "←", "E")), heard.toString());
        heard.removeAll(listed());
        assertEquals(Set.of(), heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#book-table", "#log-lines"})
    void rowsLeaveTheWindowItsKeys(String rows) {
        stage.interact(
                () -> {
                    Node table = all.lookup(rows);
                    table.requestFocus();
                    for (KeyCode code : List.of(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ESCAPE)) {
                        assertFalse(hears(table, code), code + " is the window’s");
                    }
                    assertTrue(hears(table, KeyCode.DOWN), "down goes through the rows");
                });
    }
}
