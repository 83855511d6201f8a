package fude.ui.training.transport;

import fude.lab.session.LabSession;
import fude.lab.session.Pace;
import fude.text.Message;
import fude.text.Problem;
import fude.training.Trainer.Stretch;
import fude.training.TrainingConfig;
import fude.ui.state.Lab;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Play, pause, step, reset, and the settings of learning. */
public final class TrainingViewModel {
    private static final double GENTLER = 0.1;

    private final Lab lab;
    private final LabSession session;
    private final ObjectBinding<Message> waiting;
    private final IntegerBinding plannedEpochs;
    private final SeriesViewModel series;

    /** How fast it learns. */
    final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.FULL);

    /**
     * @param library why the numeric library is not there yet, null once it is
     */
    public TrainingViewModel(Lab lab, ObservableValue<Message> library) {
        this.lab = lab;
        this.session = lab.session();
        this.waiting =
                waiting(
                        library,
                        lab.shownProperty(),
                        lab.proposalProperty(),
                        lab.problemsProperty(),
                        lab.failureProperty());
        this.plannedEpochs =
                Bindings.createIntegerBinding(
                        () -> lab.planProperty().get().last(lab.shown(), lab.snapshot()),
                        lab.planProperty(),
                        lab.shownProperty(),
                        lab.snapshotProperty());
        this.series = new SeriesViewModel(lab, waiting.isNull());
        pace.subscribe(session::pace);
    }

    /** Reads what it depends on: a change is told only of a value that has been read. */
    private ObjectBinding<Message> waiting(ObservableValue<?>... dependencies) {
        return Bindings.createObjectBinding(
                () -> {
                    Stream.of(dependencies).forEach(ObservableValue::getValue);
                    return session.blocker();
                },
                dependencies);
    }

    /** What Play waits for; null if it can be pressed. */
    public ObjectBinding<Message> waitingProperty() {
        return waiting;
    }

    /** The last epoch that is planned: the chart's right end. */
    public IntegerBinding plannedEpochsProperty() {
        return plannedEpochs;
    }

    /**
     * How far the epochs that are set lead, where a run goes on after those that were planned
     * first; otherwise null.
     */
    public ObjectBinding<Message> epochsNote() {
        return Bindings.createObjectBinding(
                () -> lab.planProperty().get().words(lab.shown(), lab.snapshot()),
                lab.planProperty(),
                lab.shownProperty(),
                lab.snapshotProperty());
    }

    /** The run, and what is set. */
    public Lab lab() {
        return lab;
    }

    /** Several runs one after another. */
    public SeriesViewModel series() {
        return series;
    }

    /** Whether there is anything to go back from. */
    public BooleanBinding resettableProperty() {
        return Bindings.createBooleanBinding(() -> lab.isTrained(), lab.snapshotProperty());
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

    public void playOrPause() {
        if (lab.runningProperty().get()) {
            session.pause();
        } else {
            session.play(Stretch.TARGET);
        }
    }

    /** Learns from one batch, or to the end of the epoch, and pauses. */
    public void step(boolean wholeEpoch) {
        session.play(wholeEpoch ? Stretch.EPOCH : Stretch.BATCH);
    }

    /** The way out of a run that broke off: again from the start, with {@link #gentlerRate}. */
    public void startGentler() {
        double rate = gentlerRate();
        session.discard();
        change(config -> config.withLearningRate(rate));
        session.reset();
        session.play(Stretch.TARGET);
    }

    /** A tenth of the learning rate with which the run broke off. */
    public double gentlerRate() {
        return GENTLER * session.failedRate();
    }

    /** Changes the settings of learning. */
    public void change(UnaryOperator<TrainingConfig> change) {
        session.propose(e -> e.withConfig(change.apply(e.config())));
    }
}
