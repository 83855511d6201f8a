package fude.lab.time;

import fude.data.Data;
import fude.lab.RunCard;
import fude.lab.setting.Plan;
import fude.lab.setting.SettingCatalog;
import fude.text.ReportedException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How fast runs were on this machine, and so how long others will take: like the run of the lab
 * book that is most like them, in proportion to parameters, images and epochs.
 */
public final class MeasuredSpeed {
    /** Of these many newest runs. */
    private static final int RUNS = 40;

    /** What took less was over before it was fast. */
    private static final double SHORTEST_SECONDS = 0.2;

    private final List<Run> runs;

    /**
     * A run that was made.
     *
     * @param rate multiplications in a second
     */
    private record Run(double perImage, double rate) {}

    private MeasuredSpeed(List<Run> runs) {
        this.runs = runs;
    }

    /**
     * @param cards of runs, the newest first; those of other machines count for nothing
     * @param inUse whose size is known though it has no name of its own; null for none
     */
    public static MeasuredSpeed of(List<RunCard> cards, @Nullable Data inUse) {
        return new MeasuredSpeed(
                cards.stream()
                        .filter(card -> card.machine().isLikeThis())
                        .filter(card -> card.progress().seconds() >= SHORTEST_SECONDS)
                        .limit(RUNS)
                        .map(card -> run(card, inUse))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Run> run(RunCard card, @Nullable Data inUse) {
        RunCard.Progress progress = card.progress();
        double epochs = progress.epoch() + (double) progress.batch() / progress.batchesPerEpoch();
        return DataSize.of(card.dataset(), inUse)
                .flatMap(data -> workload(card, data))
                .map(
                        epoch ->
                                new Run(
                                        epoch.perImage(),
                                        epoch.learning() * epochs / progress.seconds()));
    }

    private static Optional<Workload> workload(RunCard card, DataSize data) {
        try {
            Plan plan = SettingCatalog.plan(card.settings());
            return Optional.of(Workload.ofEpoch(plan, data));
        } catch (ReportedException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    /** Of a whole run, learning and measuring; unknown where nothing has been run yet. */
    public OptionalDouble seconds(Plan plan, DataSize data) {
        Workload epoch = Workload.ofEpoch(plan, data);
        return runs.stream()
                .min(Comparator.comparingDouble(run -> unlikeness(run.perImage, epoch.perImage())))
                .map(run -> OptionalDouble.of(plan.config().epochs() * epoch.whole() / run.rate))
                .orElse(OptionalDouble.empty());
    }

    private static double unlikeness(double one, double other) {
        return Math.abs(Math.log(one / other));
    }
}
