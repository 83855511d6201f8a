package fude.ui.network;

import fude.nn.LayerSpec;
import fude.ui.state.Changes;
import fude.ui.state.History;
import fude.ui.state.Lab;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** The layers of the network, edited one change at a time, each of which can be undone. */
public final class NetworkViewModel {
    final Lab lab;
    final PlotLinks plots;
    final History<List<LayerSpec>> history = new History<>();
    private boolean marked;

    public NetworkViewModel(Lab lab) {
        this(lab, PlotLinks.NONE);
    }

    NetworkViewModel(Lab lab, PlotLinks plots) {
        this.lab = lab;
        this.plots = plots;
        Changes.of(this::forgetHistoryUnlessAsked, lab.proposalProperty());
    }

    /** Whether what is shown could not be run. */
    BooleanBinding invalidProperty() {
        return Bindings.createBooleanBinding(
                () -> !lab.problemsProperty().get().isEmpty(), lab.problemsProperty());
    }

    /** Whether the change that waits is one of the data set. */
    boolean changesData() {
        return lab.shown().data() != lab.experimentProperty().get().data();
    }

    private List<LayerSpec> layers() {
        return lab.shown().layers();
    }

    /** Adds a layer before the output. */
    void add(LayerSpec layer) {
        edit(next -> next.add(layer));
    }

    public void remove(int index) {
        edit(next -> next.remove(index));
    }

    /** Takes a layer out and puts it where it is then number {@code to}. */
    public void move(int from, int to) {
        if (to >= 0 && to < layers().size()) {
            edit(next -> next.add(to, next.remove(from)));
        }
    }

    public void change(int index, LayerSpec layer) {
        edit(next -> next.set(index, layer));
    }

    private void edit(Consumer<List<LayerSpec>> change) {
        List<LayerSpec> next = new ArrayList<>(layers());
        change.accept(next);
        if (next.equals(layers())) {
            return;
        }
        keepHistory();
        history.remember(layers());
        show(next);
    }

    /** What can be undone now, to come back to if the change is discarded. */
    private void keepHistory() {
        if (!marked) {
            history.mark();
            marked = true;
        }
    }

    public void undo() {
        keepHistory();
        history.undo(layers()).ifPresent(this::show);
    }

    public void redo() {
        keepHistory();
        history.redo(layers()).ifPresent(this::show);
    }

    private void show(List<LayerSpec> next) {
        lab.session().propose(experiment -> experiment.withLayers(next));
        forgetHistoryUnlessAsked();
    }

    private void forgetHistoryUnlessAsked() {
        marked &= lab.proposalProperty().get() != null;
    }

    /** Keeps the network and takes the waiting change back. */
    public void discard() {
        if (marked) {
            history.cancel();
        }
        lab.session().discard();
    }
}
