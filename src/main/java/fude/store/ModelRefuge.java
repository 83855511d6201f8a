package fude.store;

import fude.file.AtomicFile;
import fude.file.Reserved;
import fude.lab.Experiment;
import fude.lab.SavedRun;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Model;
import fude.training.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Has a network that was learned for hours outlive a disk that has filled up meanwhile. */
public final class ModelRefuge {
    /** What the file has beside weights: the description, the curve. */
    private static final long BESIDE_WEIGHTS = 1 << 20;

    private ModelRefuge() {}

    /**
     * Keeps the room that the model file of a run will take.
     *
     * @throws ReportedException naming the file, if it cannot be written or there is no room
     */
    public static Reserved reserve(Path file, Experiment experiment) throws ReportedException {
        TrainingConfig config = experiment.config();
        long copies = 1 + config.optimizer().stateNames().size();
        copies += config.stopping().averaging() > 0 ? 1 : 0;
        copies += config.patience() > 0 ? 2 : 0;
        long weights = experiment.network().parameters() * Float.BYTES;
        return AtomicFile.reserve(file, copies * weights + BESIDE_WEIGHTS);
    }

    /**
     * Writes a model file, into the first of other folders that takes it where that fails.
     *
     * @return what to say of that; nothing where the file is written
     */
    public static Optional<Message> write(Path file, List<Path> others, Model model, SavedRun run) {
        try {
            ModelFile.write(file, model, run);
            return Optional.empty();
        } catch (ReportedException failure) {
            for (Path folder : others) {
                Optional<Path> there = writeInto(folder, file, model, run);
                if (there.isPresent()) {
                    return there.map(path -> Message.of("model.elsewhere", file, path));
                }
            }
            return Optional.of(failure.report());
        }
    }

    /** Under a name of its own. */
    private static Optional<Path> writeInto(Path folder, Path named, Model model, SavedRun run) {
        String name = named.getFileName().toString().replaceFirst("\\.fude$", "");
        try {
            Files.createDirectories(folder);
            Path there = Files.createTempFile(folder, name + "-", ".fude");
            try {
                ModelFile.write(there, model, run);
                return Optional.of(there);
            } catch (ReportedException e) {
                Files.delete(there);
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
