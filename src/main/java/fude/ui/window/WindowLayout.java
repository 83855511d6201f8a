package fude.ui.window;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.PaneFrame;
import fude.ui.look.Appearance;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.workbench.Place;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Places the features' views in the window: the rail with the places at the left; a header and the
 * line that speaks above; below them the open place between the network and the paper.
 */
final class WindowLayout {
    /** The width that the lab book and the paper need beside one another, in letters. */
    private static final double BOOK_WIDTH = 76;

    private final Workbench bench;
    private final List<View> views;
    private final Columns columns;
    private final LeftColumn left;
    private final Region right;
    private final Region header;
    private final CurvePane lab;
    private final Region row;
    private final VBox elsewhere = new VBox();
    private final StackPane open = new StackPane();
    private final Map<Place, Region> places = new EnumMap<>(Place.class);
    private final Rail rail;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final TalkLine talk;
    private final FocusPath focus;

    WindowLayout(Workbench bench, List<View> views, List<Voice> voices, List<MenuItem> menu) {
        this.bench = bench;
        this.views = views;
        columns =
                new Columns(
                        bench.appearance(),
                        bench.lab().kindProperty(),
                        bench.preferences().atStart());
        bench.preferences()
                .remember(
                        kept ->
                                kept.withSides(
                                        columns.leftWidthProperty().get(),
                                        columns.rightWidthProperty().get()),
                        columns.leftWidthProperty(),
                        columns.rightWidthProperty());
        focus = new FocusPath(bench.scene(), bench.enlarger()::enlarged);
        bench.navigation().setEntrance(focus::toPlace);
        header = header(menu);
        rail = new Rail(bench.language(), bench.navigation(), nodes(Slot.RAIL));
        talk = new TalkLine(bench.language(), voices, focus::toPlace);
        left =
                new LeftColumn(
                        bench,
                        views(Slot.LEFT).stream().map(this::frame).toList(),
                        nodes(Slot.SPINE));
        right = right();
        PaneFrame curve = frame(views(Slot.CURVE).get(0));
        lab = new CurvePane(bench.enlarger().slot(curve, curve));
        row = row();
        for (Place place : Place.values()) {
            if (place != Place.LAB) {
                places.put(place, place(place));
            }
        }
        VBox.setVgrow(open, Priority.ALWAYS);
        open.setMinSize(0, 0);
        elsewhere.getStyleClass().add("elsewhere");
        elsewhere.getChildren().addAll(nodes(Slot.STRIP));
        elsewhere.getChildren().add(open);
        elsewhere.setMinSize(0, 0);
        bench.root().getStyleClass().add("main-view");
        bench.root().getChildren().add(window());
        bench.root().getChildren().addAll(nodes(Slot.DIALOG));
        // Until the first layout nothing else is known; the column need not change places after it.
        fit(bench.scene().getWidth(), bench.scene().getHeight());
        Changes.of(this::fit, columns.widthProperty(), columns.heightProperty());
        bench.appearance().whenScaled(this::fit);
        Changes.follow(
                this::arrange,
                bench.navigation().placeProperty(),
                bench.navigation().lectureProperty(),
                bench.lab().kindProperty(),
                left.foldedProperty(),
                left.aloneProperty(),
                narrow);
    }

    /** Closes the card of the line that speaks; false if it was closed. */
    boolean closeCard() {
        return talk.close();
    }

    /** The way of the focus from part to part of the window. */
    FocusPath focus() {
        return focus;
    }

    /** The places but the Lab, whether they are part of the scene or not. */
    Collection<Region> places() {
        return places.values();
    }

    private List<View> views(Slot slot) {
        return views.stream().filter(view -> view.slot() == slot).toList();
    }

    private List<View> views(Slot slot, Place place) {
        return views(slot).stream().filter(view -> view.place() == place).toList();
    }

    private List<Node> nodes(Slot slot) {
        return views(slot).stream().map(View::node).toList();
    }

    private Node window() {
        StackPane work = bench.enlarger().around(columns);
        work.setMinSize(0, 0);
        StackPane area = new StackPane(work, talk.card());
        StackPane.setAlignment(talk.card(), Pos.TOP_RIGHT);
        area.setMinSize(0, 0);
        BorderPane main = new BorderPane(area, new VBox(header, talk), null, null, null);
        main.setMinSize(0, 0);
        BorderPane window = new BorderPane(main, null, null, null, rail);
        window.setMinSize(0, 0);
        return window;
    }

