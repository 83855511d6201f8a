package fude.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import fude.data.Dataset;
import fude.data.Scaling;
import fude.lab.SavedRun;
import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.text.Message;
import fude.text.Named;
import fude.text.ReportedException;
import fude.training.Model;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code model.json}: what a model file says of the network that it holds, field by field.
 *
 * @param layers the hidden ones, as the terminal writes them
 * @param rows of an image
 * @param columns of an image
 * @param classes their names
 * @param run none where the file holds the network alone
 */
record ModelDescription(
        String format,
        int version,
        String layers,
        String init,
        String loss,
        int rows,
        int columns,
        Scaling scaling,
        List<String> classes,
        @Nullable RunDescription run) {
    static final String NAME = "model.json";

    private static final String FORMAT = "fude-model";
    private static final int VERSION = 2;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    static ModelDescription of(Model model, @Nullable SavedRun run) {
        NetworkSpec spec = model.spec();
        return new ModelDescription(
                FORMAT,
                VERSION,
                spec.text(),
                spec.initialization().id(),
                spec.loss().id(),
                model.rows(),
                model.columns(),
                model.scaling(),
                model.classNames(),
                run == null ? null : RunDescription.of(run));
    }

    byte[] json() {
        return GSON.toJson(this).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws ReportedException naming the file, and the field that is wrong
     */
    static ModelDescription read(byte[] json, Path file) throws ReportedException {
        JsonFields fields = JsonFields.parse(json, file, FORMAT, "model.foreign");
        int version = fields.whole("version", 0, Integer.MAX_VALUE);
        if (version != VERSION) {
            throw ReportedException.of("model.version", file, version, VERSION);
        }
        int rows = fields.whole("rows", 1, Dataset.MAX_PIXELS);
        JsonFields scaling = fields.object("scaling");
        return new ModelDescription(
                FORMAT,
                VERSION,
                fields.text("layers"),
                fields.text("init"),
                fields.text("loss"),
                rows,
                fields.whole("columns", 1, Dataset.MAX_PIXELS / rows),
                new Scaling(scaling.number("factor"), scaling.number("offset")),
                classes(fields),
                fields.has("run") ? RunDescription.read(fields.object("run")) : null);
    }

    private static List<String> classes(JsonFields fields) throws ReportedException {
        List<String> names = fields.texts("classes", 1, Dataset.MAX_CLASSES);
        if (names.contains("") || Set.copyOf(names).size() < names.size()) {
            throw fields.wrong("classes");
        }
        return names;
    }

    /**
     * The network, which can be built.
     *
     * @throws ReportedException naming the file, and the field that is wrong
     */
    NetworkSpec spec(Path file) throws ReportedException {
        Loss found = one(Loss.values(), loss, "loss", file);
        if (!found.fits(classes.size())) {
            throw ReportedException.of("model.field", file, "loss");
        }
        NetworkSpec spec =
                new NetworkSpec(
                        rows * columns,
                        hiddenLayers(file),
                        found.outputs(classes.size()),
                        one(Initialization.values(), init, "init", file),
                        found);
        if (!spec.problems().isEmpty()) {
            throw ReportedException.of("model.field", file, "layers");
        }
        return spec;
    }

    private List<LayerSpec> hiddenLayers(Path file) throws ReportedException {
        try {
            return LayerGrammar.parse(layers);
        } catch (ReportedException e) {
            throw new ReportedException(Message.of("model.field", file, "layers"), e);
        }
    }

    private static <T extends Named> T one(T[] values, String id, String name, Path file)
            throws ReportedException {
        return Named.find(id, values)
                .orElseThrow(() -> ReportedException.of("model.field", file, name));
    }
}
