package fude.lab.session;

import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.training.TrainingStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Several runs that are worked off one after another, as far as they have come. Immutable.
 *
 * @param id of its first run, which all of its run cards carry as their series
 * @param recipe that asked for the runs, unless a run is repeated
 * @param members in the order in which they are run, at least one
 * @param current place of the current run, from 0; the number of members when all are over
 */
public record RunSeries(String id, @Nullable Recipe recipe, List<Member> members, int current) {

    public RunSeries {
        members = List.copyOf(members);
    }

    /**
     * One of the runs.
     *
     * @param label tells it from the others
     * @param card its result, once it is over, unless it was left before its end
     */
    public record Member(String label, Experiment experiment, @Nullable RunCard card) {

        /** Whether it has come to its end without diverging. */
        public boolean isFinished() {
            return card != null && card.progress().status() == TrainingStatus.FINISHED;
        }

        private Member over(@Nullable RunCard came) {
            return new Member(label, experiment, came);
        }
    }

    /**
     * The same settings with their seed and the ones after it.
     *
     * @param count at least one
     */
    public static List<Member> repetitions(Experiment experiment, int count) {
        long seed = experiment.config().seed();
        return LongStream.range(seed, seed + count)
                .mapToObj(next -> new Member("" + next, withSeed(experiment, next), null))
                .toList();
    }

    private static Experiment withSeed(Experiment experiment, long seed) {
        return experiment.withConfig(c -> c.withSeed(seed));
    }

    /** Whether there is nothing more to run. */
    public boolean isOver() {
        return current >= members.size();
    }

    /** Whether a run follows the current one. */
    public boolean hasNext() {
        return current + 1 < members.size();
    }

    /** The current one, or the one that comes next; there is one unless {@link #isOver}. */
    public Member member() {
        return members.get(current);
    }

    /** Those that have a result. */
    public List<Member> done() {
        return members.stream().filter(member -> member.card() != null).toList();
    }

    /** Those that have come to their end. */
    public List<Member> finished() {
        return members.stream().filter(Member::isFinished).toList();
    }

    /** Whether the runs differ in nothing but the seed. */
    public boolean isRepetition() {
        Set<Map<String, String>> different = new HashSet<>();
        members.forEach(member -> different.add(butForTheSeed(member.experiment())));
        return different.size() == 1;
    }

    private static Map<String, String> butForTheSeed(Experiment experiment) {
        Map<String, String> texts = experiment.texts();
        texts.remove("seed");
        return texts;
    }

    /**
     * The current run is over.
     *
     * @param card what is to be kept of it
     */
    public RunSeries next(@Nullable RunCard card) {
        List<Member> with = new ArrayList<>(members);
        with.set(current, member().over(card));
        return new RunSeries(id, recipe, with, current + 1);
    }

    /** Drops all but the first runs, this number of them. */
    RunSeries endingAfter(int runs) {
        return new RunSeries(id, recipe, members.subList(0, runs), current);
    }

    /**
     * What is left of it where an experiment follows that is none of it: nothing, unless it is one
     * that the runs can be compared with.
     */
    public @Nullable RunSeries leftFor(Experiment other) {
        boolean near =
                members.stream()
                        .anyMatch(
                                member ->
                                        member.experiment().goesOnAs(other)
                                                || isRepetition()
                                                        && isRepeatedBy(
                                                                member.experiment(), other));
        List<Member> done = done();
        return near && !done.isEmpty() ? new RunSeries(id, recipe, done, done.size()) : null;
    }

    private static boolean isRepeatedBy(Experiment one, Experiment other) {
        return one.data() == other.data() && butForTheSeed(one).equals(butForTheSeed(other));
    }
}
