package fude.ui.state;

import fude.data.Data;
import fude.data.DataKind;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.numbers.NumberSplit;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.session.EpochPlan;
import fude.lab.session.LabSession;
import fude.lab.session.RunSeries;
import fude.lab.session.RunStore;
import fude.lab.session.Worker;
import fude.text.Message;
import fude.text.Problem;
import fude.training.Classifier;
import fude.training.Estimator;
import fude.training.TrainingSnapshot;
import fude.training.kept.KeptMoment;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The state that features share, to be read and listened to. It is changed by commands to the
 * session alone.
 */
public final class Lab {
    private final Overlays overlays = new Overlays();
    private final SharedState state = new SharedState(overlays);
    private final LabSession session;
    private final TestLock testLock =
            new TestLock(chosenDataProperty(), numbersProperty(), cardProperty());
    private final ObjectBinding<Experiment> shown =
            Bindings.when(state.proposal.isNotNull())
                    .then(state.proposal)
                    .otherwise(state.experiment);
    private final ObjectBinding<List<Problem>> problems;
    private final ObservableValue<DataKind> kind =
            dataProperty().map(Data::kind).orElse(DataKind.IMAGES);

    /**
     * @param store keeps the last trained network
     * @param library why the numeric library is not there yet, null once it is
     */
    public Lab(Worker worker, RunStore store, Supplier<Message> library) {
        session = new LabSession(worker, store, library, state);
        problems = Bindings.createObjectBinding(this::currentProblems, shown, state.problemChanges);
    }

    /** Reads what is shown: a change is told only of a value that has been read. */
    private List<Problem> currentProblems() {
        shown.get();
        return session.problems();
    }

    /** What the run and its experiment are changed by. */
    public LabSession session() {
        return session;
    }

    SharedState state() {
        return state;
    }

    /** What the chart shows beside the run. */
    public Overlays overlays() {
        return overlays;
    }

    /** What is run; null until there is data. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return state.experiment.getReadOnlyProperty();
    }

    /** What waits for a decision; mostly null. */
    public ReadOnlyObjectProperty<Experiment> proposalProperty() {
        return state.proposal.getReadOnlyProperty();
    }

    /** What the settings show: the proposal, or else the experiment. */
    public ObjectBinding<Experiment> shownProperty() {
        return shown;
    }

    /** The run as it stands; null until there is a network. */
    public ReadOnlyObjectProperty<TrainingSnapshot> snapshotProperty() {
        return state.snapshot.getReadOnlyProperty();
    }

    /** The network that is looked at; changes with every snapshot while it follows the run. */
    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return state.moment.getReadOnlyProperty();
    }

    /**
     * Looks at the run as it was, until {@link #lookNow} or until there is another run.
     *
     * @param read the network with the numbers of then
     */
    public void look(KeptMoment kept, Classifier read) {
        state.moment.set(Moment.of(kept, read, null));
    }

    /** The same with a network that reads points or numbers. */
    public void look(KeptMoment kept, Estimator read) {
        state.moment.set(Moment.of(kept, null, read));
    }

    /** Follows the run again. */
    public void lookNow() {
        state.lookNow();
    }

    /**
     * What is to be kept of the current run; null until it has learned something. Changes before
     * the snapshot.
     */
    public ReadOnlyObjectProperty<RunCard> cardProperty() {
        return state.card.getReadOnlyProperty();
    }

    /** Whether the training thread works on the network. */
    public ReadOnlyBooleanProperty runningProperty() {
        return state.running.getReadOnlyProperty();
    }

    /** Why the run broke off; null if it did not. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return state.failure.getReadOnlyProperty();
    }

    /** How far the run is to go. */
    public ReadOnlyObjectProperty<EpochPlan> planProperty() {
        return state.plan.getReadOnlyProperty();
    }

    /** Whether the network can be put back to before the first image it was fine-tuned to. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return state.undoable.getReadOnlyProperty();
    }

    /**
     * The series that the current run is one of, or that it followed; null for none. Its cards stay
     * until other settings are run.
     */
    public ReadOnlyObjectProperty<RunSeries> seriesProperty() {
        return state.series.getReadOnlyProperty();
    }

    /**
     * The part of the data that takes part in the current run, which the snapshot's evaluation and
     * answers are about; null until it is known. Changes before the snapshot.
     */
    public ReadOnlyObjectProperty<Data> dataProperty() {
        return state.data.getReadOnlyProperty();
    }

    /** The same where they are images, null otherwise; changes before {@link #dataProperty}. */
    public ReadOnlyObjectProperty<DatasetSplit> chosenDataProperty() {
        return state.images.getReadOnlyProperty();
    }

    /** The same where they are points or numbers, null otherwise. */
    public ReadOnlyObjectProperty<NumberSplit> numbersProperty() {
        return state.numbers.getReadOnlyProperty();
    }

    /** The kind of {@link #dataProperty}; images until it is known. */
    public ObservableValue<DataKind> kindProperty() {
        return kind;
    }

    /** Whether the run is measured on validation samples instead of the test samples. */
    public boolean isValidating() {
        Data chosen = state.data.get();
        return chosen != null && chosen.isValidating();
    }

    /** The key of the words for the samples that the run is measured on: "test images". */
    public String measuredKey() {
        if (kind.getValue() == DataKind.IMAGES) {
            return isValidating() ? "images.validation" : "images.test";
        }
        return isValidating() ? "points.validation" : "points.test";
    }

    /** Whether answers to test samples may be seen. */
    public TestLock testLock() {
        return testLock;
    }

    /** The names of the classes that can be answered: digits until the data is known. */
    public List<String> classNames() {
        Data chosen = state.data.get();
        return chosen == null ? Dataset.digitNames() : chosen.classNames();
    }

    /** Whether images of digits are read, all of the digits or some. */
    public boolean readsDigits() {
        return state.numbers.get() == null && Dataset.digitNames().containsAll(classNames());
    }

    /** The name of a class; empty where it is not known any more. */
    public String className(int label) {
        return label < classNames().size() ? classNames().get(label) : "";
    }

    /** What keeps the shown experiment from being run. */
    public ObjectBinding<List<Problem>> problemsProperty() {
        return problems;
    }

    public Experiment shown() {
        return shown.get();
    }

    public TrainingSnapshot snapshot() {
        return state.snapshot.get();
    }

    /** Whether the network has learned anything yet. */
    public boolean isTrained() {
        return snapshot() != null && snapshot().isTrained();
    }

    /** The network that is looked at: as it was a moment ago, or at the chosen moment. */
    public Optional<Classifier> classifier() {
        return Optional.ofNullable(state.moment.get().classifier());
    }

    /** The network that is looked at, where it reads points or numbers. */
    public Optional<Estimator> estimator() {
        return Optional.ofNullable(state.moment.get().estimator());
    }

    /** The network of the run as it is, for whoever does something with the run. */
    public Optional<Classifier> learner() {
        return Optional.ofNullable(snapshot()).map(TrainingSnapshot::classifier);
    }

    /** The problem of a field, if it has one. */
    public Optional<Message> problem(String field) {
        return problems.get().stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst();
    }
}
