package fude.cli;

import fude.store.Home;
import fude.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a command as the shell would, and keeps what it printed. */
record Shell(int code, String out, String err) {

    static Shell run(Texts texts, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), texts, false);
        int code = terminal(console).run(arguments(words));
        return new Shell(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Terminal terminal(Console console) {
        return new Terminal(console, new Home(home()));
    }

    static String[] arguments(Object... words) {
        return Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** What was said on the error stream but for what the data was understood as. */
    String complaints() {
        return complaints(err);
    }

    static String complaints(String err) {
        return err.lines()
                .filter(line -> !line.matches(".*(pictures of \\d+ × \\d+|の画像 \\d+ 枚).*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    static Path home() {
        return Path.of(System.getProperty("fude.test.dir", "target/test-home")).toAbsolutePath();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
