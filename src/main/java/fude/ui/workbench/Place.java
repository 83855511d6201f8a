package fude.ui.workbench;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** A place of the window, which the rail names; one of them is open. */
public enum Place {
    /** The network, its curve and the paper: cause and effect in one sight. */
    LAB(Feather.ACTIVITY),
    /** The images, and what the network gets wrong. */
    DATA(Feather.GRID),
    /** What goes on in the network. */
    INSIDE(Feather.SHARE_2),
    /** How good it is. */
    MEASURE(Feather.TARGET),
    /** The runs so far. */
    BOOK(Feather.BOOK_OPEN);

    private final Feather icon;

    Place(Feather icon) {
        this.icon = icon;
    }

    public Feather icon() {
        return icon;
    }

    /** Its name in keys of words and in ids. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
