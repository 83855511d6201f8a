package fude.lab;

import fude.data.Data;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Confusion;
import fude.training.measure.Evaluation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one run: what it takes to repeat it, and what came of it. A value, which grows
 * with the run by being exchanged.
 *
 * @param id tells it from all others
 * @param parent id of the run that it came from
 * @param series id that the runs of one series share, the first one's
 * @param beginning where its first weights come from; null where they follow from the seed
 * @param dataset the data set's name, as the terminal spells it
 * @param checksum {@link fude.data.Samples#checksum} of what is learned from
 * @param settings by {@link Setting#key}, as the run began
 * @param interventions what was set by hand, beginning with what the run began with
 * @param note the class's own words
 */
public record RunCard(
        String id,
        Instant begun,
        @Nullable String parent,
        @Nullable String series,
        @Nullable Beginning beginning,
        String dataset,
        long checksum,
        Map<String, String> settings,
        List<Intervention> interventions,
        Machine machine,
        Progress progress,
        LearningCurve curve,
        List<Exam> exams,
        String note) {
    /** What an id is, as a regular expression; it becomes part of a file's name. */
    public static final String ID = "[0-9A-Za-z-]{1,64}";

    /** Of the curve that are kept, and about as many measurements; a chart has no more pixels. */
    public static final int MOST_POINTS = 2000;

    /** That are kept, the first ones; more than a class can take in a year. */
    public static final int MAX_EXAMS = 100_000;

    public RunCard {
        settings = Map.copyOf(settings);
        interventions = List.copyOf(interventions);
        exams = exams.stream().limit(MAX_EXAMS).toList();
        Objects.requireNonNull(note);
    }

    /**
     * How far a run has come.
     *
     * @param epoch finished epochs
     * @param batch finished batches of the epoch at hand
     * @param fineTunings single images learned outside of the epochs and weights set by hand, which
     *     a repetition cannot do
     * @param seconds of training
     * @param confusion as it was measured last; null where it was not, and where it is too large
     */
    public record Progress(
            TrainingStatus status,
            int epoch,
            int batch,
            int batchesPerEpoch,
            int fineTunings,
            double seconds,
            @Nullable Confusion confusion) {
        /** Beyond them the confusion matrix is left out, so that a card stays a page. */
        public static final int MOST_CLASSES = 20;

        static Progress of(TrainingSnapshot snapshot) {
            return new Progress(
                    snapshot.status(),
                    snapshot.epoch(),
                    snapshot.batch(),
                    snapshot.batchesPerEpoch(),
                    snapshot.fineTunings(),
                    snapshot.seconds(),
                    confusion(snapshot));
        }

        private static @Nullable Confusion confusion(TrainingSnapshot snapshot) {
            Evaluation measured = snapshot.evaluation();
            return measured == null
                            || snapshot.status() == TrainingStatus.DIVERGED
                            || measured.classes() == 0
                            || measured.classes() > MOST_CLASSES
                    ? null
                    : measured.confusion();
        }
    }

    /** A setting that differs between two runs, one of which may have none. */
    public record Difference(String setting, @Nullable String from, @Nullable String to) {}

    /**
     * A run as it stands.
     *
     * @param experiment with the settings that it goes on with
     */
    public static RunCard of(
            String id,
            Instant begun,
            @Nullable String parent,
            @Nullable String series,
            @Nullable Beginning beginning,
            Experiment experiment,
            long checksum,
            Machine machine,
            TrainingSnapshot snapshot) {
        Map<String, String> settings = begun(experiment, snapshot).texts();
        return new RunCard(
                id,
                begun,
                parent,
                series,
                beginning,
                experiment.data().name(),
                checksum,
                settings,
                snapshot.interventions(),
                machine,
                Progress.of(snapshot),
                snapshot.curve().thinned(MOST_POINTS),
                List.of(),
                "");
    }

    private static Experiment begun(Experiment experiment, TrainingSnapshot snapshot) {
        if (snapshot.interventions().isEmpty()) {
            return experiment;
        }
        Intervention first = snapshot.interventions().get(0);
        return experiment.withConfig(
                c -> c.withLearningRate(first.learningRate()).withEpochs(first.targetEpoch()));
    }

    /**
     * The experiment that the run was, with as many threads as it had.
     *
     * @param data the data set of that name
     * @throws ReportedException if a setting cannot be read
     */
    public Experiment experiment(Data data) throws ReportedException {
        Experiment experiment = Experiment.on(data).with(settings);
        return experiment.withConfig(c -> c.withThreads(machine.threads()));
    }

    /** What was changed against another run, in the order of the settings. */
    public List<Difference> differences(RunCard from) {
        Map<String, Difference> found = new LinkedHashMap<>();
        if (!dataset.equals(from.dataset)) {
            found.put("dataset", new Difference("dataset", from.dataset, dataset));
        }
        for (Setting<?> setting : SettingCatalog.all()) {
            String before = from.settings.get(setting.key());
            String now = settings.get(setting.key());
            if (!Objects.equals(before, now) && !"threads".equals(setting.key())) {
                found.put(setting.key(), new Difference(setting.key(), before, now));
            }
        }
        return List.copyOf(found.values());
    }

    /** The same run, further on; what was written about it stays. */
    public RunCard grownTo(RunCard later) {
        return with(parent, later, union(exams, later.exams), note);
    }

    /** A run that goes on after a pause of the program does not know its exams of before. */
    private static List<Exam> union(List<Exam> before, List<Exam> later) {
        return Stream.concat(before.stream(), later.stream()).distinct().toList();
    }

    /** The same with the exams that another copy of the card knows of besides. */
    public RunCard withExamsOf(RunCard other) {
        return withExams(union(other.exams, exams));
    }

    /** How often the locked test images of a data set were opened by the runs of these cards. */
    public static int openings(Stream<RunCard> cards, String dataset) {
        return cards.filter(card -> card.dataset.equals(dataset))
                .mapToInt(card -> card.exams.size())
                .sum();
    }

    /**
     * @param other id of the run that it came from
     */
    public RunCard withParent(@Nullable String other) {
        return with(other, this, exams, note);
    }

    public RunCard withNote(String other) {
        return with(parent, this, exams, other);
    }

    public RunCard withExams(List<Exam> other) {
        return with(parent, this, other, note);
    }

    /**
     * @param standing tells how far the run has come
     */
    private RunCard with(@Nullable String from, RunCard standing, List<Exam> looks, String words) {
        return new RunCard(
                id,
                begun,
                from,
                series,
                beginning,
                dataset,
                standing.checksum,
                settings,
                standing.interventions,
                standing.machine,
                standing.progress,
                standing.curve,
                looks,
                words);
    }
}
