package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.idx.IdxFiles;
import fude.lab.RunCard;
import fude.store.ModelFile;
import fude.store.RunCardFile;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.TrainingStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fude train --card} and {@code --repeat}. */
class CardCommandTest {
    @TempDir private static Path folder;
    private static Path card;
    private static Path model;

    @BeforeAll
    static void train() throws IOException {
        Path data = IdxFiles.write(folder.resolve("small data"), 300, 100, 28);
        card = folder.resolve("run.json");
        model = folder.resolve("run.fude");
        Shell shell =
                run(
                        "train",
                        "--dataset",
                        data,
                        "--layers",
                        "dense 8",
                        "--epochs",
                        2,
                        "--threads",
                        1,
                        "--card",
                        card,
                        "--save",
                        model);
        assertEquals(0, shell.code(), shell.err());
    }

    private static Shell run(Object... words) {
        return Shell.run(Texts.ENGLISH, words);
    }

    private static List<String> weights(Path file) throws ReportedException {
        return ModelFile.read(file).state().stream().map(Arrays::toString).toList();
    }

    @Test
    void aCardTellsOfTheRun() throws ReportedException {
        RunCard read = RunCardFile.read(card);
        assertEquals(TrainingStatus.FINISHED, read.progress().status());
        assertEquals("2", read.settings().get("epochs"));
        assertEquals(3, read.curve().measurements().size());
        assertEquals(ModelFile.readRun(model).id(), read.id());
    }

    @Test
    void aRunThatRanAwayLeavesItsCardAndNoNetwork() throws ReportedException {
        Path away = folder.resolve("away.json");
        Path network = folder.resolve("away.fude");
        Object[] words = {
            "train",
            "--dataset",
            folder.resolve("small data"),
            "--optimizer",
            "sgd",
            "--learning-rate",
            1000,
            "--scaling",
            "raw",
            "--card",
            away,
            "--save",
            network
        };
        Shell shell = run(words);
        assertEquals(1, shell.code());
        assertTrue(shell.err().contains("The training diverged"), shell.err());
        assertEquals(TrainingStatus.DIVERGED, RunCardFile.read(away).progress().status());
        assertFalse(Files.exists(network));
    }

    @Test
    void aCardRepeatsTheRunToTheBit() throws ReportedException {
        Path again = folder.resolve("again.fude");
        Path second = folder.resolve("second.json");
        Shell shell = run("train", "--repeat", card, "--save", again, "--card", second);
        assertEquals(0, shell.code(), shell.err());
        assertEquals("", shell.complaints());
        assertEquals(weights(model), weights(again));
        assertEquals(RunCardFile.read(card).id(), RunCardFile.read(second).parent());
    }

    @Test
    void aRateThatWasChangedByHandIsChangedAgain() throws Exception {
        Path steered = folder.resolve("steered.json");
        String text = Files.readString(card);
        String first =
                text.lines().filter(l -> l.contains("targetEpoch")).findFirst().orElseThrow();
        String second = "    {\"epoch\":1,\"batch\":2,\"learningRate\":0.5,\"targetEpoch\":3}";
        Files.writeString(steered, text.replace(first, first + ",\n" + second));
        Path again = folder.resolve("steered again.json");
        Shell shell = run("train", "--repeat", steered, "--card", again);
        assertEquals(0, shell.code(), shell.err());
        RunCard read = RunCardFile.read(again);
        assertEquals(RunCardFile.read(steered).interventions(), read.interventions());
        assertEquals(3, read.progress().epoch());
        assertEquals("2", read.settings().get("epochs"));
    }

    @Test
    void otherDataAreNamed() throws IOException {
        Path other = IdxFiles.write(folder.resolve("other data"), 310, 100, 28);
        Shell shell = run("train", "--repeat", card, "--dataset", other);
        assertEquals(0, shell.code());
        assertTrue(shell.err().contains("not the data"), shell.err());
    }

    @Test
    void settingsAreThoseOfTheCard() {
        Shell shell = run("train", "--repeat", card, "--seed", 3);
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("--seed"), shell.err());
        assertEquals(2, run("train", "--repeat", card, "--resume", model).code());
        assertEquals(2, run("train", "--card", model, "--save", model).code());
        assertEquals(1, run("train", "--repeat", model).code());
        assertEquals(1, run("train", "--repeat", folder.resolve("none.json")).code());
    }
}
