package fude.ui.explain;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import java.util.List;
import java.util.Optional;

/** A lab with a paper that is read at once, for tests of what explains the reading. */
final class ExplainedLab {
    private static final Experiment EXPERIMENT = Runs.experiment();
    private static final TrainingSnapshot TRAINED = Runs.trained(EXPERIMENT);

    final Lab lab = Locked.lab();
    final Paper paper = new Paper();

    ExplainedLab() {
        new DrawingViewModel(lab, paper, Runnable::run);
    }

    /** With a network that has not learned anything. */
    void begin(Experiment experiment) {
        Runs.begin(lab, experiment);
    }

    void begin() {
        begin(EXPERIMENT);
    }

    /** With a network that has learned digits. */
    void train() {
        train(EXPERIMENT, TRAINED);
    }

    void train(Experiment experiment, TrainingSnapshot trained) {
        lab.session().begin(experiment);
        Locked.choose(lab, (DatasetSplit) experiment.chosenData());
        Locked.stands(lab, trained);
    }

    /** Images of 2 × 2 pixels, which is not what a drawing becomes. */
    static Experiment ofAnotherSize() {
        Dataset small = new Dataset(2, 2, List.of("a", "b"), new byte[64], new byte[16]);
        return Experiment.on(new DatasetSplit("small", small, small, Optional.empty()));
    }

    /** A small seven at the top left. */
    void drawSeven() {
        paper.begin(0.1, 0.1, Double.NaN);
        paper.drawTo(0.4, 0.1);
        paper.drawTo(0.25, 0.5);
        paper.end();
    }

    /** A one at the right of it. */
    void drawOne() {
        paper.begin(0.85, 0.1, Double.NaN);
        paper.drawTo(0.85, 0.5);
        paper.end();
    }
}