    private Region header(List<MenuItem> items) {
        HBox row = Controls.styled(new HBox(), Styles.HEADER);
        row.setAlignment(Pos.CENTER_LEFT);
        Narrow.mark(row, bench.appearance());
        MenuButton menu =
                new Buttons(bench.language())
                        .iconMenu("menu", Feather.MORE_HORIZONTAL, "header.menu");
        menu.getItems().addAll(items);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(nodes(Slot.HEADER_START));
        row.getChildren().add(Controls.spring());
        row.getChildren().addAll(nodes(Slot.HEADER_DATA));
        row.getChildren().add(menu);
        row.getChildren().addAll(nodes(Slot.HEADER_TOOLS));
        return row;
    }

    private Region row() {
        StackPane row = new StackPane();
        for (View view : views(Slot.ROW)) {
            row.getChildren().add(view.suited(bench.lab().kindProperty()));
        }
        return row;
    }

    private Region place(Place place) {
        List<Region> besides =
                views(Slot.BESIDE, place).stream().map(view -> beside(view.node())).toList();
        TabsPane tabs =
                new TabsPane(
                        bench.language(),
                        bench.appearance(),
                        bench.navigation(),
                        place,
                        bench.lab().kindProperty(),
                        besides,
                        views(Slot.PLACE, place));
        tabs.addBars(views(Slot.BAR, place));
        views(Slot.BELOW, place).forEach(tabs::addBelow);
        tabs.setOnEnlarge(() -> bench.enlarger().toggle(tabs));
        Region slot = bench.enlarger().slot(tabs);
        slot.addEventFilter(KeyEvent.KEY_PRESSED, tabs::turn);
        return slot;
    }

    private Region beside(Node node) {
        return Controls.shownWhen(node.visibleProperty(), bench.enlarger().slot(node));
    }

    /** One pane for each kind of data, of which one is shown. */
    private Region right() {
        StackPane all = new StackPane();
        for (View view : views(Slot.RIGHT)) {
            PaneFrame frame = Controls.styled(frame(view), "right-column");
            if (all.getChildren().isEmpty()) {
                nodes(Slot.RIGHT_TOOL).forEach(frame::addTool);
            }
            Narrow.mark(frame.bar(), bench.appearance());
            Region slot = bench.enlarger().slot(frame, frame);
            Controls.shownWhen(view.suits(bench.lab().kindProperty()), slot);
            all.getChildren().add(slot);
        }
        return all;
    }

    private PaneFrame frame(View view) {
        PaneFrame frame =
                new PaneFrame(bench.language(), view.titleKey(), view.tools(), view.node());
        frame.addEventHandler(KeyEvent.KEY_PRESSED, view.keys());
        return frame;
    }

    private void fit() {
        fit(columns.getWidth(), columns.getHeight());
    }

    private void fit(double width, double height) {
        left.fit(width, height);
        narrow.set(width < BOOK_WIDTH * bench.appearance().scaled(Appearance.BASE_TEXT));
    }

    /** A place that is not open is not part of the scene. */
    private void arrange() {
        bench.enlarger().restore();
        Place place = bench.navigation().placeProperty().get();
        boolean isLab = place == Place.LAB;
        boolean lecture = bench.navigation().lectureProperty().get();
        Controls.show(!lecture, rail);
        boolean spine = !isLab || left.foldedProperty().get();
        Region atLeft = lecture ? null : spine ? left.spine() : left.node();
        Region atRight = place == Place.BOOK && narrow.get() ? null : right;
        if (atLeft == left.node() && left.aloneProperty().get()) {
            columns.show(null, false, left.node(), atRight, false, false);
            focus.enter(place, left.node(), parts(left.panes(), atRight));
            return;
        }
        Region middle = middle(place);
        columns.show(atLeft, spine, middle, atRight, isLab, lecture);
        Region front = isLab ? middle : places.get(place);
        List<Region> inside = new ArrayList<>(spine ? List.of() : left.panes());
        if (place == Place.BOOK) {
            inside.add(lab.curve());
        }
        inside.add(front);
        focus.enter(place, front, parts(inside, atRight));
    }

    /** The parts of the window, with those between rail and paper. */
    private List<Region> parts(List<? extends Region> inside, Region paper) {
        List<Region> parts = new ArrayList<>(List.of(rail, header, talk));
        parts.addAll(inside);
        parts.add(paper);
        return parts;
    }

    /** The lab book stands below the curve that its runs lie over. */
    private Region middle(Place place) {
        switch (place) {
            case LAB -> lab.showRow(row);
            case BOOK -> lab.showHalf(places.get(place));
            default -> {
                Controls.keep(open.getChildren(), places.get(place));
                return elsewhere;
            }
        }
        return lab;
    }
}
