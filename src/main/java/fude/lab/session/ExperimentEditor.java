package fude.lab.session;

import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The experiment, and a change of it that waits for a decision since it would throw away what the
 * network has learned. Until then it is what the settings show.
 */
final class ExperimentEditor {
    private final Map<String, Message> unreadable = new TreeMap<>();
    private @Nullable Experiment experiment;
    private @Nullable Experiment proposal;
    private @Nullable Offer offer;

    /** A run from a file that waits for a decision. */
    record Offer(Run run, Path file) {}

    /** What is run, once there is data. */
    @Nullable Experiment experiment() {
        return experiment;
    }

    @Nullable Experiment proposal() {
        return proposal;
    }

    @Nullable Experiment shown() {
        return proposal != null ? proposal : experiment;
    }

    /** What waits, if that is a run from a file. */
    Optional<Offer> offer() {
        return Optional.ofNullable(offer);
    }

    /** This is run from now on. */
    void set(Experiment next) {
        experiment = next;
        propose(null);
    }

    /** The run has changed its settings by itself; a change that waits goes on waiting. */
    void follow(Experiment set) {
        experiment = set;
    }

    /**
     * @param next waits from now on
     */
    void propose(@Nullable Experiment next) {
        proposal = next;
        offer = null;
    }

    void offer(Run ready, Path file) {
        proposal = ready.experiment();
        offer = new Offer(ready, file);
    }

    void discard() {
        unreadable.clear();
        propose(null);
    }

    /** Whether a change can only be proposed. */
    boolean asks(Experiment next, boolean hasLearned) {
        return proposal != null || hasLearned && experiment != null && !experiment.goesOnAs(next);
    }

    /** What keeps the shown experiment from being run; empty if nothing does. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        unreadable.forEach((field, message) -> found.add(new Problem(field, message)));
        Experiment shown = shown();
        if (shown != null) {
            found.addAll(shown.problems());
        }
        return found;
    }

    /** A field holds text that is no value, or, with null, no longer does. */
    void unreadable(String field, @Nullable Message why) {
        if (why == null) {
            unreadable.remove(field);
        } else {
            unreadable.put(field, why);
        }
    }

    void forgetUnreadable(String prefix) {
        unreadable.keySet().removeIf(field -> field.startsWith(prefix));
    }
}
