package fude.ui.state;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.text.Message;
import fude.text.Problem;
import fude.training.Classifier;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * The state that features share. The experiment is edited by proposals; the snapshot is written by
 * the training alone.
 *
 * <p>A proposal that the run in hand can go on with takes effect at once. One that would throw away
 * what the network has learned waits until {@link #confirm} or {@link #discard}; until then it is
 * what the settings show.
 */
public final class Lab {

    private final Overlays overlays = new Overlays();
    private Experiment offered;
    private Path offeredFile;

    // Properties

    private final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Experiment> proposal = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<TrainingSnapshot> snapshot = new SimpleObjectProperty<>();
    private final ObjectProperty<RunCard> card = new SimpleObjectProperty<>();
    private final LongProperty restUntil = new SimpleLongProperty(System.nanoTime());
    private final ObjectProperty<RunSeries> series = new SimpleObjectProperty<>();
    private final ObjectProperty<DatasetSplit> chosenData = new SimpleObjectProperty<>();
    private final TestLock testLock = new TestLock(chosenData, card);
    private final ObservableMap<String, Message> unreadable = FXCollections.observableHashMap();
    private final ObjectBinding<Experiment> shown =
            Bindings.createObjectBinding(
                    () -> proposal.get() != null ? proposal.get() : experiment.get(),
                    proposal,
                    experiment);
    private final ObjectBinding<List<Problem>> problems =
            Bindings.createObjectBinding(this::findProblems, shown, unreadable);

    /** What the chart shows beside the run. */
    public Overlays overlays() {
        return overlays;
    }

    /** What is run; null until there is data. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    /** What waits for a decision; mostly null. */
    public ReadOnlyObjectProperty<Experiment> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** What the settings show: the proposal, or else the experiment. */
    public ObjectBinding<Experiment> shownProperty() {
        return shown;
    }

    /** The run as it stands; null until there is a network. Written by the training. */
    public ObjectProperty<TrainingSnapshot> snapshotProperty() {
        return snapshot;
    }

    /**
     * What is to be kept of the run in hand; null until it has learned something. Written by the
     * training, before the snapshot.
     */
    public ObjectProperty<RunCard> cardProperty() {
        return card;
    }

    /**
     * The series that the run in hand is one of, or that it followed; null for none. Its cards stay
     * until other settings are run. Written by the training.
     */
    public ObjectProperty<RunSeries> seriesProperty() {
        return series;
    }

    /**
     * The part of the data that takes part in the run at hand, which the snapshot's evaluation and
     * answers are about; null until it is known. Written by the training, before the snapshot.
     */
    public ObjectProperty<DatasetSplit> chosenDataProperty() {
        return chosenData;
    }

    /**
     * Until when, by {@link System#nanoTime}, work that can wait should rest, since somebody waits
     * for an answer. Written by what is waited for.
     */
    public LongProperty restUntilProperty() {
        return restUntil;
    }

    /** Whether the run is measured on validation images instead of the test images. */
    public boolean isValidating() {
        return chosenData.get() != null && chosenData.get().validation().isPresent();
    }

    /** Whether answers to test images may be seen. */
    public TestLock testLock() {
        return testLock;
    }

    /** The names of the classes that can be answered: digits until the data is known. */
    public List<String> classNames() {
        DatasetSplit chosen = chosenData.get();
        return chosen == null ? Dataset.digitNames() : chosen.training().classNames();
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
        return snapshot.get();
    }

    /** The network as it was a moment ago. */
    public Optional<Classifier> classifier() {
        return Optional.ofNullable(snapshot()).map(TrainingSnapshot::classifier);
    }

    /** The problem of a field, if it has one. */
    public Optional<Message> problem(String field) {
        return problems.get().stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst();
    }

    private List<Problem> findProblems() {
        List<Problem> found = new ArrayList<>();
        unreadable.forEach((field, message) -> found.add(new Problem(field, message)));
        if (shown() != null) {
            found.addAll(shown().problems());
        }
        return found;
    }

    // Commands

    /** Begins with these; asks nothing. */
    public void begin(Experiment first) {
        proposal.set(null);
        experiment.set(first);
    }

    /** Changes what is shown; nothing while there is no data yet. */
    public void propose(UnaryOperator<Experiment> change) {
        if (shown() == null) {
            return;
        }
        Experiment next = change.apply(shown());
        if (next.equals(shown())) {
            return;
        }
        boolean asks = hasLearned() && !experiment.get().goesOnAs(next);
        if (next.equals(experiment.get())) {
            proposal.set(null);
        } else if (proposal.get() != null || asks) {
            proposal.set(next);
        } else {
            experiment.set(next);
        }
    }

    private boolean hasLearned() {
        return snapshot() != null
                && snapshot().isTrained()
                && snapshot().status() != TrainingStatus.DIVERGED;
    }

    /** Begins with a run that was kept in a file; asks first if something would be lost. */
    public void offer(Experiment kept, Path file) {
        if (hasLearned()) {
            offeredFile = file;
            offered = kept;
            proposal.set(kept);
        } else {
            begin(kept);
        }
    }

    /** The file whose run is what waits for a decision. */
    public Optional<Path> offeredFile() {
        return proposal.get() != null && proposal.get() == offered
                ? Optional.of(offeredFile)
                : Optional.empty();
    }

    /** Gives up what has been learned and starts anew with the proposal. */
    public void confirm() {
        begin(Objects.requireNonNull(proposal.get()));
    }

    /** Keeps the network and forgets the proposal. */
    public void discard() {
        unreadable.clear();
        proposal.set(null);
    }

    /** The fields whose names begin so are gone, and with them what they held. */
    public void forgetUnreadable(String prefix) {
        unreadable.keySet().removeIf(field -> field.startsWith(prefix));
    }

    /** A field holds text that is no value, or, with null, no longer does. */
    public void unreadable(String field, Message why) {
        if (why == null) {
            unreadable.remove(field);
        } else {
            unreadable.put(field, why);
        }
    }
}
