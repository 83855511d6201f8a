package fude.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A constant of an enum that the terminal, files and keys of texts call by its {@link #id}. */
public interface Named {
    /** As every enum has it. */
    String name();

    /** As people type it: {@code gradient-descent} for {@code GRADIENT_DESCENT}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of {@code all} that is called so, if there is one. */
    static <T extends Named> Optional<T> find(String id, T[] all) {
        return Arrays.stream(all).filter(one -> one.id().equals(id)).findFirst();
    }
}
