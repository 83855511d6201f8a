package fude.data;

import java.util.Locale;

/** Whether every epoch has new images, of the same classes, from the data set's source. */
public enum Endless {
    /** Where there is a source, unless a lesson needs images that come again. */
    AUTO,
    ON,
    OFF;

    /** The name in the terminal and in files: {@code auto}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
