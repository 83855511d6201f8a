package fude.ui.workbench;

import fude.store.Settings;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.task.LatestOnly;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
    private final LatestOnly<Optional<Message>> keeper;
    private final List<UnaryOperator<Settings>> contributions = new ArrayList<>();
    private final Consumer<Message> failed;
    private boolean failing;

    /**
     * @param atStart what is remembered from the last start
     * @param failed takes why the settings could not be written, once until they can be again
     */
    Preferences(Settings atStart, Path file, Executor writingThread, Consumer<Message> failed) {
        this.atStart = atStart;
        this.file = file;
        this.keeper = new LatestOnly<>(writingThread, this::tell);
        this.failed = failed;
    }

    private void tell(Optional<Message> failure) {
        failure.filter(why -> !failing).ifPresent(failed);
        failing = failure.isPresent();
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
        keeper.request(() -> write(now));
    }

    private Optional<Message> write(Settings now) {
        try {
            now.write(file);
            return Optional.empty();
        } catch (ReportedException e) {
            return Optional.of(e.report());
        }
    }
}
