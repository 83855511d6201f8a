package fude.lab.session;

import fude.training.TrainingSnapshot;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What to do with the results of work, in functions. */
record Outcome(Consumer<TrainingSnapshot> shown, Runnable finished, Consumer<Throwable> broken)
        implements Worker.Result {

    /** Of work that hands over nothing before it is done. */
    static Outcome of(Runnable finished, Consumer<Throwable> broken) {
        return new Outcome(snapshot -> {}, finished, broken);
    }

    /** The same, with something that is done in either case, before a failure is told. */
    Outcome with(Runnable always) {
        return new Outcome(
                shown,
                () -> {
                    finished.run();
                    always.run();
                },
                e -> {
                    always.run();
                    broken.accept(e);
                });
    }

    /** The same, as long as a condition holds when a result arrives. */
    Outcome onlyWhile(BooleanSupplier holds) {
        return new Outcome(
                snapshot -> when(holds, () -> shown.accept(snapshot)),
                () -> when(holds, finished),
                e -> when(holds, () -> broken.accept(e)));
    }

    private static void when(BooleanSupplier holds, Runnable action) {
        if (holds.getAsBoolean()) {
            action.run();
        }
    }

    @Override
    public void stands(TrainingSnapshot snapshot) {
        shown.accept(snapshot);
    }

    @Override
    public void done() {
        finished.run();
    }

    @Override
    public void failed(Throwable e) {
        broken.accept(e);
    }
}
