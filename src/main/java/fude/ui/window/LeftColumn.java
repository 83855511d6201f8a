package fude.ui.window;

import fude.store.Settings;
import fude.ui.controls.Buttons;
import fude.ui.controls.PaneFrame;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Appearance;
import fude.ui.state.Changes;
import fude.ui.workbench.Navigation;
import fude.ui.workbench.Place;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The network and the settings of learning, one above the other. Where there is too little room,
 * the settings fold to their title, and then all of it to a spine, unless somebody has said by hand
 * how it is to be.
 */
final class LeftColumn {
    /**
     * The height that leaves the settings open, and the width that leaves the network, in letters.
     */
    private static final double OPEN_HEIGHT = 40;

    private static final double OPEN_WIDTH = 66;

    /** The width below which an open network leaves the curve no room, in letters. */
    private static final double SHARED_WIDTH = 58;

    private final Appearance appearance;
    private final ObjectProperty<Boolean> networkByHand = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> settingsByHand = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();
    private final List<PaneFrame> panes;
    private final PaneFrame settings;
    private final Region node;
    private final Region spine;
    private double width;
    private double height;

    /**
     * @param panes the network, and the settings below it
     */
    LeftColumn(Workbench bench, List<PaneFrame> panes, List<Node> spine) {
        appearance = bench.appearance();
        this.panes = List.copyOf(panes);
        PaneFrame network = panes.get(0);
        settings = panes.get(panes.size() - 1);
        Settings atStart = bench.preferences().atStart();
        networkByHand.set(atStart.networkFolded());
        settingsByHand.set(atStart.settingsFolded());
        bench.preferences()
                .remember(
                        kept -> kept.withFolds(networkByHand.get(), settingsByHand.get()),
                        networkByHand,
                        settingsByHand);
        Buttons buttons = new Buttons(bench.language());
        network.addTool(
                buttons.icon(
                        "fold-network",
                        Feather.CHEVRONS_LEFT,
                        "column.fold",
                        () -> networkByHand.set(true)));
        settings.makeFoldable(bench.language(), "settings", by -> settingsByHand.set(by));
        VBox column = new VBox();
        column.getChildren().addAll(panes);
        column.getStyleClass().add("left-column");
        VBox.setVgrow(network, Priority.ALWAYS);
        settings.getStyleClass().add("below");
        settings.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        WindowKeys.passThrough(scroll);
        scroll.getStyleClass().add("left-scroll");
        node = bench.enlarger().slot(scroll, panes.toArray(PaneFrame[]::new));
        Button unfold =
                buttons.icon(
                        "unfold-network",
                        Feather.CHEVRONS_RIGHT,
                        "column.unfold",
                        () -> unfold(bench.navigation()));
        VBox strip = new VBox(unfold);
        strip.getChildren().addAll(spine);
        strip.getStyleClass().add("spine");
        this.spine = strip;
        Changes.of(this::fit, networkByHand, settingsByHand);
    }

    /** Elsewhere there is a spine in any case: it leads to the Lab, where the network may be. */
    private void unfold(Navigation navigation) {
        if (navigation.placeProperty().get() == Place.LAB) {
            networkByHand.set(false);
        }
        navigation.open(Place.LAB);
    }

    Region node() {
        return node;
    }

    /** The network, and the settings below it. */
    List<PaneFrame> panes() {
        return panes;
    }

    Region spine() {
        return spine;
    }

    /** Whether there is a spine in place of the column. */
    ReadOnlyBooleanProperty foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    /** Whether there is room for the open column only in place of the curve. */
    ReadOnlyBooleanProperty aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /** Folds what has no room in a window of this size. */
    void fit(double columnsWidth, double columnsHeight) {
        width = columnsWidth;
        height = columnsHeight;
        fit();
    }

    private void fit() {
        double letter = appearance.scaled(Appearance.BASE_TEXT);
        alone.set(width < SHARED_WIDTH * letter);
        folded.set(networkByHand.get() == null ? width < OPEN_WIDTH * letter : networkByHand.get());
        settings.fold(
                settingsByHand.get() == null
                        ? height < OPEN_HEIGHT * letter
                        : settingsByHand.get());
    }
}
