package fude;

import fude.cli.Console;
import fude.cli.Terminal;
import fude.store.Home;
import fude.text.Texts;
import fude.ui.window.App;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import javafx.application.Application;

/**
 * Decides between the window and the terminal.
 *
 * <p>It does not extend {@code Application}: a main class that does is started by JavaFX's own
 * launcher, which gives up before any of our code has run where JavaFX is not on the module path.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(terminal().run(arguments));
        }
        try {
            App.quickenPulse();
            App.acceptClassPath();
            App.readAhead();
            if (Boolean.getBoolean("fude.times")) {
                App.tellTimes(stream(FileDescriptor.err)::println);
            }
            Application.launch(App.class);
            System.exit(0);
        } catch (UnsupportedOperationException | LinkageError noWindow) {
            Terminal terminal = terminal();
            terminal.sayNoWindow(reason(String.valueOf(noWindow.getMessage())));
            System.exit(terminal.run("train"));
        }
    }

    /** Made only when it is wanted: the window opens sooner without. */
    private static Terminal terminal() {
        Console console =
                new Console(
                        stream(FileDescriptor.out),
                        stream(FileDescriptor.err),
                        Texts.of(Locale.getDefault()),
                        Boolean.getBoolean("fude.live"));
        return new Terminal(console, Home.ofEnvironment());
    }

    /** The key of the reason that JavaFX gives when it finds no display, or no GTK 3. */
    private static String reason(String message) {
        if (!message.contains("DISPLAY")) {
            return "cli.no-gtk";
        }
        return System.getenv().getOrDefault("DISPLAY", "").isBlank()
                ? "cli.no-display"
                : "cli.display-refused";
    }

    /** Writes in the charset of the locale, which JDK 17 does not do by itself for every stream. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Charset charset =
                System.console() == null ? Charset.defaultCharset() : System.console().charset();
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
