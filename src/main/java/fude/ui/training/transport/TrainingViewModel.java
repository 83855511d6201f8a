package fude.ui.training.transport;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Problem;
import fude.training.Trainer.Stretch;
import fude.training.TrainingConfig;
import fude.training.TrainingSnapshot;
import fude.ui.state.Lab;
import fude.ui.state.RunRequest;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/** Play, pause, step, reset, and the settings of learning. */
public final class TrainingViewModel {
    private static final double GENTLER = 0.1;
    private final Lab lab;
    private final CurrentRun inHand;
    private final ObjectBinding<Message> waiting;
    private final SeriesViewModel series;

    /**
     * @param trainingThread runs one thing after another on one thread
     * @param library why the numeric library is not there yet, null once it is
     * @param last the file in which the last trained network is kept
     */
    public TrainingViewModel(
            Lab lab, Executor trainingThread, ObservableValue<Message> library, Path last) {
        this.lab = lab;
        this.inHand = new CurrentRun(lab, trainingThread, last);
        this.waiting =
                Bindings.createObjectBinding(
                        () -> PlayBlocker.reason(lab, failureProperty().get(), library.getValue()),
                        library,
                        lab.shownProperty(),
                        lab.proposalProperty(),
                        lab.problemsProperty(),
                        inHand.failureProperty());
        this.series = new SeriesViewModel(lab, this, () -> learn(Stretch.TARGET));
    }

    // Properties

    /** Whether the network is learning. */
    public ReadOnlyBooleanProperty runningProperty() {
        return inHand.runningProperty();
    }

    /** Why the run broke off; null if it did not. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return inHand.failureProperty();
    }

    /** What Play waits for; null if it can be pressed. */
    public ObjectBinding<Message> waitingProperty() {
        return waiting;
    }

    public ReadOnlyObjectProperty<TrainingSnapshot> snapshotProperty() {
        return lab.snapshotProperty();
    }

    /** What the settings show; null until there is data. */
    public ObservableValue<Experiment> experimentProperty() {
        return lab.shownProperty();
    }

    /** What takes part of the data in the run in hand; null until it is known. */
    public ReadOnlyObjectProperty<DatasetSplit> chosenDataProperty() {
        return lab.chosenDataProperty();
    }

    public ObservableValue<?> problemsProperty() {
        return lab.problemsProperty();
    }

    /** The last epoch that is planned: the chart's right end. */
    public IntegerBinding plannedEpochsProperty() {
        return inHand.plan().lastProperty();
    }

    /** Several runs one after another. */
    public SeriesViewModel series() {
        return series;
    }

    /** Whether there is anything to go back from. */
    public BooleanBinding resettableProperty() {
        return Bindings.createBooleanBinding(
                () -> lab.snapshot() != null && lab.snapshot().isTrained(), lab.snapshotProperty());
    }

    /**
     * What is wrong with a setting; null for nothing.
     *
     * @param name that of the field, or of a part of it as the problem's key names it
     */
    public Message problem(String name) {
        return lab.problemsProperty().get().stream()
                .filter(p -> p.field().equals(name) || p.message().key().equals("problem." + name))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    public CurrentRun inHand() {
        return inHand;
    }

    // Commands

    public void playOrPause() {
        if (runningProperty().get()) {
            inHand.pause();
        } else {
            learn(Stretch.TARGET);
        }
    }

    /** Learns from one batch, or to the end of the epoch, and pauses. */
    public void step(boolean wholeEpoch) {
        learn(wholeEpoch ? Stretch.EPOCH : Stretch.BATCH);
    }

    private void learn(Stretch stretch) {
        if (waiting.get() == null) {
            inHand.learn(stretch);
        }
    }

    /** Begins with a run that was asked for, and learns; the run in hand stays in the lab book. */
    public void begin(RunRequest request) {
        series.end();
        inHand.begin(new Run(request));
        learn(Stretch.TARGET);
    }

    /** Back to the first weights, which the same seed makes the same. */
    public void reset() {
        series.end();
        if (lab.proposalProperty().get() != null && lab.problemsProperty().get().isEmpty()) {
            lab.confirm();
        } else if (lab.experimentProperty().get() != null) {
            inHand.prepare(lab.experimentProperty().get());
        }
    }

    /** Ends the run in hand for good. */
    public void stop() {
        inHand.pause();
        inHand.keep();
    }

    /** The way out of a run that broke off: again from the start, with {@link #gentlerRate}. */
    public void startGentler() {
        double rate = gentlerRate();
        lab.discard();
        change(config -> config.withLearningRate(rate));
        reset();
        learn(Stretch.TARGET);
    }

    /** A tenth of the learning rate with which the run broke off. */
    public double gentlerRate() {
        return GENTLER * inHand.failedRate();
    }

    /** Changes the settings of learning. */
    public void change(UnaryOperator<TrainingConfig> change) {
        lab.propose(e -> e.withConfig(change.apply(e.config())));
    }

    /** Changes anything that can be set. */
    public void propose(UnaryOperator<Experiment> change) {
        lab.propose(change);
    }

    public void unreadable(String field, Message why) {
        lab.unreadable(field, why);
    }
}
