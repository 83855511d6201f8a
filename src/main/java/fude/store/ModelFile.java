package fude.store;

import fude.file.AtomicFile;
import fude.lab.SavedRun;
import fude.nn.NetworkSpec;
import fude.nn.optimizer.OptimizerSpec;
import fude.store.arrays.NetworkShape;
import fude.store.arrays.Npy;
import fude.store.arrays.ZipReader;
import fude.store.arrays.ZipWriter;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.Model;
import fude.training.kept.KeptMoments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A trained network in one file: a zip of {@code model.json} and NumPy arrays, so that {@code
 * numpy.load} opens it. With the run that it came from, training goes on exactly where it stopped.
 */
public final class ModelFile {
    /** Larger than the largest network with the whole state of a run. */
    private static final long LARGEST = 1L << 30;

    private ModelFile() {}

    /**
     * What is in a file.
     *
     * @param withoutMoments why the moments that it holds are left out; empty where they are not
     */
    public record Contents(Model model, Optional<SavedRun> run, Optional<Message> withoutMoments) {}

    /**
     * @param run the run that the model came from, as it stands; none to keep the model alone
     * @throws ReportedException naming the file, if it cannot be written or the network's numbers
     *     are not finite; what was there stays
     */
    public static void write(Path file, Model model, @Nullable SavedRun run)
            throws ReportedException {
        NetworkShape shape = NetworkShape.of(model.spec());
        ModelDescription description = ModelDescription.of(model, run);
        RunDescription told = description.run();
        RunArrays arrays = told == null ? null : runArrays(told, shape, model, file);
        try {
            AtomicFile.write(
                    file,
                    out -> {
                        try (ZipWriter zip = new ZipWriter(out)) {
                            zip.text(ModelDescription.NAME, description.json());
                            zip.arrays("", shape.state(), model.state());
                            if (run != null && arrays != null) {
                                arrays.write(run.checkpoint(), zip);
                                if (!run.moments().isEmpty()) {
                                    new RunMoments(shape, file).write(run.moments(), zip);
                                }
                            }
                        }
                    });
        } catch (Npy.NotFiniteException e) {
            throw new ReportedException(Message.of("model.not-written", file), e);
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", file), e);
        }
    }

    /**
     * The network alone.
     *
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static Model read(Path file) throws ReportedException {
        return readAll(file).model();
    }

    /**
     * The run that the network came from.
     *
     * @throws ReportedException naming the file and what is wrong with it, or that it has no run
     */
    public static SavedRun readRun(Path file) throws ReportedException {
        return readAll(file).run().orElseThrow(() -> ReportedException.of("model.no-run", file));
    }

    /** Whether a file says of itself that it is a model, readable or not. */
    public static boolean isModel(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(ModelDescription.NAME) != null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The network, and the run that it came from.
     *
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static Contents readAll(Path file) throws ReportedException {
        if (!Files.isRegularFile(file)) {
            throw ReportedException.of("model.missing", file);
        }
        if (!Files.isReadable(file)) {
            throw ReportedException.of("data.unreadable", file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw ReportedException.of("model.too-large", file);
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return read(new ZipReader(zip, file), file);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ReportedException(Message.of("model.damaged", file), e);
        } catch (OutOfMemoryError e) {
            throw new ReportedException(Message.of("model.too-large", file), e);
        }
    }

    private static Contents read(ZipReader in, Path file) throws IOException, ReportedException {
        ModelDescription description = description(in, file);
        NetworkSpec spec = description.spec(file);
        NetworkShape shape = NetworkShape.of(spec);
        Model model =
                new Model(
                        spec,
                        in.arrays("", shape.state()),
                        description.form(),
                        description.classes());
        RunDescription told = description.run();
        Optional<SavedRun> run = Optional.empty();
        Optional<Message> problem = Optional.empty();
        if (told != null) {
            Checkpoint checkpoint = runArrays(told, shape, model, file).read(told, in, file);
            SavedRun saved = told.savedRun(checkpoint);
            try {
                run = Optional.of(saved.withMoments(moments(in, shape, file)));
            } catch (ReportedException e) {
                run = Optional.of(saved);
                problem = Optional.of(Message.of("model.moments", e.report()));
                in.ignore(RunMoments.FOLDER);
            }
        }
        in.requireNothingElse("");
        return new Contents(model, run, problem);
    }

    /** Whoever cannot have the moments has the network still. */
    private static KeptMoments moments(ZipReader in, NetworkShape shape, Path file)
            throws ReportedException {
        if (!in.hasFolder(RunMoments.FOLDER)) {
            return KeptMoments.NONE;
        }
        try {
            return new RunMoments(shape, file).read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new ReportedException(Message.of("model.damaged", file), e);
        } catch (OutOfMemoryError e) {
            throw new ReportedException(Message.of("model.too-large", file), e);
        }
    }

    private static ModelDescription description(ZipReader in, Path file)
            throws IOException, ReportedException {
        if (!in.has(ModelDescription.NAME)) {
            throw ReportedException.of("model.foreign", file);
        }
        return ModelDescription.read(
                in.read(ModelDescription.NAME, json -> ModelDescription.fields(json, file)), file);
    }

    private static RunArrays runArrays(
            RunDescription run, NetworkShape shape, Model model, Path file)
            throws ReportedException {
        OptimizerSpec optimizer = run.plan(model.spec(), file).config().optimizer();
        boolean hasClasses = !model.classNames().isEmpty();
        return new RunArrays(shape, model.state(), optimizer.stateNames(), hasClasses);
    }
}
