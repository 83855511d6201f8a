package fude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script, with a Java in its place that only tells how it was called. */
class LauncherTest {
    private static final String TELLING_JAVA =
            """
            #!/bin/sh
            echo "charset=$(locale charmap)"
            for argument in "$@"; do echo "$argument"; done
            """;

    @TempDir Path folder;

    private Path script;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no sh here");
        script = folder.resolve("a b/fude/bin/fude");
        write(
                script,
                Files.readString(Path.of("src/main/launcher/fude"))
                        .replaceAll("\\$\\{(jvm|main)[^}]*}", "x"));
        write(folder.resolve("jdk/bin/java"), TELLING_JAVA);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private List<String> run(Path command, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", command.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.matches("LANG|LC_.*|FUDE_.*"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().putAll(environment);
        Process process = builder.directory(folder.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.lines().toList();
    }

    @Test
    void findsItsJarsThroughLinksAndSpaces() throws Exception {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), script);

        List<String> call = run(link, Map.of(), "train", "--layers", "dense 8");

        String lib = folder.toRealPath() + "/a b/fude/lib/";
        assertTrue(call.contains(lib + "*:" + lib + "javafx/*"), call.toString());
        assertEquals(
                List.of("train", "--layers", "dense 8"),
                call.subList(call.size() - 3, call.size()));
    }

    @Test
    void alwaysHasACharsetForEveryScript() throws Exception {
        for (String locale : List.of("C", "POSIX", "ja_JP", "xx_XX.UTF-8", "C.UTF-8")) {
            assertEquals("charset=UTF-8", run(script, Map.of("LANG", locale)).get(0), locale);
            assertEquals("charset=UTF-8", run(script, Map.of("LC_ALL", locale)).get(0), locale);
        }
    }

    @Test
    void keepsTheLanguageOfALocaleThatIsNotInstalled() throws Exception {
        assertTrue(run(script, Map.of("LANG", "ja_JP.UTF-8")).contains("-Duser.language=ja"));
        assertTrue(
                run(script, Map.of("LANG", "C")).stream().noneMatch(a -> a.contains("language")));
    }
}
