package fude;

import java.util.Locale;
import java.util.Optional;

/** Finds out whether a window can be opened, before JavaFX tries and dies. */
final class Display {
    private Display() {}

    /** The key of the reason why there can be no window; nothing where there can be one. */
    static Optional<String> whyNoWindow() {
        boolean unix =
                !System.getProperty("os.name").toLowerCase(Locale.ROOT).matches("(windows|mac).*");
        boolean chosen = System.getProperty("glass.platform") != null;
        if (!unix || chosen) {
            return Optional.empty();
        }
        String display = System.getenv("DISPLAY");
        return display == null || display.isBlank()
                ? Optional.of("cli.no-display")
                : Optional.empty();
    }
}
