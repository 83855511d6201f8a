package fude.ui.training.settings;

import fude.ui.training.transport.TrainingViewModel;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/** The settings of learning, below the layers. */
public final class SettingsFeature implements Feature {
    private final SettingsView view;

    public SettingsFeature(Workbench bench, TrainingViewModel training) {
        view = new SettingsView(training, bench.language());
        BooleanProperty more = view.more.open.selectedProperty();
        more.set(bench.preferences().atStart().more());
        bench.preferences().remember(settings -> settings.withMore(more.get()), more);
    }

    @Override
    public List<View> views() {
        return List.of(View.pane(Slot.LEFT, "pane.training", view));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.listed("↑ ↓", "keys.number"));
    }
}
