package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.Main;
import fude.OtherProgram;
import fude.data.idx.IdxFiles;
import fude.store.ModelFile;
import fude.text.Texts;
import fude.training.Checkpoint;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A training in a process of its own is told to end, as by Ctrl + C. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process can only be killed there")
class InterruptionTest {
    private static final int LONGEST_SECONDS = 120;

    @TempDir private Path folder;

    @Test
    void theRunIsSavedAndGoesOn() throws Exception {
        Path data = IdxFiles.write(folder.resolve("data"), 300, 100, 28);
        Path save = folder.resolve("run.fude");
        Process training = train(data, save);
        try (BufferedReader out = training.inputReader()) {
            assertNotNull(out.readLine(), this::errors);
            training.destroy();
            assertTrue(training.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
        } finally {
            training.destroyForcibly();
        }
        Checkpoint stopped = ModelFile.readRun(save).checkpoint();
        assertTrue(stopped.epoch() >= 1);
        assertEquals(100_000, stopped.targetEpoch());
        int more = stopped.epoch() + 1;
        Shell shell = Shell.run(Texts.ENGLISH, "train", "--resume", save, "--epochs", more);
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.lines().get(0).startsWith("Epoch " + more + ": "), shell.out());
        assertEquals(2, shell.lines().size());
    }

    private Process train(Path data, Path save) throws Exception {
        ProcessBuilder builder = OtherProgram.of(Main.class, "train", "--dataset", data.toString());
        builder.command().addAll(List.of("--layers", "dense 8", "--threads", "1"));
        builder.command().addAll(List.of("--epochs", "100000", "--save", save.toString()));
        Path home = Path.of(System.getProperty("fude.test.dir", "target/test-home"));
        builder.environment().put("FUDE_HOME", home.toAbsolutePath().toString());
        builder.redirectError(errorFile());
        return builder.start();
    }

    private File errorFile() {
        return folder.resolve("errors").toFile();
    }

    private String errors() {
        try {
            return Files.readString(errorFile().toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
