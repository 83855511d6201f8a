package fude.cli;

import fude.lab.Machine;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.store.AtomicFile;
import fude.store.History;
import fude.store.ModelFile;
import fude.store.RunCardFile;
import fude.text.ReportedException;
import fude.training.Trainer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    /** Writes all that was asked for. */
    void write(Trainer trainer, TrainingPlan plan, Instant begun) throws ReportedException {
        String id = writeRecord(trainer, plan, begun);
        if (save != null) {
            ModelFile.write(
                    save,
                    trainer.model(),
                    SavedRun.of(id, plan.experiment(), trainer.checkpoint()));
        }
    }

    /**
     * Writes what tells of the run, without its network, which may have diverged.
     *
     * @return the id on its card; null where it has none
     */
    String writeRecord(Trainer trainer, TrainingPlan plan, Instant begun) throws ReportedException {
        if (history != null) {
            History.write(history, trainer.snapshot().curve());
        }
        String id = card == null ? null : UUID.randomUUID().toString();
        if (card != null) {
            RunCardFile.write(card, cardOf(trainer, plan, id, begun));
        }
        return id;
    }

    private static RunCard cardOf(Trainer trainer, TrainingPlan plan, String id, Instant begun) {
        return RunCard.of(
                id,
                begun,
                plan.parent(),
                null,
                plan.experiment(),
                trainer.dataChecksum(),
                Machine.here(trainer.snapshot().threads()),
                trainer.snapshot());
    }
}
