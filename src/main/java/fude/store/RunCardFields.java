package fude.store;

import fude.lab.Exam;
import fude.lab.Machine;
import fude.lab.RunCard;
import fude.nn.matrix.ThreadTeam;
import fude.text.Named;
import fude.text.ReportedException;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingStatus;
import fude.training.config.Optimization;
import fude.training.measure.Confusion;
import fude.training.measure.Stopwatch;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a run card's fields, which may hold anything. */
final class RunCardFields {
    private static final int MAX_POINTS = 1 << 20;

    private final JsonFields fields;

    private RunCardFields(JsonFields fields) {
        this.fields = fields;
    }

    static RunCard read(JsonFields fields) throws ReportedException {
        return new RunCardFields(fields).card();
    }

    private RunCard card() throws ReportedException {
        return new RunCard(
                id("id"),
                begun(),
                fields.has("parent") ? id("parent") : null,
                fields.has("series") ? id("series") : null,
                BeginningFields.read(fields),
                fields.text("dataset"),
                fields.longWhole("checksum", 0, 0xffffffffL),
                fields.settings("settings"),
                InterventionFields.read(InterventionFields.NAME, fields),
                machine(fields.object("machine")),
                progress(fields.object("progress")),
                curve(),
                exams(),
                fields.text("note"));
    }

    /** It becomes part of a file's name. */
    private String id(String name) throws ReportedException {
        String id = fields.text(name);
        if (!id.matches(RunCard.ID)) {
            throw fields.wrong(name);
        }
        return id;
    }

    /** A moment that every time zone can name. */
    private Instant begun() throws ReportedException {
        try {
            Instant begun = Instant.parse(fields.text("begun"));
            int year = begun.atOffset(ZoneOffset.UTC).getYear();
            if (year < 1970 || year > 9999) {
                throw fields.wrong("begun");
            }
            return begun;
        } catch (DateTimeException e) {
            throw fields.wrong("begun");
        }
    }

    private static Machine machine(JsonFields machine) throws ReportedException {
        return new Machine(
                machine.whole("threads", 1, ThreadTeam.MAX_THREADS),
                machine.text("kernel"),
                machine.text("program"),
                machine.text("java"),
                machine.text("system"));
    }

    private static RunCard.Progress progress(JsonFields progress) throws ReportedException {
        int batches = progress.whole("batchesPerEpoch", 1, Integer.MAX_VALUE);
        return new RunCard.Progress(
                status(progress),
                progress.whole("epoch", 0, Optimization.MAX_EPOCHS),
                progress.whole("batch", 0, batches),
                batches,
                progress.whole("lessons", 0, Integer.MAX_VALUE),
                seconds(progress),
                progress.has("confusion") ? confusion(progress) : null);
    }

    /** One row after another. */
    private static Confusion confusion(JsonFields progress) throws ReportedException {
        int most = RunCard.Progress.MOST_CLASSES;
        double[] cells = progress.numbers("confusion", most * most);
        int classes = (int) Math.round(Math.sqrt(cells.length));
        boolean counts =
                Arrays.stream(cells).allMatch(cell -> cell >= 0 && cell == Math.rint(cell));
        if (classes == 0
                || classes * classes != cells.length
                || !counts
                || Arrays.stream(cells).sum() > Integer.MAX_VALUE) {
            throw progress.wrong("confusion");
        }
        int[][] rows = new int[classes][classes];
        for (int i = 0; i < cells.length; i++) {
            rows[i / classes][i % classes] = (int) cells[i];
        }
        return Confusion.of(rows);
    }

    private static TrainingStatus status(JsonFields progress) throws ReportedException {
        return Named.find(progress.text("status"), TrainingStatus.values())
                .orElseThrow(() -> progress.wrong("status"));
    }

    private static double seconds(JsonFields of) throws ReportedException {
        double seconds = of.number("seconds");
        if (!(seconds >= 0 && seconds <= Stopwatch.MAX_SECONDS)) {
            throw of.wrong("seconds");
        }
        return seconds;
    }

    private LearningCurve curve() throws ReportedException {
        List<EpochResult> measurements = new ArrayList<>();
        for (JsonFields one : fields.objects("measurements", Optimization.MAX_EPOCHS + 1)) {
            int count = measurements.size();
            int least = count == 0 ? 0 : measurements.get(count - 1).epoch() + 1;
            int most = count == 0 ? 0 : Optimization.MAX_EPOCHS;
            measurements.add(
                    new EpochResult(
                            one.whole("epoch", least, most),
                            one.numberOrNone("trainingLoss"),
                            one.numberOrNone("testLoss"),
                            one.numberOrNone("testAccuracy"),
                            one.has("testRmse") ? one.numberOrNone("testRmse") : Double.NaN,
                            seconds(one)));
        }
        double[] positions = fields.numbers("positions", MAX_POINTS);
        double[] losses = fields.numbers("trainingLosses", MAX_POINTS);
        if (losses.length != positions.length) {
            throw fields.wrong("trainingLosses");
        }
        for (int i = 0; i < positions.length; i++) {
            boolean inOrder = positions[i] >= (i == 0 ? 0 : positions[i - 1]);
            if (!inOrder || positions[i] > Optimization.MAX_EPOCHS) {
                throw fields.wrong("positions");
            }
        }
        return LearningCurve.of(positions, losses, measurements);
    }

    private List<Exam> exams() throws ReportedException {
        List<Exam> exams = new ArrayList<>();
        for (JsonFields one : fields.objects("exams", RunCard.MAX_EXAMS)) {
            int images = one.whole("images", 1, Integer.MAX_VALUE);
            exams.add(
                    new Exam(
                            one.whole("epoch", 0, Optimization.MAX_EPOCHS),
                            one.whole("batch", 0, Integer.MAX_VALUE),
                            images,
                            one.whole("right", 0, images),
                            one.numberOrNone("loss"),
                            one.has("rmse") ? one.numberOrNone("rmse") : Double.NaN,
                            one.whole("opening", 1, Integer.MAX_VALUE)));
        }
        return exams;
    }
}
