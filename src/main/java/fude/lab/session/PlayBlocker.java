package fude.lab.session;

import fude.text.Message;
import fude.text.Problem;
import org.jspecify.annotations.Nullable;

/** Why there can be no training at the moment, in words. */
final class PlayBlocker {
    private PlayBlocker() {}

    /**
     * What Play waits for, the first thing to do first; null if it can be pressed.
     *
     * @param failure why the run broke off, null if it did not
     * @param library why the numeric library is not there yet, null once it is
     */
    static @Nullable Message reason(
            ExperimentSession experiments, @Nullable Message failure, @Nullable Message library) {
        if (experiments.shown() == null) {
            return Message.of("training.waits.data");
        }
        if (!experiments.problems().isEmpty()) {
            return about(experiments.problems().get(0));
        }
        if (experiments.proposal() != null) {
            return Message.of("training.waits.question");
        }
        return failure != null ? Message.of("training.waits.reset") : library;
    }

    private static Message about(Problem problem) {
        String field = problem.field();
        Message name =
                field.startsWith("layers[")
                        ? Message.of(
                                "layer.number", 1 + Integer.parseInt(field.replaceAll("\\D", "")))
                        : Message.of(field.equals("layers") ? "pane.network" : "setting." + field);
        return Message.of("training.waits.problem", name, problem.message());
    }
}
