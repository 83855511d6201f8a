package fude.lab.coach;

import fude.lab.Experiment;
import fude.lab.coach.rules.Proposal;
import fude.text.Message;
import java.util.Optional;

/** Whether a run is done before the bell rings. */
final class LessonTime {
    /** A school lesson in Japan. */
    static final int MINUTES = 50;

    private LessonTime() {}

    /**
     * @param imagesPerSecond 0 where that is not known
     */
    static Optional<Warning> of(Experiment experiment, double imagesPerSecond) {
        int epochs = experiment.config().epochs();
        double minutesPerEpoch = experiment.trainingSamples() / imagesPerSecond / 60;
        double minutes = epochs * minutesPerEpoch;
        if (imagesPerSecond <= 0 || minutes <= MINUTES) {
            return Optional.empty();
        }
        Proposal fix =
                minutesPerEpoch < MINUTES
                        ? fewerEpochs((int) (MINUTES / minutesPerEpoch))
                        : fewerImages((int) (MINUTES * 60 * imagesPerSecond));
        return Optional.of(Warning.of("long", fix, Math.round(minutes), MINUTES));
    }

    private static Proposal fewerEpochs(int epochs) {
        return Proposal.of(c -> c.withEpochs(epochs), "precheck.fix.epochs", epochs);
    }

    /** For one epoch. */
    private static Proposal fewerImages(int images) {
        int first = Math.max(1, images);
        return new Proposal(
                Message.of("precheck.fix.first", first),
                e -> e.withConfig(c -> c.withEpochs(1)).withChoice(c -> c.withFirst(first)));
    }
}
