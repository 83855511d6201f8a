package fude.ui.inside.step;

import fude.data.numbers.NumberSplit;
import fude.lab.reading.Reading;
import fude.text.Message;
import fude.training.TrainingSnapshot;
import fude.training.study.WeightAt;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One update of the run as it stands, stage by stage. Nothing is worked out while nobody looks. A
 * run that rests is looked at again whenever it stands elsewhere; one that learns, once, and when
 * asked.
 */
final class StepViewModel {
    private static final Message FAILED = Message.of("stepping.failed");

    final Lab lab;
    final Selection selection;
    final UpdateMaker maker;
    private final Paper paper;
    private final Studio studio;
    private final LatestOnly<Scene> scenes;

    /** Whether the place is open, and the strip unfolded. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    final BooleanProperty open = new SimpleBooleanProperty();
    final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.NEXT);

    /** The first chosen sample of the data, and the sample of the batch that is followed. */
    final IntegerProperty number = new SimpleIntegerProperty();

    final IntegerProperty sample = new SimpleIntegerProperty();

    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> obstacle = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper stage = new ReadOnlyIntegerWrapper();
    private final BooleanBinding watched = inSight.and(open);
    private final RunLook run;
    private boolean followsLargest;

    /** Whether the studio may keep an update. */
    private boolean keeps;

    /**
     * @param studying works the numbers out
     */
    StepViewModel(Lab lab, Paper paper, Selection selection, Studio studio, Executor studying) {
        this.lab = lab;
        this.paper = paper;
        this.selection = selection;
        this.maker = new UpdateMaker(lab, scene);
        this.run = new RunLook(lab, this::ask, () -> obstacle.set(FAILED));
        this.scenes = new LatestOnly<>(studying, this::show);
        this.studio = studio;
        Changes.of(
                this::stands,
                watched,
                lab.snapshotProperty(),
                lab.runningProperty(),
                lab.experimentProperty());
        Changes.of(this::ask, watched, source, number, sample);
        Changes.of(this::askAboutDrawing, paper.readingProperty(), selection.labelProperty());
        Changes.of(this::ask, selection.weightProperty());
        Changes.of(() -> sample.set(0), source);
        Changes.follow(this::leaveDrawing, lab.numbersProperty());
        Changes.of(this::takeSample, selection.sampleProperty());
    }

    /** The update that is shown; null while there is none. */
    ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** Why there is none; null if there is. */
    ReadOnlyObjectProperty<Message> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** The stage that is shown, among those of the scene. */
    ReadOnlyIntegerProperty stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Goes to a stage, or to the nearest that there is. */
    void go(int to) {
        int last = scene.get() == null ? 0 : scene.get().stages().size() - 1;
        stage.set(Math.max(0, Math.min(last, to)));
    }

    boolean isLast() {
        return scene.get() == null || stage.get() >= scene.get().stages().size() - 1;
    }

    /** Looks at the run as it stands now, whether it learns or rests. */
    void look() {
        run.look();
    }

    private void stands() {
        if (run.leave()) {
            scene.set(null);
            maker.forget();
            letGo();
        }
        if (!watched.get()) {
            letGo();
            return;
        }
        if (!run.isThere()) {
            obstacle.set(Message.of("stepping.no-run"));
        } else if (run.start() == null || !lab.runningProperty().get()) {
            look();
        }
    }

    private void letGo() {
        if (keeps) {
            keeps = false;
            scenes.request(
                    () -> {
                        studio.forget();
                        return null;
                    });
        }
    }

    /** Whether the run learns from points or numbers, where nothing is drawn. */
    boolean readsNumbers() {
        return lab.numbersProperty().get() != null;
    }

    private void leaveDrawing() {
        if (readsNumbers() && source.get() == Source.DRAWING) {
            source.set(Source.NEXT);
        }
    }

    /** One that is learned from becomes the first of those that an update is by. */
    private void takeSample() {
        Selection.Sample chosen = selection.sampleProperty().get();
        NumberSplit data = lab.numbersProperty().get();
        if (chosen != null && data != null && chosen.table() == data.training()) {
            number.set(chosen.row());
        }
    }

    private void askAboutDrawing() {
        if (source.get() == Source.DRAWING) {
            ask();
        }
    }

    private void ask() {
        if (!watched.get() || run.start() == null) {
            return;
        }
        Message why = reason();
        obstacle.set(why);
        if (why != null) {
            scene.set(null);
            return;
        }
        request(request());
    }

    private Message reason() {
        if (source.get() != Source.DRAWING) {
            return null;
        }
        Reading reading = paper.readingProperty().get();
        if (reading.image() == null) {
            return Message.of("stepping.no-drawing");
        }
        if (reading.image().length != run.start().spec().inputs()) {
            return Message.of("stepping.other-size");
        }
        int label = selection.labelProperty().get();
        return label < 0 || label >= lab.classNames().size()
                ? Message.of("stepping.no-label")
                : null;
    }

    private void request(Request request) {
        keeps = true;
        scenes.request(() -> studio.scene(request));
    }

    private Request request() {
        boolean drawn = source.get() == Source.DRAWING;
        Selection.Weight weight = selection.weightProperty().get();
        return new Request(
                run.start(),
                source.get(),
                drawn ? paper.readingProperty().get().image() : null,
                drawn ? selection.labelProperty().get() : 0,
                Math.floorMod(number.get(), run.start().training().size()),
                sample.get(),
                weight == null
                        ? null
                        : new WeightAt(weight.to().layer(), weight.from(), weight.to().number()));
    }

    /** Null if the studio has let go. */
    private void show(Scene next) {
        if (next != null && obstacle.get() == null && next.request().start() == run.start()) {
            scene.set(next);
            go(stage.get());
            if (followsLargest && next.request().weight() == null) {
                followsLargest = false;
                follow(next.weight().weight());
            }
        }
    }

    /** Follows another weight, in all views. */
    void follow(WeightAt weight) {
        selection.weight(
                new Selection.Weight(
                        weight.from(), new Selection.Unit(weight.layer(), weight.to())));
    }

    /** Follows the weight with the largest gradient. */
    void followLargest() {
        if (run.start() != null && reason() == null) {
            followsLargest = true;
            request(request().ofLargest());
        }
    }

    /** Whether the run has gone on since it was looked at. */
    BooleanBinding outdatedProperty() {
        return Bindings.createBooleanBinding(
                this::isOutdated, scene, lab.snapshotProperty(), lab.runningProperty());
    }

    private boolean isOutdated() {
        TrainingSnapshot now = lab.snapshot();
        return run.start() != null && now != null && !run.start().at().isWhere(now);
    }

    /** Whether there is a reason to look at the run again. */
    BooleanBinding lookableProperty() {
        return outdatedProperty().or(obstacle.isEqualTo(FAILED));
    }

    /** The stages of the update that is shown. */
    List<Stage> stages() {
        return scene.get() == null ? List.of() : scene.get().stages();
    }
}
