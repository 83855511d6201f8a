package fude.ui.drawing;

import fude.data.DataKind;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Preferences;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;

/** The paper to draw on and the network's answer, at the right. */
public final class DrawingFeature implements Feature {
    private final Consumer<String> keep;
    private final DrawingView view;
    private final BooleanSupplier drawing;

    /**
     * @param keep keeps what is drawn as the digit of this name
     */
    public DrawingFeature(Workbench bench, Consumer<String> keep) {
        this.keep = keep;
        drawing = () -> bench.lab().kindProperty().getValue() == DataKind.IMAGES;
        rememberPen(bench.paper(), bench.preferences());
        DrawingViewModel model =
                new DrawingViewModel(bench.lab(), bench.paper(), bench.workers().reading());
        view = new DrawingView(model, bench.language(), bench.appearance(), keep);
        view.setMinHeight(0); // where it is too high, its end is out of sight, not its title
    }

    private static void rememberPen(Paper paper, Preferences preferences) {
        BooleanProperty swift = new SimpleBooleanProperty(preferences.atStart().swiftPen());
        paper.take(swift.get() ? Tool.SWIFT_PEN : Tool.PEN);
        paper.toolProperty()
                .addListener(
                        (o, was, tool) -> {
                            if (tool != Tool.ERASER) {
                                swift.set(tool == Tool.SWIFT_PEN);
                            }
                        });
        preferences.remember(settings -> settings.withSwiftPen(swift.get()), swift);
    }

    @Override
    public List<View> views() {
        return List.of(
                View.pane(Slot.RIGHT, "pane.drawing", view)
                        .withTools(view.tools())
                        .withKeys(view::keyPressed)
                        .onlyFor(DataKind.IMAGES));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("0 – 9", "keys.keep", this::keepByDigitKey),
                Shortcut.listed("Enter", "keys.draw"),
                Shortcut.listed("E", "keys.eraser"),
                Shortcut.listed("Delete", "keys.delete"),
                Shortcut.listed("Ctrl Z", "keys.undo"),
                Shortcut.listed("Ctrl Shift Z", "keys.redo"));
    }

    private boolean keepByDigitKey(KeyEvent event) {
        boolean modified = event.isShiftDown() || event.isAltDown() || event.isShortcutDown();
        if (!event.getCode().isDigitKey() || modified || !drawing.getAsBoolean()) {
            return false;
        }
        String name = event.getCode().getName(); // that of the numeric pad begins with the pad's
        keep.accept(name.substring(name.length() - 1));
        return true;
    }
}
