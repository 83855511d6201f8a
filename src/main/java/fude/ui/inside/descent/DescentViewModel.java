package fude.ui.inside.descent;

import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.formula.Formula;
import fude.training.descent.DescentPath;
import fude.training.descent.DescentSettings;
import fude.ui.state.Changes;
import fude.ui.task.LatestOnly;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Optimizers on a formula of x, or of x and y, all from one start. */
final class DescentViewModel {
    /** Those that walk, in the order of their colours. */
    static final List<Rule> RULES =
            List.of(
                    Rule.GRADIENT_DESCENT,
                    Rule.SGD,
                    Rule.MOMENTUM,
                    Rule.NESTEROV,
                    Rule.ADAGRAD,
                    Rule.RMSPROP,
                    Rule.ADAM);

    private static final List<String> VARIABLES = List.of("x", "y");
    private static final double LARGEST_RATE = 1e6;

    final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(Ground.FORMULA);
    final ObjectProperty<Range> range = new SimpleObjectProperty<>();
    final ObjectProperty<Start> start = new SimpleObjectProperty<>();
    final ObjectProperty<Double> rate = new SimpleObjectProperty<>();

    /** σ of the noise of SGD's gradient. */
    final ObjectProperty<Double> noise = new SimpleObjectProperty<>(1.0);

