package fude.ui.coach;

import fude.lab.Experiment;
import fude.lab.coach.TrialRun;
import fude.training.TrainingConfig;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;

/** How fast long runs would be, measured on the training thread when they are asked about. */
final class TrialTimes {
    private final LatestOnly<Time> trial;
    private Experiment asked;
    private Time known;

    private record Time(Experiment experiment, double imagesPerSecond) {}

    /**
     * @param news to be told when there is something new
     */
    TrialTimes(Executor thread, Runnable news) {
        trial =
                new LatestOnly<>(
                        thread,
                        time -> {
                            known = time;
                            news.run();
                        });
    }

    /**
     * Images learned from in a second, of an experiment without problems; 0 where that need not be
     * known, or is not known yet.
     */
    double imagesPerSecond(Experiment experiment) {
        if (!TrialRun.isWorthwhile(experiment)) {
            return 0;
        }
        Experiment like = withoutWhatCostsNoTime(experiment);
        if (known != null && known.experiment().equals(like)) {
            return known.imagesPerSecond();
        }
        if (!like.equals(asked)) {
            asked = like;
            trial.request(() -> new Time(like, TrialRun.imagesPerSecond(like)));
        }
        return 0;
    }

    private static Experiment withoutWhatCostsNoTime(Experiment experiment) {
        TrainingConfig usual = TrainingConfig.DEFAULT;
        return experiment.withConfig(
                experiment
                        .config()
                        .withEpochs(usual.epochs())
                        .withLearningRate(usual.learningRate())
                        .withSeed(usual.seed()));
    }
}
