package fude.ui.training.settings;

import fude.ui.look.Language;
import fude.ui.training.transport.PaceMenu;
import fude.ui.training.transport.TrainingViewModel;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/** The settings of learning, below the layers, and how fast it learns. */
public final class SettingsFeature implements Feature {
    private final TrainingViewModel training;
    private final Language language;
    private final SettingsView view;

    public SettingsFeature(Workbench bench, TrainingViewModel training) {
        this.training = training;
        this.language = bench.language();
        view = new SettingsView(training, bench.language());
        BooleanProperty more = view.more.open.selectedProperty();
        more.set(bench.preferences().atStart().more());
        bench.preferences().remember(settings -> settings.withMore(more.get()), more);
    }

    @Override
    public List<View> views() {
        TasksDialog tasks = new TasksDialog(training, language);
        return List.of(
                View.pane(Slot.LEFT, "pane.training", view)
                        .withTools(List.of(tasks.button(), PaceMenu.of(training, language))),
                View.dialog(tasks));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.listed("↑ ↓", "keys.number"));
    }
}