    final ObjectProperty<Integer> seed = new SimpleObjectProperty<>(1);
    final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.FIVE);
    final BooleanProperty running = new SimpleBooleanProperty();
    final BooleanProperty inSight = new SimpleBooleanProperty();

    /** Whose numbers the table shows. */
    final ObjectProperty<Rule> tabled = new SimpleObjectProperty<>(Rule.GRADIENT_DESCENT);

    /** Which optimizers walk. */
    private final Map<Rule, BooleanProperty> ticks = new LinkedHashMap<>();

    private final ReadOnlyObjectWrapper<Example> example = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> typed = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Formula> formula = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Hill> hill = new ReadOnlyObjectWrapper<>();
    private final LatestOnly<Hill> surveyor;
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();

    /** Why what was typed is no formula; null if it is one. */
    private Message unread;

    private List<Track> paths = List.of();
    private boolean choosing;

    /**
     * @param thread looks formulas over
     */
    DescentViewModel(Executor thread) {
        surveyor = new LatestOnly<>(thread, this::found);
        for (Rule rule : RULES) {
            boolean first = rule == Rule.GRADIENT_DESCENT || rule == Rule.MOMENTUM;
            BooleanProperty tick = new SimpleBooleanProperty(first || rule == Rule.ADAM);
            Changes.of(this::change, tick);
            ticks.put(rule, tick);
        }
        choose(Example.LOCAL_MINIMUM);
        Changes.of(this::begin, start);
        Changes.of(this::change, range, rate, noise, seed);
        Changes.of(this::survey, inSight);
    }

    ReadOnlyObjectProperty<Example> exampleProperty() {
        return example.getReadOnlyProperty();
    }

    /** The formula as it was typed, whether it is one or not. */
    ReadOnlyObjectProperty<String> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** What one walks on: the last formula that could be read. */
    ReadOnlyObjectProperty<Formula> formulaProperty() {
        return formula.getReadOnlyProperty();
    }

    /** What is wrong, or to be known; null for nothing. */
    ReadOnlyObjectProperty<Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is seen; changes as a whole. */
    ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** The formula over its range, a moment after both; null until then. */
    ReadOnlyObjectProperty<Hill> hillProperty() {
        return hill.getReadOnlyProperty();
    }

    /** How many steps are shown. */
    ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    BooleanProperty tick(Rule rule) {
        return ticks.get(rule);
    }

    boolean isSurface() {
        return formula.get().uses("y");
    }

    /** Takes an example with its range, start and rate. */
    void choose(Example next) {
        choosing = true;
        example.set(next);
        if (next != Example.TYPED) {
            read(next.formula());
            range.set(next.range());
            start.set(next.start());
            rate.set(next.rate());
        }
        choosing = false;
        begin();
    }

    /** Takes a formula that was typed. */
    void type(String text) {
        if (!text.equals(typed.get())) {
            example.set(Example.TYPED);
            read(text);
            begin();
        }
    }

    private void read(String text) {
        typed.set(text);
        try {
            formula.set(Formula.parse(text, VARIABLES));
            unread = null;
        } catch (ReportedException notRead) {
            unread = notRead.report();
        }
    }

    /** From the start again. */
    private void begin() {
        if (!choosing) {
            running.set(false);
            step.set(0);
            change();
        }
    }

    /** Other paths, shown as far as those before. */
    private void change() {
        if (choosing) {
            return;
        }
        paths = new ArrayList<>();
        if (range.get().isValid(isSurface()) && rateProblem() == null) {
            for (Rule rule : RULES) {
                if (ticks.get(rule).get()) {
                    paths.add(new Track(rule, RULES.indexOf(rule), path(rule), 0));
                }
            }
        }
        if (!ticks.get(tabled.get()).get()) {
            paths.stream().findFirst().ifPresent(first -> tabled.set(first.rule()));
        }
        go(step.get());
        survey();
        problem.set(findProblem());
    }

    /** Asks for the formula over its range, unless that is known or nobody looks. */
    private void survey() {
        if (hill.get() != null && !hill.get().isOf(formula.get(), range.get())) {
            hill.set(null);
        }
        Formula now = formula.get();
        Range over = range.get();
        if (hill.get() == null && inSight.get() && over.isValid(isSurface())) {
            surveyor.request(() -> Hill.of(now, over));
        }
    }

    private void found(Hill next) {
        if (next.isOf(formula.get(), range.get())) {
            hill.set(next);
            problem.set(findProblem());
        }
    }

    private DescentPath path(Rule rule) {
        DescentSettings settings =
                new DescentSettings(
                        OptimizerSpec.of(rule),
                        rate.get(),
                        rule == Rule.SGD ? noise.get() : 0,
                        seed.get());
        Start from = start.get();
        return isSurface()
                ? new DescentPath(formula.get(), settings, from.x(), from.y())
                : new DescentPath(formula.get(), settings, from.x());
    }

    private Message rateProblem() {
        if (!(rate.get() > 0) || rate.get() > LARGEST_RATE) {
            return Message.of("descent.problem.rate");
        }
        return noise.get() >= 0 && noise.get() <= LARGEST_RATE
                ? null
                : Message.of("descent.problem.noise");
    }

    private Message findProblem() {
        if (unread != null) {
            return unread;
        }
        if (!range.get().isValid(isSurface())) {
            return Message.of("descent.problem.range");
        }
        if (rateProblem() != null) {
            return rateProblem();
        }
        Start from = start.get();
        double[] at = isSurface() ? new double[] {from.x(), from.y()} : new double[] {from.x()};
        if (!Double.isFinite(formula.get().at(at))) {
            return Message.of("descent.problem.start-undefined");
        }
        if (!range.get().holds(from.x(), from.y(), isSurface())) {
            return Message.of("descent.problem.start-outside");
        }
        return hill.get() == null ? null : hill.get().hole();
    }

    /** Shows the steps up to a number; paths that have ended stay where they are. */
    void go(int number) {
        int next = Math.max(0, Math.min(DescentPath.MOST_STEPS, number));
        List<Track> shown = new ArrayList<>();
        int furthest = 0;
        for (Track track : paths) {
            // one more, so that the step that is made from here is known
            track.path().walk(next + 1);
            int last = Math.min(next, track.path().last());
            furthest = Math.max(furthest, last);
            shown.add(new Track(track.rule(), track.place(), track.path(), last));
        }
        step.set(furthest);
        scene.set(new Scene(formula.get(), range.get(), shown));
        if (shown.stream().allMatch(Track::isOver)) {
            running.set(false);
        }
    }

    /** Goes some steps on, or back where there are fewer than 0, and rests there. */
    void move(int steps) {
        running.set(false);
        go(step.get() + steps);
    }

    /** Begins to run, or rests. */
    void toggle() {
        if (!running.get() && scene.get().tracks().stream().allMatch(Track::isOver)) {
            go(0);
        }
        running.set(!running.get() && !scene.get().tracks().isEmpty());
    }
}
