package fude.ui.window;

import fude.ui.workbench.Drop;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Hands what is dropped on the window to the feature that takes it. */
record DropTarget(List<Drop> drops) {
    static void install(Scene scene, List<Drop> drops) {
        DropTarget target = new DropTarget(drops);
        scene.setOnDragOver(target::dragged);
        scene.setOnDragDropped(target::dropped);
    }

    private void dragged(DragEvent event) {
        if (takerOf(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        takerOf(event)
                .ifPresent(drop -> event.setDropCompleted(drop.take().test(event.getDragboard())));
    }

    private Optional<Drop> takerOf(DragEvent event) {
        return drops.stream().filter(drop -> drop.accepts().test(event.getDragboard())).findFirst();
    }
}
