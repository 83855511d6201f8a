package fude.ui.workbench;

import fude.store.Settings;
import fude.ui.task.LatestOnly;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.Observable;

/**
 * What is remembered of the window from one start to the next. Each part of the window contributes
 * what it has to remember; a change is written at once, so that nothing is lost however the program
 * ends.
 */
public final class Preferences {
    private final Settings atStart;
    private final Path file;
    private final LatestOnly<Boolean> keeper;
    private final List<UnaryOperator<Settings>> contributions = new ArrayList<>();

    /**
     * @param atStart what is remembered from the last start
     */
    Preferences(Settings atStart, Path file, Executor writingThread) {
        this.atStart = atStart;
        this.file = file;
        this.keeper = new LatestOnly<>(writingThread, kept -> {});
    }

    public Settings atStart() {
        return atStart;
    }

    /**
     * Remembers something.
     *
     * @param contribution writes its present value into the settings
     * @param changes what it depends on; without any it is written at the end alone
     */
    public void remember(UnaryOperator<Settings> contribution, Observable... changes) {
        contributions.add(contribution);
        for (Observable change : changes) {
            change.addListener(observable -> keep());
        }
    }

    /** How the window stands now, to be found so at the next start. */
    public Settings now() {
        Settings settings = atStart;
        for (UnaryOperator<Settings> contribution : contributions) {
            settings = contribution.apply(settings);
        }
        return settings;
    }

    private void keep() {
        Settings now = now();
        keeper.request(() -> now.keep(file));
    }
}
