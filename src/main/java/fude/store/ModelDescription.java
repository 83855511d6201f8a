package fude.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import fude.data.Dataset;
import fude.data.ImageForm;
import fude.data.InputForm;
import fude.data.Scaling;
import fude.data.numbers.NumberForm;
import fude.lab.SavedRun;
import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Message;
import fude.text.Named;
import fude.text.ReportedException;
import fude.training.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code model.json}: what a model file says of the network that it holds, field by field.
 *
 * @param layers the hidden ones, as the terminal writes them
 * @param output activation of the layer that answers; none where it has none
 * @param rows of an image; like the next two none where it reads numbers
 * @param columns of an image
 * @param scaling of an image's pixels
 * @param numbers how it reads numbers; none where it reads images
 * @param classes their names; none where numbers come out
 * @param run none where the file holds the network alone
 */
record ModelDescription(
        String format,
        int version,
        String layers,
        String init,
        String loss,
        @Nullable String output,
        @Nullable Integer rows,
        @Nullable Integer columns,
        @Nullable Scaling scaling,
        @Nullable FormFields numbers,
        List<String> classes,
        @Nullable RunDescription run) {
    static final String NAME = "model.json";

    private static final String FORMAT = "fude-model";
    private static final JsonFields.Format DESCRIPTION =
            new JsonFields.Format(FORMAT, "model.foreign", "model.damaged");
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
                spec.outputActivation() == Activation.IDENTITY
                        ? null
                        : spec.outputActivation().id(),
                model.form() instanceof ImageForm image ? image.rows() : null,
                model.form() instanceof ImageForm image ? image.columns() : null,
                model.form() instanceof ImageForm image ? image.scaling() : null,
                model.form() instanceof NumberForm form ? FormFields.of(form) : null,
                model.classNames(),
                run == null ? null : RunDescription.of(run));
    }

    byte[] json() {
        return GSON.toJson(this).getBytes(StandardCharsets.UTF_8);
    }

    static JsonFields fields(InputStream json, Path file) throws IOException, ReportedException {
        return JsonFields.read(json, file, DESCRIPTION);
    }

    /**
     * @throws ReportedException naming the file, and the field that is wrong
     */
    static ModelDescription read(JsonFields fields, Path file) throws ReportedException {
        int version = fields.whole("version", 0, Integer.MAX_VALUE);
        if (version != VERSION) {
            throw ReportedException.of("model.version", file, version, VERSION);
        }
        FormFields numbers =
                fields.has("numbers") ? FormFields.read(fields.object("numbers")) : null;
        Integer rows = numbers != null ? null : fields.whole("rows", 1, Dataset.MAX_PIXELS);
        return new ModelDescription(
                FORMAT,
                VERSION,
                fields.text("layers"),
                fields.text("init"),
                fields.text("loss"),
                fields.has("output") ? fields.text("output") : null,
                rows,
                rows == null ? null : fields.whole("columns", 1, Dataset.MAX_PIXELS / rows),
                rows == null ? null : FormFields.scaling(fields.object("scaling")),
                numbers,
                classes(fields, numbers != null && numbers.target() != null),
                fields.has("run") ? RunDescription.read(fields.object("run")) : null);
    }

    private static List<String> classes(JsonFields fields, boolean none) throws ReportedException {
        List<String> names = fields.texts("classes", none ? 0 : 1, none ? 0 : Dataset.MAX_CLASSES);
        if (names.contains("") || Set.copyOf(names).size() < names.size()) {
            throw fields.wrong("classes");
        }
        return names;
    }

    /** How it reads what it answers to. */
    InputForm form() {
        return numbers != null
                ? numbers.form()
                : new ImageForm(
                        Objects.requireNonNull(rows),
                        Objects.requireNonNull(columns),
                        Objects.requireNonNull(scaling));
    }

    /**
     * The network, which can be built.
     *
     * @throws ReportedException naming the file, and the field that is wrong
     */
    NetworkSpec spec(Path file) throws ReportedException {
        Loss found = one(Loss.values(), loss, "loss", file);
        boolean fits = classes.isEmpty() ? found.isForNumbers() : found.fits(classes.size());
        if (!fits) {
            throw ReportedException.of("model.field", file, "loss");
        }
        NetworkSpec spec =
                new NetworkSpec(
                        form().inputs(),
                        hiddenLayers(file),
                        classes.isEmpty() ? 1 : found.outputs(classes.size()),
                        one(Initialization.values(), init, "init", file),
                        found,
                        output == null
                                ? Activation.IDENTITY
                                : one(Activation.values(), output, "output", file));
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
