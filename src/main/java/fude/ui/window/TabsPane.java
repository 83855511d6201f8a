package fude.ui.window;

import fude.data.DataKind;
import fude.ui.controls.Beside;
import fude.ui.controls.Controls;
import fude.ui.controls.FocusRing;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.workbench.Navigation;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The views of a place, of which one is in front, and what stands beside them, or above them where
 * it is narrow. The others are not part of the scene, which would style and lay them out.
 */
final class TabsPane extends VBox {
    /** The shares of the width or of the height that what stands beside the views has. */
    private static final double BESIDE = 0.37;

    private static final double ABOVE = 0.42;
    private static final double BELOW = 0.4;

    /** The share of a pane that is lower than this, so that the views have room. */
    private static final double BELOW_IF_LOW = 0.34;

    private static final double LOW = 480;

    /** What a title takes beside its letters, in letters. */
    private static final double AROUND_TITLE = 1.2;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** The width from which there is room for two things beside one another, in letters. */
    private static final double WIDE = 46;

    private final TabPane tabs;
    private final BorderPane body;
    private final Appearance appearance;
    private final ObservableValue<Boolean> isOpen;
    private final ObservableValue<DataKind> kind;
    private final Map<View, Tab> all = new LinkedHashMap<>();

    /**
     * @param kind of the data that there is: views for other kinds are left out
     * @param besides which of them is visible has its share of the pane
     */
    TabsPane(
            Language language,
            Appearance appearance,
            Navigation navigation,
            Place place,
            ObservableValue<DataKind> kind,
            List<Region> besides,
            List<View> views) {
        this.appearance = appearance;
        this.kind = kind;
        tabs = Controls.named(new TabPane(), "views-" + place.id());
        isOpen = navigation.placeProperty().map(open -> open == place);
        getStyleClass().addAll(Styles.PANE, "place");
        tabs.accessibleTextProperty().bind(language.text("place." + place.id() + ".explained"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        views.forEach(view -> all.put(view, tab(language, view)));
        kind.subscribe(this::offer);
        if (views.size() == 1) {
            getStyleClass().add("single");
        }
        navigation.viewProperty(place).subscribe(this::bringToFront);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        body = new BorderPane(tabs);
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        Changes.follow(
                this::fitTitles,
                tabs.widthProperty(),
                language.textsProperty(),
                appearance.textScaleProperty(),
                appearance.familyProperty());
        besides.stream()
                .<BooleanExpression>map(Region::visibleProperty)
                .reduce(BooleanExpression::or)
                .ifPresent(any -> addBeside(Controls.shownWhen(any, stacked(besides))));
    }

    private static StackPane stacked(List<Region> regions) {
        StackPane stack = new StackPane();
        stack.getChildren().addAll(regions);
        return stack;
    }

    private void addBeside(Region region) {
        Changes.of(() -> place(region), body.widthProperty(), body.heightProperty());
        appearance.whenScaled(() -> place(region));
    }

    /** Titles for which there is no room are smaller and stand closer. */
    private void fitTitles() {
        double width = 0;
        for (Tab tab : tabs.getTabs()) {
            width += appearance.width(tab.getText(), Appearance.BASE_TEXT);
            width += AROUND_TITLE * appearance.scaled(Appearance.BASE_TEXT);
        }
        boolean known = tabs.getWidth() > 0;
        tabs.pseudoClassStateChanged(TIGHT, known && width > tabs.getWidth());
    }

    private void place(Region region) {
        double width = body.getWidth();
        double height = body.getHeight();
        boolean above = width < WIDE * appearance.scaled(Appearance.BASE_TEXT);
        Beside.put(body, region, above ? Side.TOP : Side.RIGHT, 0);
        region.setMinHeight(above ? ABOVE * height : 0);
        region.setPrefHeight(above ? ABOVE * height : USE_COMPUTED_SIZE);
        region.setPrefWidth(above ? USE_COMPUTED_SIZE : BESIDE * width);
    }

    /** Offers the views for a kind of data; the one in front stays there if it is one of them. */
    private void offer(DataKind of) {
        List<Tab> offered =
                all.entrySet().stream()
                        .filter(entry -> entry.getKey().kinds().contains(of))
                        .map(Map.Entry::getValue)
                        .toList();
        if (!tabs.getTabs().equals(offered)) {
            Tab front = tabs.getSelectionModel().getSelectedItem();
            tabs.getTabs().setAll(offered);
            tabs.getSelectionModel().select(Math.max(0, offered.indexOf(front)));
        }
    }

    /** Brings the next view to the front, or the one before, on Ctrl and a page key. */
    void turn(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.PAGE_UP;
        if (!event.isShortcutDown() || !back && event.getCode() != KeyCode.PAGE_DOWN) {
            return;
        }
        int all = tabs.getTabs().size();
        int next = tabs.getSelectionModel().getSelectedIndex() + (back ? -1 : 1);
        boolean focused = isFocusWithin();
        tabs.getSelectionModel().select(Math.floorMod(next, all));
        if (focused) {
            FocusRing.give(tabs);
        }
        event.consume();
    }

    /** Puts rows above all that is there. */
    void addBars(List<View> bars) {
        getChildren().addAll(0, bars.stream().map(view -> view.suited(kind)).toList());
    }

    /** Puts something below the views, which keep the larger part of the height. */
    void addBelow(View view) {
        Region node = view.suited(kind);
        node.maxHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::heightBelow,
                                heightProperty(),
                                appearance.textScaleProperty()));
        ObservableValue<Boolean> suits = view.suits(kind);
        view.inSight().bind(isOpen.flatMap(open -> open ? suits : isOpen));
        getChildren().add(node);
    }

    private double heightBelow() {
        boolean low = getHeight() < appearance.scaled(LOW);
        return getHeight() * (low ? BELOW_IF_LOW : BELOW);
    }

    private void bringToFront(String titleKey) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals(id(titleKey)))
                .forEach(tabs.getSelectionModel()::select);
    }

    private static String id(String titleKey) {
        return titleKey.replace('.', '-');
    }

    private Tab tab(Language language, View view) {
        Tab tab = new Tab();
        tab.setId(id(view.titleKey()));
        tab.textProperty().bind(language.text(view.titleKey()));
        view.inSight()
                .bind(
                        tab.selectedProperty()
                                .flatMap(front -> front ? isOpen : tab.selectedProperty()));
        Changes.follow(() -> fill(tab, view), view.inSight(), tab.selectedProperty());
        return tab;
    }

    /** Only the view in front is part of the scene. */
    private static void fill(Tab tab, View view) {
        if (view.inSight().get()) {
            tab.setContent(view.node());
        } else if (!tab.isSelected()) {
            tab.setContent(null);
        }
    }

    /** What a double click on the views' titles does. */
    void setOnEnlarge(Runnable action) {
        tabs.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && isOnHeader(event)) {
                        action.run();
                    }
                });
    }

    private boolean isOnHeader(MouseEvent event) {
        return event.getY() < tabs.lookup(".tab-header-area").getBoundsInParent().getMaxY();
    }
}
