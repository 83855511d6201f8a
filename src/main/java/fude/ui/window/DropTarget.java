package fude.ui.window;

import fude.ui.task.BackgroundTask;
import fude.ui.workbench.Drop;
import fude.ui.workbench.Dropped;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Looks what it is that was dropped on the window, and hands it to the feature that takes it. */
record DropTarget(List<Drop> drops, BackgroundTask look) {

    /**
     * @param thread looks into files
     */
    static DropTarget of(Scene scene, List<Drop> drops, Executor thread) {
        DropTarget target = new DropTarget(drops, new BackgroundTask(thread));
        scene.setOnDragOver(DropTarget::dragged);
        scene.setOnDragDropped(target::dropped);
        return target;
    }

    private static void dragged(DragEvent event) {
        if (Dropped.isIn(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        take(Dropped.of(event.getDragboard()));
        event.setDropCompleted(true);
    }

    /** Takes it once it is known what it is. */
    void take(Dropped dropped) {
        look.run(dropped::kind, kind -> take(kind, dropped));
    }

    private void take(Drop.Kind kind, Dropped dropped) {
        drops.stream()
                .filter(drop -> drop.accepts().test(kind))
                .findFirst()
                .ifPresent(drop -> drop.take().accept(dropped));
    }
}
