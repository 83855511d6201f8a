package fude.cli;

import fude.file.AtomicFile;
import fude.file.Reserved;
import fude.lab.Experiment;
import fude.lab.session.Run;
import fude.store.History;
import fude.store.ModelRefuge;
import fude.store.RunCardFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.TrainingSnapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Option;

/** What of a run is to be written, and where. */
final class ResultOptions {
    @Option(names = "--save", paramLabel = "MODEL", descriptionKey = "cli.save")
    private Path save;

    @Option(names = "--history", paramLabel = "FILE.csv", descriptionKey = "cli.history")
    private Path history;

    @Option(names = "--card", paramLabel = "FILE.json", descriptionKey = "cli.card")
    private Path card;

    /** The files, by their options. */
    private Map<String, Path> files() {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("--save", save);
        files.put("--history", history);
        files.put("--card", card);
        files.values().removeIf(Objects::isNull);
        return files;
    }

    boolean isEmpty() {
        return files().isEmpty();
    }

    /** The first option that was given; there is one unless {@link #isEmpty}. */
    String first() {
        return files().keySet().iterator().next();
    }

    /** Whether each file has a name of its own. */
    void requireNames() throws UsageException {
        List<Map.Entry<String, Path>> all = List.copyOf(files().entrySet());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getValue().toString().isBlank()) {
                throw UsageException.of("cli.no-name", all.get(i).getKey());
            }
            for (int j = 0; j < i; j++) {
                if (isSame(all.get(i).getValue(), all.get(j).getValue())) {
                    throw UsageException.of(
                            "cli.same-file", all.get(j).getKey(), all.get(i).getKey());
                }
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** Finds out before the long work whether all can be written. */
    void check() throws ReportedException {
        for (Path file : files().values()) {
            AtomicFile.check(file);
        }
    }

    /** Id of the card that is to be written; null where none is. */
    String newId() {
        return card == null ? null : Run.newId();
    }

    /**
     * Keeps the room that the network will take, so that the disk cannot fill up meanwhile.
     *
     * @return to be closed before it is written; null where none is to be written
     */
    Reserved reserve(Experiment experiment) throws ReportedException {
        return save == null ? null : ModelRefuge.reserve(save, experiment);
    }

    /**
     * Writes all that was asked for, first what cannot be had again.
     *
     * @param others folders for the network where it cannot be written
     * @return what could not be written as asked
     */
    List<Message> write(Run run, TrainingSnapshot end, List<Path> others) {
        List<Message> failures = new ArrayList<>();
        if (save != null) {
            ModelRefuge.write(save, others, run.model(), run.saved()).ifPresent(failures::add);
        }
        failures.addAll(writeRecord(run, end));
        return failures;
    }

    /**
     * Writes what tells of the run, without its network, which may have diverged.
     *
     * @return what could not be written
     */
    List<Message> writeRecord(Run run, TrainingSnapshot end) {
        List<Message> failures = new ArrayList<>();
        if (history != null) {
            attempt(() -> History.write(history, end.curve()), failures);
        }
        if (card != null) {
            attempt(() -> RunCardFile.write(card, run.card(end)), failures);
        }
        return failures;
    }

    private interface Writing {
        void write() throws ReportedException;
    }

    private static void attempt(Writing writing, List<Message> failures) {
        try {
            writing.write();
        } catch (ReportedException e) {
            failures.add(e.report());
        }
    }
}
