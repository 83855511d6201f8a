package fude.ui.plane;

import fude.data.DataKind;
import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.file.AtomicFile;
import fude.lab.DataName;
import fude.store.Aside;
import fude.text.Message;
import fude.ui.state.Changes;
import fude.ui.state.History;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Sets points by hand: begun with those of the data, changed, taken back; at the end they are kept
 * in a file and learned from as the data set {@code points}, or {@code values} of a function.
 */
final class PointsHand {
    private final Lab lab;
    private final Path folder;
    private final BackgroundTask keeper;
    private final Consumer<String> choose;
    private final Consumer<Message> news;
    private History<List<HandPoint>> history = new History<>();
    private List<HandPoint> begun = List.of();
    private DataKind kind = DataKind.POINTS;

    /** The place of the point that is dragged; negative for none. */
    private int held = -1;

    /** Whether what was before the drag is remembered. */
    private boolean moved;

    /** Whether a press takes points away. */
    final BooleanProperty erasing = new SimpleBooleanProperty();

    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<HandPoint>> points =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Message> problem = new ReadOnlyObjectWrapper<>();

    /**
     * @param folder where the points are kept
     * @param keepingThread writes them
     * @param choose reads the data set of a name
     * @param news takes what is worth knowing
     */
    PointsHand(
            Lab lab,
            Path folder,
            Executor keepingThread,
            Consumer<String> choose,
            Consumer<Message> news) {
        this.lab = lab;
        this.folder = folder;
        this.keeper = new BackgroundTask(keepingThread);
        this.choose = choose;
        this.news = news;
        keeper.onFailure(problem::set);
        Changes.of(this::cancel, lab.numbersProperty());
    }

    /** Whether points are being set. */
    ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** The points as they are now; immutable. */
    ReadOnlyObjectProperty<List<HandPoint>> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /** Why they cannot be learned from; null for nothing. */
    ReadOnlyObjectProperty<Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether such data can be set by hand: a function, or points of two coordinates. */
    static boolean canSet(NumberSplit data) {
        return data != null && (!data.kind().hasClasses() || data.training().columns() == 2);
    }

    /** The points as data, as they are shown while they are set. */
    NumberSplit split(Frame frame) {
        return HandPoint.split(points.get(), kind, frame);
    }

    /** Begins with the points of the data, if they can be set by hand. */
    void begin() {
        NumberSplit data = lab.numbersProperty().get();
        if (!canSet(data)) {
            return;
        }
        kind = data.kind();
        history = new History<>();
        begun = HandPoint.of(data);
        points.set(begun);
        problem.set(null);
        erasing.set(false);
        active.set(true);
    }

    private void cancel() {
        active.set(false);
        problem.set(null);
    }

    private void change(List<HandPoint> next) {
        release();
        if (!next.equals(points.get())) {
            history.remember(points.get());
            show(List.copyOf(next));
        }
    }

    private void show(List<HandPoint> next) {
        points.set(next);
        problem.set(null);
    }

    /** Sets a point, which is held to {@link #drag} it. */
    void set(HandPoint point) {
        List<HandPoint> next = new ArrayList<>(points.get());
        next.add(point);
        change(next);
        held = next.size() - 1;
        moved = true;
    }

    /** Takes a point up, to {@link #drag} it. */
    void take(int place) {
        held = place;
        moved = false;
    }

    /** Moves the point that was set or taken up; does nothing without one. */
    void drag(double x, double y) {
        if (held < 0) {
            return;
        }
        if (!moved) {
            history.remember(points.get());
            moved = true;
        }
        List<HandPoint> next = new ArrayList<>(points.get());
        next.set(held, new HandPoint(x, y, next.get(held).label()));
        show(List.copyOf(next));
    }

    /** Lets go of the point that was dragged. */
    void release() {
        held = -1;
    }

    void erase(int place) {
        List<HandPoint> next = new ArrayList<>(points.get());
        next.remove(place);
        change(next);
    }

    void eraseAll() {
        change(List.of());
    }

    void undo() {
        release();
        history.undo(points.get()).ifPresent(this::show);
    }

    void redo() {
        release();
        history.redo(points.get()).ifPresent(this::show);
    }

    /** Keeps the points and learns from them; stays as it is while there is nothing to learn. */
    void end() {
        List<HandPoint> now = points.get();
        if (now.equals(begun)) {
            cancel();
            return;
        }
        Message why = nothingToLearn(now);
        problem.set(why);
        if (why != null) {
            return;
        }
        String name = DataName.byHand(kind);
        byte[] table = HandPoint.table(now, kind).getBytes(StandardCharsets.UTF_8);
        keeper.run(
                () -> keep(folder.resolve(DataName.fileByHand(name)), table),
                before -> {
                    cancel();
                    before.ifPresent(
                            kept -> news.accept(Message.of("plane.hand.kept", kept.getFileName())));
                    choose.accept(name);
                });
    }

    private Message nothingToLearn(List<HandPoint> now) {
        if (kind == DataKind.FUNCTION) {
            return now.size() < 2 ? Message.of("plot.hand.two") : null;
        }
        boolean one = now.stream().map(HandPoint::label).distinct().count() < 2;
        return one ? Message.of("plane.hand.two") : null;
    }

    /** Replaces the points of before, which stay under another name; returns that, if any. */
    private static Optional<Path> keep(Path file, byte[] table) throws IOException {
        boolean other = Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), table);
        Optional<Path> before = other ? Optional.of(Aside.copy(file)) : Optional.empty();
        AtomicFile.write(file, out -> out.write(table));
        return before;
    }
}
