package fude.lab.session;

import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.text.Message;
import fude.training.TrainingSnapshot;
import org.jspecify.annotations.Nullable;

/** What the run does by itself changes the experiment, the series, and what can be undone. */
final class RunFollower implements RunListener {
    private final ExperimentSession experiments;
    private final SeriesSession series;
    private final RunTuner tuner;
    private RunState before = RunState.EMPTY;
    private @Nullable RunCard card;

    RunFollower(ExperimentSession experiments, SeriesSession series, RunTuner tuner) {
        this.experiments = experiments;
        this.series = series;
        this.tuner = tuner;
    }

    @Override
    public void settingsFollowed(Experiment experiment) {
        experiments.follow(experiment);
    }

    @Override
    public void stands(@Nullable RunCard next, @Nullable TrainingSnapshot snapshot) {
        card = next;
        tuner.stands(snapshot);
    }

    @Override
    public void stateChanged(RunState state, @Nullable Message failure) {
        boolean hasLearned = before == RunState.LEARNING;
        before = state;
        if (hasLearned && (state == RunState.FINISHED || state == RunState.DIVERGED)) {
            series.finished(card);
        }
    }
}
