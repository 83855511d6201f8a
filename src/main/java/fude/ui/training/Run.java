package fude.ui.training;

import fude.lab.Experiment;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import java.util.function.Consumer;

/** One network from its first weights on. The trainer lives on the training thread. */
final class Run {
    private final Experiment experiment;
    private final TrainingControl control;
    private Trainer trainer;

    Run(Experiment experiment) {
        this.experiment = experiment;
        this.control =
                new TrainingControl(
                        experiment.config().learningRate(), experiment.config().epochs());
    }

    TrainingControl control() {
        return control;
    }

    /** Makes the network. On the training thread. */
    void prepare(Consumer<TrainingSnapshot> listener) {
        trainer = experiment.trainer(experiment.chosenData());
        listener.accept(trainer.snapshot());
    }

    /** Learns. On the training thread. */
    void learn(Trainer.Stretch stretch, Consumer<TrainingSnapshot> listener)
            throws ReportedException {
        trainer.run(stretch, control, listener);
    }
}
