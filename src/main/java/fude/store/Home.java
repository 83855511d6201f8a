package fude.store;

import fude.file.Leftovers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program's own folder: settings, the last network, the cards of the runs, data sets, and the
 * unpacked native libraries. {@code FUDE_HOME} names it; otherwise it is where the platform keeps
 * applications' data.
 */
public record Home(Path path) {
    /** Temporary files of earlier versions. */
    private static final Pattern EARLIER = Pattern.compile("(digits|probe)\\d+\\.tmp");

    public static Home ofEnvironment() {
        return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    static Home of(Map<String, String> environment, String system, String userHome) {
        String named = environment.getOrDefault("FUDE_HOME", "");
        if (!named.isBlank()) {
            return new Home(Path.of(named).toAbsolutePath());
        }
        String os = system.toLowerCase(Locale.ROOT);
        Path user = folderOfUser(environment, userHome);
        if (os.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return new Home((local.isBlank() ? user : Path.of(local)).resolve("Fude"));
        }
        if (os.startsWith("mac")) {
            return new Home(user.resolve("Library/Application Support/Fude"));
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG specification has relative paths ignored.
        Path share = data.startsWith("/") ? Path.of(data) : user.resolve(".local/share");
        return new Home(share.resolve("fude"));
    }

    /** A user without a home has the folder for temporary files. */
    private static Path folderOfUser(Map<String, String> environment, String userHome) {
        return Stream.of(
                        userHome,
                        environment.getOrDefault("HOME", ""),
                        System.getProperty("java.io.tmpdir"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .findFirst()
                .orElseThrow();
    }

    /** Removes what killed programs have left behind. */
    public void sweep() {
        for (Path folder : List.of(path, natives())) {
            if (Files.isDirectory(folder)) {
                Leftovers.sweep(folder, EARLIER);
            }
        }
    }

    /** Where the numeric library unpacks itself. */
    public Path natives() {
        return path.resolve("native");
    }

    public Path settings() {
        return path.resolve("settings.json");
    }

    /** The network that was trained last, with its run, for the next start. */
    public Path lastModel() {
        return path.resolve("last.fude");
    }

    /** The cards of the runs, one file each. */
    public Path runs() {
        return path.resolve("runs");
    }

    /** The digits that the class has drawn. */
    public Path drawings() {
        return path.resolve("drawings.tsv");
    }

    /** The built-in digits, once they have been made. */
    public Path madeDigits() {
        return path.resolve("digits.bin");
    }

    /** What has the program start sooner. */
    public Path start() {
        return path.resolve("start");
    }

    /** The folder with {@code mnist/} and {@code fashion-mnist/}: {@code FUDE_DATA}, or our own. */
    public Path data() {
        String named = System.getenv().getOrDefault("FUDE_DATA", "");
        return named.isBlank() ? path.resolve("data") : Path.of(named);
    }
}
