package fude.store;

import com.google.gson.Gson;
import fude.nn.NetworkSpec;
import fude.store.arrays.NetworkShape;
import fude.store.arrays.NetworkShape.ArrayShape;
import fude.store.arrays.ZipReader;
import fude.store.arrays.ZipWriter;
import fude.text.ReportedException;
import fude.training.config.Optimization;
import fude.training.kept.EpochLayers;
import fude.training.kept.KeptMoment;
import fude.training.kept.KeptMoments;
import fude.training.kept.MomentKeeper;
import fude.training.measure.Answers;
import fude.training.measure.Confusion;
import fude.training.measure.Evaluation;
import fude.training.measure.LayerStatistics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The moments of a run in its model file, a section of its own that may be missing: {@code
 * moments/index.json} tells where they lie, {@code moments/0/…} holds the weights of the first,
 * what was measured then, and so on.
 *
 * @param shape of the network
 * @param file for the reports
 */
record RunMoments(NetworkShape shape, Path file) {
    static final String FOLDER = "moments/";
    private static final String INDEX = FOLDER + "index.json";
    private static final String LAYERS = FOLDER + "layers";
    private static final String FORMAT = "fude-moments";
    private static final JsonFields.Format MOMENTS =
            new JsonFields.Format(FORMAT, "model.damaged", "model.damaged");
    private static final int VERSION = 1;

    /** The class that was answered, and how sure it was. */
    private static final int ANSWER_COLUMNS = 2;

    /** Epoch, layer and its statistics. */
    private static final int LAYER_COLUMNS = 8;

    private static final IntPredicate ANYWHERE = index -> true;
    private static final Gson GSON = new Gson();

    /** What {@code index.json} says. */
    private record Index(String format, int version, List<MomentPlace> moments, int layers) {}

    void write(KeptMoments moments, ZipWriter out) throws IOException {
        List<KeptMoment> list = moments.list().stream().filter(RunMoments::isFinite).toList();
        double[] layers = layers(moments.layers());
        Index index =
                new Index(
                        FORMAT,
                        VERSION,
                        list.stream().map(MomentPlace::of).toList(),
                        layers.length / LAYER_COLUMNS);
        out.text(INDEX, GSON.toJson(index).getBytes(StandardCharsets.UTF_8));
        out.table(LAYERS, LAYER_COLUMNS, layers, ANYWHERE);
        for (int i = 0; i < list.size(); i++) {
            out.arrays(folder(i), shape.state(), list.get(i).weights());
            Evaluation measured = list.get(i).evaluation();
            if (measured != null && measured.classes() > 0) {
                write(measured, folder(i), out);
            }
        }
    }

    private static String folder(int place) {
        return FOLDER + place + "/";
    }

    /** What could not be read back is not written. */
    private static boolean isFinite(KeptMoment moment) {
        Evaluation measured = moment.evaluation();
        return measured == null
                || Double.isFinite(measured.loss())
                        && (measured.errors() == null || Double.isFinite(measured.errors().mse()))
                        && IntStream.range(0, measured.answers().count())
                                .allMatch(i -> Double.isFinite(measured.confidence(i)));
    }

