package fude.ui.dataset.sources;

import fude.data.Data;
import fude.data.numbers.NumberSplit;
import fude.lab.DataCatalog;
import fude.lab.DataSource;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import fude.ui.task.LatestOnly;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which data set is used. A broken one is reported and the one in use stays. */
public final class SourceViewModel {
    final Lab lab;
    private final DataCatalog catalog;
    private final Consumer<Message> news;

    /** Reads data sets; its failure is why the last one could not be read. */
    final BackgroundTask loader;

    private final LatestOnly<List<String>> finder;
    private final LatestOnly<List<ListedSource>> lister;

    private final Executor findingThread;
    final Fetching fetching;

    /** What can be chosen by name. */
    final ObservableList<String> names = FXCollections.observableArrayList();

    /** Every source that has a name, here or not; empty until {@link #list}. */
    final ObservableList<ListedSource> sources = FXCollections.observableArrayList();

    private final ReadOnlyStringWrapper loading = new ReadOnlyStringWrapper();

    /**
     * @param findingThread looks what there is
     * @param fetchingThread downloads
     * @param news takes what is worth knowing
     */
    public SourceViewModel(
            Lab lab,
            DataCatalog catalog,
            Executor loadingThread,
            Executor findingThread,
            Executor fetchingThread,
            Consumer<Message> news) {
        this.lab = lab;
        this.catalog = catalog;
        this.news = news;
        this.loader = new BackgroundTask(loadingThread);
        this.finder = new LatestOnly<>(findingThread, names::setAll);
        this.lister = new LatestOnly<>(findingThread, sources::setAll);
        this.findingThread = findingThread;
        this.fetching = new Fetching(fetchingThread);
        findNames();
    }

    /** The name of what is being read; null while nothing is. */
    public ReadOnlyStringProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** Whether it is learned from, alone or beside others. */
    boolean isInUse(String id) {
        Experiment shown = lab.shown();
        return shown != null && List.of(shown.data().name().split("\\+")).contains(id);
    }

    boolean isUsedAlone(String id) {
        return lab.shown().data().name().equals(id);
    }

    /** Looks again what sources there are and what their images are like, in the background. */
    void list() {
        lister.request(() -> catalog.sources().stream().map(this::listed).toList());
    }

    private ListedSource listed(DataSource source) {
        if (!source.isHere() && source.isPublished()) {
            return new ListedSource(source, null, catalog.download(source.id()).size());
        }
        try {
            return new ListedSource(source, catalog.sample(source.id(), ListedSource.SAMPLES), 0);
        } catch (ReportedException unreadable) {
            return new ListedSource(source, null, 0); // the reason is told when it is chosen
        }
    }

    void fetch(String id) {
        fetching.begin(
                id,
                catalog.download(id),
                () -> {
                    list();
                    findNames();
                });
    }

    /** Makes a few numbers of each small problem, in the background. */
    void samples(Consumer<Map<String, NumberSplit>> taker) {
        new LatestOnly<Map<String, NumberSplit>>(findingThread, taker).request(Small::makeSamples);
    }

    /** Looks again for what can be chosen, in the background. */
    void findNames() {
        finder.request(catalog::names);
    }

    /** Reads a data set by its name, in the background; one at a time. */
    public void choose(String name) {
        if (loading.get() != null) {
            return;
        }
        loading.set(name);
        loader.run(() -> catalog.read(name), this::use, this::failed);
    }

    /** Learns from this data from now on. */
    void use(Data data) {
        loading.set(null);
        if (lab.shown() == null) {
            lab.session().begin(Experiment.on(data));
        } else {
            boolean some = !lab.shown().choice().classes().isEmpty();
            lab.session().propose(experiment -> experiment.movedTo(data));
            if (some && lab.shown().choice().classes().isEmpty()) {
                news.accept(Message.of("data.all-classes"));
            }
        }
    }

    private void failed(Throwable e) {
        loading.set(null);
        loader.failed(e);
    }
}
