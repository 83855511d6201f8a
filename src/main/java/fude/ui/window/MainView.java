package fude.ui.window;

import fude.store.Settings;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.controls.FailureBar;
import fude.ui.controls.PaneFrame;
import fude.ui.curve.CurveView;
import fude.ui.dataset.browser.BrowserViewModel;
import fude.ui.dataset.browser.SampleDetail;
import fude.ui.dataset.sources.SourceBar;
import fude.ui.dataset.sources.SourceViewModel;
import fude.ui.dataset.sources.SourcesDialog;
import fude.ui.drawing.DrawingView;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.network.NetworkView;
import fude.ui.network.NetworkViewModel;
import fude.ui.photo.PhotoSheet;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.training.recipes.RecipesDialog;
import fude.ui.training.settings.SettingsView;
import fude.ui.training.transport.TrainingViewModel;
import fude.ui.training.transport.TransportBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The window's content: places the features' views. */
final class MainView extends StackPane {
    private final Lab lab;
    private final Language language;
    private final Appearance appearance;
    private final HBox header = new HBox();
    private final StackPane work = new StackPane();
    private final SplitPane columns = new SplitPane();
    private final SplitPane middle = new SplitPane();
    private final VBox upper = new VBox();
    private final SettingsView settings;
    private final Enlarger enlarger = new Enlarger(work, columns);
    private final ShortcutList shortcuts;
    private final SourcesDialog sources;
    private final BrowserViewModel browser;
    private final BrowserViewModel mistakes;
    private final SidePanes sidePanes;
    private final Paper paper;
    private DataPane data;
    private Export export;
    private PaneFrame drawing;
    private PaneFrame curvePane;
    private PhotoSheet photographs;
    private RecipesDialog recipes;

    MainView(
            Lab lab,
            Language language,
            Appearance appearance,
            Settings remembered,
            NetworkViewModel network,
            TrainingViewModel training,
            SourceViewModel source,
            BrowserViewModel browser,
            BrowserViewModel mistakes,
            Paper paper,
            DrawingViewModel drawing,
            Consumer<String> keep,
            ObservableObjectValue<Message> news) {
        this.lab = lab;
        this.language = language;
        this.appearance = appearance;
        this.browser = browser;
        this.paper = paper;
        this.mistakes = mistakes;
        this.settings = new SettingsView(training, language);
        this.settings.moreProperty().set(remembered.more());
        this.sources = new SourcesDialog(source, language, appearance);
        this.shortcuts = new ShortcutList(language, this::toggleShortcutList);
        getStyleClass().add("main-view");
        header.getStyleClass().add(Styles.HEADER);
        header.setAlignment(Pos.CENTER_LEFT);
        Narrow.mark(header, appearance);
        header.getChildren()
                .addAll(
                        new TransportBar(training, language),
                        Controls.spring(),
                        new SourceBar(source, language, sources::open));
        columns.getItems()
                .addAll(left(network), middle(training, source, remembered), right(drawing, keep));
        SplitPane.setResizableWithParent(columns.getItems().get(0), false);
        SplitPane.setResizableWithParent(columns.getItems().get(2), false);
        sidePanes = new SidePanes(columns, appearance, remembered);
        columns.setMinSize(0, 0);
        work.setMinSize(0, 0);
        work.getChildren().add(columns);
        BorderPane house =
                new BorderPane(work, header, null, new StatusLine(language, lab, news), null);
        house.setMinSize(0, 0);
        shortcuts.setVisible(false);
        getChildren().addAll(house, shortcuts, sources);
    }

    /** Lays the sheet for photographs over the window, with a button beside the paper's. */
    void addPhotographs(PhotoSheet sheet) {
        photographs = sheet;
        getChildren().add(sheet);
        drawing.addTool(sheet.button());
    }

    void addHeaderTools(Node tools) {
        header.getChildren().add(tools);
    }

    /** Lays the sheet of recipes over the window, with a button beside the data set's. */
    void addRecipes(RecipesDialog sheet) {
        recipes = sheet;
        getChildren().add(sheet);
        header.getChildren().add(sheet.button());
    }

    /** Puts a tab behind the data's. */
    Tab addTab(String titleKey, Node content) {
        return data.add(language, titleKey, content);
    }

    /** Puts something below the curve, which goes with it where it fills the window. */
    void addBelowCurve(Node node) {
        curvePane.getChildren().add(node);
    }

    /** Puts something that reports failures above the curve. */
    void addFailure(Node failure) {
        VBox.setMargin(failure, new Insets(8, 16, 0, 16));
        upper.getChildren().add(0, failure);
    }

