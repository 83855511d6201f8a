package fude.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import fude.data.Scaling;
import fude.lab.SavedRun;
import fude.nn.LayerGrammar;
import fude.nn.NamedMatrix;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A trained network in one file: a zip of {@code model.json} and one NumPy array for each
 * parameter, so that {@code numpy.load} opens it.
 */
public final class ModelFile {
    private static final String FORMAT = "fude-model";
    private static final int VERSION = 1;
    private static final String DESCRIPTION = "model.json";
    private static final int LONGEST_DESCRIPTION = 1 << 20;
    private static final int MOST_PIXELS = 1 << 20;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private ModelFile() {}

    /** {@code model.json} as it stands in the file. */
    private record Description(
            String format,
            int version,
            String layers,
            int rows,
            int columns,
            Scaling scaling,
            List<String> classes) {

        NetworkSpec spec(Path file) throws ReportedException {
            try {
                return new NetworkSpec(rows * columns, LayerGrammar.parse(layers), classes.size());
            } catch (ReportedException e) {
                throw new ReportedException(Message.of("model.damaged", file), e);
            }
        }

        boolean isComplete() {
            return version >= 1
                    && layers != null
                    && scaling != null
                    && Double.isFinite(scaling.factor())
                    && Double.isFinite(scaling.offset())
                    && classes != null
                    && !classes.isEmpty()
                    && classes.size() <= Byte.MAX_VALUE
                    && !classes.contains(null)
                    && rows > 0
                    && columns > 0
                    && (long) rows * columns <= MOST_PIXELS;
        }
    }

    /**
     * @throws ReportedException naming the file, if it cannot be written; what was there stays
     */
    public static void write(Path file, Model model, SavedRun run) throws ReportedException {
        Description description =
                new Description(
                        FORMAT,
                        VERSION,
                        model.spec().text(),
                        model.rows(),
                        model.columns(),
                        model.scaling(),
                        model.classNames());
        List<NamedMatrix> shapes = Network.of(model.spec(), 0).state();
        try {
            AtomicFile.write(
                    file,
                    out -> {
                        try (ZipOutputStream zip = new ZipOutputStream(out)) {
                            zip.putNextEntry(new ZipEntry(DESCRIPTION));
                            zip.write(GSON.toJson(description).getBytes(StandardCharsets.UTF_8));
                            for (int i = 0; i < shapes.size(); i++) {
                                var shape = shapes.get(i).values();
                                zip.putNextEntry(new ZipEntry(shapes.get(i).name() + ".npy"));
                                Npy.write(zip, shape.rows(), shape.columns(), model.state().get(i));
                            }
                        }
                    });
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", file), e);
        }
    }

    /**
     * The run that the model came from.
     *
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static SavedRun readRun(Path file) throws ReportedException {
        throw ReportedException.of("model.damaged", file);
    }

    /**
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static Model read(Path file) throws ReportedException {
        if (!Files.isRegularFile(file)) {
            throw ReportedException.of("model.missing", file);
        }
        if (!Files.isReadable(file)) {
            throw ReportedException.of("data.unreadable", file);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Description description = description(zip, file);
            NetworkSpec spec = description.spec(file);
            if (!spec.problems().isEmpty()) {
                throw ReportedException.of("model.damaged", file);
            }
            List<float[]> parameters = new ArrayList<>();
            List<NamedMatrix> shapes = Network.of(spec, 0).state();
            for (int i = 0; i < shapes.size(); i++) {
                String name = shapes.get(i).name() + ".npy";
                var shape = shapes.get(i).values();
                try (CheckedInputStream in =
                        new CheckedInputStream(open(zip, name, file), new CRC32())) {
                    parameters.add(
                            Npy.read(in, shape.rows(), shape.columns(), file + " (" + name + ")"));
                    if (in.getChecksum().getValue() != zip.getEntry(name).getCrc()) {
                        throw new ZipException("wrong checksum");
                    }
                }
            }
            return new Model(
                    spec,
                    parameters,
                    description.scaling(),
                    description.rows(),
                    description.columns(),
                    description.classes());
        } catch (IOException | IllegalArgumentException e) {
            throw new ReportedException(Message.of("model.damaged", file), e);
        }
    }

    private static Description description(ZipFile zip, Path file)
            throws IOException, ReportedException {
        byte[] text;
        try (InputStream in = open(zip, DESCRIPTION, file)) {
            text = in.readNBytes(LONGEST_DESCRIPTION);
        }
        try {
            Description found =
                    GSON.fromJson(new String(text, StandardCharsets.UTF_8), Description.class);
            if (found == null || !FORMAT.equals(found.format())) {
                throw ReportedException.of("model.foreign", file);
            }
            if (found.version() > VERSION) {
                throw ReportedException.of("model.newer", file);
            }
            if (!found.isComplete()) {
                throw ReportedException.of("model.damaged", file);
            }
            return found;
        } catch (JsonParseException e) {
            throw new ReportedException(Message.of("model.damaged", file), e);
        }
    }

    private static InputStream open(ZipFile zip, String name, Path file)
            throws IOException, ReportedException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw ReportedException.of(
                    name.equals(DESCRIPTION) ? "model.foreign" : "model.damaged", file);
        }
        return zip.getInputStream(entry);
    }
}
