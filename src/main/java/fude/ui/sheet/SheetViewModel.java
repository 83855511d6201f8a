package fude.ui.sheet;

import fude.lab.DataName;
import fude.text.Message;
import fude.training.Classifier;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import fude.ui.task.LatestOnly;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Asks the network that is looked at about everything in some files and folders, in the background,
 * and chooses what of the answers is shown.
 */
public final class SheetViewModel {
    /** The rows are shown again when there are this many times more. */
    private static final double MORE = 1.3;

    final Lab lab;
    private final BackgroundTask reading;
    private final LatestOnly<Arranged> arranger;
    private List<DataName.Own> brought = List.of();
    private Sheet sheet;
    private double showAgain;

    private final ReadOnlyObjectWrapper<Sheet.Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ShownRows> shown =
            new ReadOnlyObjectWrapper<>(ShownRows.NONE);
    private final ReadOnlyObjectWrapper<List<Message>> remarks =
            new ReadOnlyObjectWrapper<>(List.of());

    final ObjectProperty<SheetFilter> filter = new SimpleObjectProperty<>(SheetFilter.ALL);
    final ObjectProperty<SheetOrder> order = new SimpleObjectProperty<>(SheetOrder.GIVEN);

    private record Arranged(Sheet of, ShownRows rows, List<Message> remarks) {}

    /**
     * @param answeringThread reads files and asks the network
     * @param findingThread filters and sorts
     */
    SheetViewModel(Lab lab, Executor answeringThread, Executor findingThread) {
        this.lab = lab;
        this.reading = new BackgroundTask(answeringThread);
        this.arranger = new LatestOnly<>(findingThread, this::show);
        Changes.of(this::arrange, filter, order);
    }

    /** How far the reading is; null while nothing is read. */
    ReadOnlyObjectProperty<Sheet.Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why there are no answers; null if nothing keeps them away. */
    ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What is shown of the answers. */
    ReadOnlyObjectProperty<ShownRows> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is to be known beside them. */
    ReadOnlyObjectProperty<List<Message>> remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    /** Whether anything was brought. */
    boolean isEmpty() {
        return brought.isEmpty();
    }

    /** Answers all that is in these files and folders. */
    void open(List<Path> paths) {
        begin(paths.stream().map(path -> new DataName.Own(path, Map.of())).toList());
    }

    /**
     * The same of one.
     *
     * @param decided what it does not say of itself, as {@link fude.data.look.Look} takes it
     */
    void open(Path path, Map<String, String> decided) {
        begin(List.of(new DataName.Own(path, decided)));
    }

    /** Asks the network as it is now about the same files. */
    void again() {
        if (!brought.isEmpty()) {
            begin(brought);
        }
    }

    private void begin(List<DataName.Own> next) {
        stop();
        brought = next;
        showAgain = 0;
        filter.set(SheetFilter.ALL);
        shown.set(ShownRows.NONE);
        remarks.set(List.of());
        Classifier classifier = lab.classifier().orElse(null);
        if (classifier == null) {
            sheet = null;
            failure.set(Message.of("sheet.no-network"));
            return;
        }
        failure.set(null);
        read(classifier, List.copyOf(lab.classNames()));
    }

    private void read(Classifier classifier, List<String> names) {
        Sheet next = new Sheet(brought);
        sheet = next;
        progress.set(new Sheet.Progress(0, 0));
        reading.<Sheet.Progress>follow(
                far -> next.read(classifier, names, far),
                far -> goOn(next, far),
                () -> end(next),
                e -> fail(next, e));
    }

    private void goOn(Sheet of, Sheet.Progress far) {
        if (of == sheet && progress.get() != null) {
            progress.set(far);
            if (far.done() >= showAgain) {
                showAgain = MORE * far.done();
                arrange();
            }
        }
    }

    private void end(Sheet of) {
        if (of == sheet) {
            progress.set(null);
            arrange();
        }
    }

    private void fail(Sheet of, Throwable e) {
        end(of);
        reading.failed(e);
        if (of == sheet) {
            failure.set(reading.failureProperty().get());
        }
    }

    private void arrange() {
        Sheet now = sheet;
        if (now != null) {
            SheetFilter chosen = filter.get();
            SheetOrder sorted = order.get();
            arranger.request(
                    () ->
                            new Arranged(
                                    now, ShownRows.of(now.rows(), chosen, sorted), now.remarks()));
        }
    }

    private void show(Arranged arranged) {
        if (arranged.of() == sheet) {
            remarks.set(arranged.remarks());
            shown.set(arranged.rows());
        }
    }

    /** Ends the reading; what was answered stays. */
    void stop() {
        if (sheet != null) {
            sheet.stop();
        }
    }
}