    private Node left(NetworkViewModel network) {
        NetworkView view = new NetworkView(network, language);
        PaneFrame layers = frame("pane.network", view.tools(), view);
        layers.addEventHandler(KeyEvent.KEY_PRESSED, view::keyPressed);
        PaneFrame below = frame("pane.training", List.of(), settings);
        below.getStyleClass().add("below");
        below.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(layers, Priority.ALWAYS);
        VBox left = new VBox(layers, below);
        left.getStyleClass().add("left-column");
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("left-scroll");
        return enlarger.slot(scroll, layers, below);
    }

    private Node middle(TrainingViewModel training, SourceViewModel source, Settings remembered) {
        FailureBar failure =
                new FailureBar(
                        language,
                        "training-failure",
                        training.failureProperty(),
                        language.text(
                                training.failureProperty(),
                                message ->
                                        language.texts()
                                                .get(
                                                        "training.gentler",
                                                        Texts.setting(training.gentlerRate()))),
                        training::startGentler);
        CurveView curve =
                new CurveView(lab, training.plannedEpochsProperty(), language, appearance);
        curvePane = frame("pane.curve", curveTools(curve), curve);
        StackPane top =
                new StackPane(
                        enlarger.slot(curvePane, curvePane), detail(browser), detail(mistakes));
        middle.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(top, Priority.ALWAYS);
        upper.getChildren().add(top);
        addFailure(failure);
        data = new DataPane(language, appearance, source, browser, mistakes, enlarger::toggle);
        middle.getItems().addAll(upper, enlarger.slot(data));
        middle.setDividerPositions(remembered.curveShare());
        return middle;
    }

    private List<Node> curveTools(CurveView curve) {
        List<Node> tools = new ArrayList<>(curve.tools());
        tools.add(
                Controls.iconButton(
                        language,
                        "chart-table",
                        Feather.DOWNLOAD,
                        "chart.table",
                        () -> export.table(words("chart.table"), curve.table(), "curve")));
        tools.add(
                Controls.iconButton(
                        language,
                        "chart-picture",
                        Feather.IMAGE,
                        "chart.picture",
                        () -> export.picture(words("chart.picture"), curve.picture(), "curve")));
        return tools;
    }

    private String words(String key) {
        return language.texts().get(key);
    }

    /** What saves pictures and tables; known once there is a scene. */
    void setExport(Export saves) {
        export = saves;
    }

    private Node detail(BrowserViewModel of) {
        SampleDetail detail =
                new SampleDetail(of, language, appearance, enlarger::toggle, paper::put);
        detail.visibleProperty()
                .addListener(
                        (o, was, visible) -> {
                            if (!visible) {
                                enlarger.restore(detail);
                            }
                        });
        Node slot = enlarger.slot(detail);
        slot.setPickOnBounds(false);
        return slot;
    }

    private Node right(DrawingViewModel drawing, Consumer<String> keep) {
        DrawingView view = new DrawingView(drawing, language, appearance, keep);
        view.setMinHeight(0); // where it is too high, its end is out of sight, not its title
        PaneFrame frame = frame("pane.drawing", view.tools(), view);
        this.drawing = frame;
        frame.getStyleClass().add("right-column");
        Narrow.mark(frame.bar(), appearance);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, view::keyPressed);
        return enlarger.slot(frame, frame);
    }

    private PaneFrame frame(String titleKey, List<Node> tools, Node content) {
        return new PaneFrame(language, titleKey, tools, content);
    }

    void toggleShortcutList() {
        shortcuts.setVisible(!shortcuts.isVisible());
        requestFocus();
    }

    /** The pane that has the focus fills the window, or goes back. */
    void toggleEnlarged() {
        enlarger.toggleAround(getScene().getFocusOwner());
    }

    /** Closes the topmost thing that lies over the window; false if there was none. */
    boolean closeOverlay() {
        if (shortcuts.isVisible()) {
            shortcuts.setVisible(false);
            return true;
        }
        if (photographs.close() || recipes.close() || sources.close() || enlarger.restore()) {
            return true;
        }
        boolean picked = browser.isPicked() || mistakes.isPicked();
        browser.unpick();
        mistakes.unpick();
        return picked;
    }

    SidePanes sidePanes() {
        return sidePanes;
    }

    /** Whether the settings beyond the first five are in sight. */
    BooleanProperty moreProperty() {
        return settings.moreProperty();
    }

    double curveShare() {
        return middle.getDividerPositions()[0];
    }
}
