package fude.ui.workbench;

import java.util.function.Supplier;

/** Makes something when it is first asked for, and gives the same from then on. */
final class FirstUse<T> implements Supplier<T> {
    private Supplier<? extends T> make;
    private T made;

    FirstUse(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        if (make != null) {
            made = make.get();
            make = null;
        }
        return made;
    }
}