    private static void write(Evaluation measured, String folder, ZipWriter out)
            throws IOException {
        float[] answers = new float[measured.samples() * ANSWER_COLUMNS];
        for (int i = 0; i < measured.samples(); i++) {
            answers[i * ANSWER_COLUMNS] = measured.predicted(i);
            answers[i * ANSWER_COLUMNS + 1] = (float) measured.confidence(i);
        }
        out.array(folder + "answers", answerShape(measured.samples()), answers);
        int classes = measured.classes();
        float[] counts = new float[classes * classes];
        float[] ranks = new float[classes];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = measured.confusion(i / classes, i % classes);
        }
        for (int i = 0; i < classes; i++) {
            ranks[i] = measured.ranks().get(i);
        }
        out.array(folder + "confusion", new ArrayShape("confusion", classes, classes), counts);
        out.array(folder + "ranks", new ArrayShape("ranks", 1, classes), ranks);
    }

    private static ArrayShape answerShape(int samples) {
        return new ArrayShape("answers", samples, ANSWER_COLUMNS);
    }

    private static double[] layers(List<EpochLayers> epochs) {
        return epochs.stream()
                .flatMap(of -> of.layers().stream().map(layer -> row(of.epoch(), layer)))
                .flatMapToDouble(DoubleStream::of)
                .map(value -> Double.isInfinite(value) ? Double.NaN : value)
                .toArray();
    }

    private static double[] row(int epoch, LayerStatistics of) {
        return new double[] {
            epoch,
            of.layer(),
            of.mean(),
            of.deviation(),
            of.deadShare(),
            of.saturatedShare(),
            of.gradientNorm(),
            of.updateRatio()
        };
    }

    /**
     * @throws ReportedException naming the file and what is wrong with the section
     */
    KeptMoments read(ZipReader in) throws IOException, ReportedException {
        JsonFields index = in.read(INDEX, json -> JsonFields.read(json, file, MOMENTS));
        int version = index.whole("version", 0, Integer.MAX_VALUE);
        if (version != VERSION) {
            throw ReportedException.of("model.version", file, version, VERSION);
        }
        List<KeptMoment> list = new ArrayList<>();
        MomentPlace before = null;
        long bytes = 0;
        for (JsonFields one : index.objects("moments", Optimization.MAX_EPOCHS)) {
            MomentPlace place = MomentPlace.read(one);
            if (before != null && !place.isAfter(before)) {
                throw index.wrong("moments");
            }
            KeptMoment moment = read(place, folder(list.size()), in);
            bytes += moment.bytes();
            if (bytes > MomentKeeper.LIMIT) {
                throw ReportedException.of("model.too-large", file);
            }
            list.add(moment);
            before = place;
        }
        List<EpochLayers> layers = readLayers(index.whole("layers", 0, 1 << 20), in);
        in.requireNothingElse(FOLDER);
        return new KeptMoments(list, layers, false);
    }

    private KeptMoment read(MomentPlace place, String folder, ZipReader in)
            throws IOException, ReportedException {
        List<float[]> weights = in.arrays(folder, shape.state());
        Double loss = place.loss();
        Evaluation measured = loss == null ? null : evaluation(place, loss, folder, in);
        return new KeptMoment(place.epoch(), place.batch(), weights, measured);
    }

    private Evaluation evaluation(MomentPlace place, double loss, String folder, ZipReader in)
            throws IOException, ReportedException {
        int classes = place.classes();
        if (classes == 0) {
            MomentPlace.Figures figures = place.errors();
            return Evaluation.ofNumbers(loss, figures == null ? null : figures.errors());
        }
        float[] table = in.array(folder + "answers", answerShape(place.samples()));
        byte[] predicted = new byte[place.samples()];
        float[] confidence = new float[place.samples()];
        for (int i = 0; i < place.samples(); i++) {
            predicted[i] = (byte) whole(table[i * ANSWER_COLUMNS], classes - 1, folder);
            confidence[i] = table[i * ANSWER_COLUMNS + 1];
        }
        ArrayShape square = new ArrayShape("confusion", classes, classes);
        float[] counts = in.array(folder + "confusion", square);
        float[] ranks = in.array(folder + "ranks", new ArrayShape("ranks", 1, classes));
        int[][] confusion = new int[classes][classes];
        List<Integer> rank = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            confusion[i / classes][i % classes] = whole(counts[i], place.samples(), folder);
        }
        for (float count : ranks) {
            rank.add(whole(count, place.samples(), folder));
        }
        return Evaluation.of(
                loss, new Answers(predicted, confidence), Confusion.of(confusion), rank);
    }

    private int whole(double number, int most, String where) throws ReportedException {
        if (number != Math.rint(number) || number < 0 || number > most) {
            throw ReportedException.of("model.field", file, where);
        }
        return (int) number;
    }

    private List<EpochLayers> readLayers(int rows, ZipReader in)
            throws IOException, ReportedException {
        double[] table = in.table(LAYERS, rows, LAYER_COLUMNS, ANYWHERE);
        List<EpochLayers> found = new ArrayList<>();
        List<LayerStatistics> ofEpoch = new ArrayList<>();
        for (int i = 0; i < table.length; i += LAYER_COLUMNS) {
            int epoch = whole(table[i], Optimization.MAX_EPOCHS, LAYERS);
            ofEpoch.add(
                    new LayerStatistics(
                            whole(table[i + 1], NetworkSpec.MAX_LAYERS, LAYERS),
                            table[i + 2],
                            table[i + 3],
                            table[i + 4],
                            table[i + 5],
                            table[i + 6],
                            table[i + 7]));
            boolean last = i + LAYER_COLUMNS == table.length;
            if (last || table[i + LAYER_COLUMNS] != epoch) {
                found.add(new EpochLayers(epoch, List.copyOf(ofEpoch)));
                ofEpoch.clear();
            }
        }
        return found;
    }
}
