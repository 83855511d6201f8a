package fude.ui.state;

import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.training.TrainingStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several runs that are worked off one after another, as far as they have come. Immutable.
 *
 * @param id of its first run, which all of its run cards carry as their series
 * @param recipe that asked for the runs; null where a run is repeated
 * @param members in the order in which they are run, at least one
 * @param current place of the run in hand, from 0; so many as there are members when all are over
 */
public record RunSeries(String id, Recipe recipe, List<Member> members, int current) {

    public RunSeries {
        members = List.copyOf(members);
    }

    /**
     * One of the runs.
     *
     * @param label tells it from the others
     * @param card what came of it; null until it is over, and where it was left before its end
     */
    public record Member(String label, Experiment experiment, RunCard card) {

        /** Whether it has come to its end, and not run away. */
        public boolean isFinished() {
            return card != null && card.progress().status() == TrainingStatus.FINISHED;
        }

        private Member over(RunCard came) {
            return new Member(label, experiment, came);
        }
    }

    /** Whether there is nothing more to run. */
    public boolean isOver() {
        return current >= members.size();
    }

    /** Whether a run follows the one in hand. */
    public boolean hasNext() {
        return current + 1 < members.size();
    }

    /** The one that is in hand, or comes next; there is one unless {@link #isOver}. */
    public Member member() {
        return members.get(current);
    }

    /** Those of which something came. */
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
     * The run in hand is over.
     *
     * @param card null if nothing is to be kept of it
     */
    public RunSeries next(RunCard card) {
        List<Member> with = new ArrayList<>(members);
        with.set(current, member().over(card));
        return new RunSeries(id, recipe, with, current + 1);
    }

    /** Ends with the run in hand. */
    public RunSeries withoutRest() {
        return hasNext()
                ? new RunSeries(id, recipe, members.subList(0, current + 1), current)
                : this;
    }

    /**
     * What is left of it where an experiment follows that is none of it: nothing, unless it is one
     * that the runs can be compared with.
     */
    public RunSeries leftFor(Experiment other) {
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
