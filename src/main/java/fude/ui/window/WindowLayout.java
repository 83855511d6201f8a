package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.controls.PaneFrame;
import fude.ui.look.Styles;
import fude.ui.workbench.Place;
import fude.ui.workbench.Preferences;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Places the features' views in the window. */
record WindowLayout(Workbench bench, List<View> views) {

    static void fill(Workbench bench, List<View> views) {
        WindowLayout layout = new WindowLayout(bench, views);
        bench.root().getStyleClass().add("main-view");
        bench.root().getChildren().add(layout.window());
        bench.root().getChildren().addAll(layout.nodes(Place.DIALOG));
    }

    private List<View> views(Place place) {
        return views.stream().filter(view -> view.place() == place).toList();
    }

    private List<Node> nodes(Place place) {
        return views(place).stream().map(View::node).toList();
    }

    private Node window() {
        Region work = bench.enlarger().around(columns());
        work.setMinSize(0, 0);
        StatusLine status =
                new StatusLine(
                        bench.language(),
                        bench.lab(),
                        Bindings.when(bench.news().isNotNull())
                                .then(bench.news())
                                .otherwise(bench.library().stateProperty()));
        BorderPane window = new BorderPane(work, header(), null, status, null);
        window.setMinSize(0, 0);
        return window;
    }

    private Node header() {
        HBox tools = new HBox();
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("header-tools");
        tools.getChildren().addAll(nodes(Place.HEADER_FILES));
        tools.getChildren().addAll(nodes(Place.HEADER_TOOLS));
        HBox header = Controls.styled(new HBox(), Styles.HEADER);
        header.setAlignment(Pos.CENTER_LEFT);
        Narrow.mark(header, bench.appearance());
        header.getChildren().addAll(nodes(Place.HEADER_START));
        header.getChildren().add(Controls.spring());
        header.getChildren().addAll(nodes(Place.HEADER_DATA));
        header.getChildren().add(tools);
        return header;
    }

    private SplitPane columns() {
        SplitPane columns = new SplitPane(left(), middle(), right());
        SplitPane.setResizableWithParent(columns.getItems().get(0), false);
        SplitPane.setResizableWithParent(columns.getItems().get(2), false);
        SidePanes sides = new SidePanes(columns, bench.appearance(), bench.preferences().atStart());
        bench.preferences().remember(settings -> settings.withSides(sides.left(), sides.right()));
        columns.setMinSize(0, 0);
        return columns;
    }

    private Node left() {
        List<PaneFrame> panes = views(Place.LEFT).stream().map(this::frame).toList();
        VBox left = new VBox();
        left.getChildren().addAll(panes);
        left.getStyleClass().add("left-column");
        VBox.setVgrow(panes.get(0), Priority.ALWAYS);
        for (PaneFrame below : panes.subList(1, panes.size())) {
            below.getStyleClass().add("below");
            below.setMinHeight(Region.USE_PREF_SIZE);
        }
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("left-scroll");
        return bench.enlarger().slot(scroll, panes.toArray(PaneFrame[]::new));
    }

    private Node middle() {
        SplitPane middle = new SplitPane(upper(), lower());
        middle.setOrientation(Orientation.VERTICAL);
        Preferences preferences = bench.preferences();
        middle.setDividerPositions(preferences.atStart().curveShare());
        preferences.remember(settings -> settings.withCurveShare(middle.getDividerPositions()[0]));
        return middle;
    }

    private Node upper() {
        StackPane curves = new StackPane();
        for (View view : views(Place.CURVE)) {
            PaneFrame frame = frame(view);
            frame.getChildren().addAll(nodes(Place.BELOW_CURVE));
            curves.getChildren().add(bench.enlarger().slot(frame, frame));
        }
        for (Node over : nodes(Place.OVER_CURVE)) {
            StackPane slot = bench.enlarger().slot(over);
            slot.setPickOnBounds(false);
            curves.getChildren().add(slot);
        }
        VBox.setVgrow(curves, Priority.ALWAYS);
        VBox upper = new VBox(curves);
        for (Node failure : nodes(Place.FAILURE)) {
            VBox.setMargin(failure, new Insets(8, 16, 0, 16));
            upper.getChildren().add(0, failure);
        }
        return upper;
    }

    private Node lower() {
        TabsPane tabs = new TabsPane(bench.language(), nodes(Place.DATA_FAILURE), views(Place.TAB));
        tabs.setOnEnlarge(() -> bench.enlarger().toggle(tabs));
        return bench.enlarger().slot(tabs);
    }

    private Node right() {
        StackPane right = new StackPane();
        for (View view : views(Place.RIGHT)) {
            PaneFrame frame = Controls.styled(frame(view), "right-column");
            nodes(Place.RIGHT_TOOL).forEach(frame::addTool);
            Narrow.mark(frame.bar(), bench.appearance());
            right.getChildren().add(bench.enlarger().slot(frame, frame));
        }
        return right;
    }

    private PaneFrame frame(View view) {
        PaneFrame frame =
                new PaneFrame(bench.language(), view.titleKey(), view.tools(), view.node());
        frame.addEventHandler(KeyEvent.KEY_PRESSED, view.keys());
        return frame;
    }
}
