package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fude.data.idx.IdxFiles;
import fude.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on points and functions, and on tables of them. */
class NumberCommandsTest {
    @TempDir private static Path folder;
    private static Path points;
    private static Path function;
    private static List<String> functionLines;

    @BeforeAll
    static void train() {
        points = folder.resolve("points.fude");
        Shell learned = train("gauss points=120", 5, "--save", points);
        assertEquals(0, learned.code(), learned.err());
        function = folder.resolve("function.fude");
        Shell run = train("y = 100x + 7", 20, "--save", function, "--card", card());
        assertEquals(0, run.code(), run.err());
        functionLines = run.lines();
    }

    private static Path card() {
        return folder.resolve("function.json");
    }

    private static Shell train(Object dataset, int epochs, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("train", "--dataset", dataset, "--layers", "dense 4 tanh"));
        words.addAll(List.of("--epochs", epochs, "--threads", 1));
        words.addAll(Arrays.asList(more));
        return run(words.toArray());
    }

    private static Shell run(Object... words) {
        return Shell.run(Texts.ENGLISH, words);
    }

    private static void assertFailed(int code, String part, Object... words) {
        Shell shell = run(words);
        assertEquals(code, shell.code(), shell.err());
        assertTrue(shell.err().contains(part), shell.err());
        assertEquals(1, shell.complaints().lines().count(), shell.err());
    }

    /** The line without its seconds. */
    private static String figures(String line) {
        return line.substring(0, line.indexOf(" ("));
    }

    @Test
    void theLinesOfAFunctionEndWithTheRmse() throws IOException {
        for (String line : functionLines.subList(0, 20)) {
            assertTrue(
                    line.matches(
                            "Epoch \\d+: Train Loss: \\d+\\.\\d{4}, Test Loss: \\d+\\.\\d{4},"
                                    + " RMSE: \\d+\\.\\d{4} \\(\\d+\\.\\d\\d s\\)"),
                    line);
        }
        assertFalse(Files.readString(card()).contains("NaN"));
        Path history = folder.resolve("history.csv");
        train("y = x", 2, "--validation", 10, "--history", history);
        List<String> rows = Files.readAllLines(history);
        assertEquals("epoch,train_loss,test_loss,test_rmse,seconds", rows.get(0));
        assertTrue(rows.get(1).matches("1,[\\d.]+,[\\d.]+,[\\d.]+,[\\d.]+"), rows.get(1));
    }

    @Test
    void aRunGoesOnAndIsRepeatedToTheBit() {
        Shell repeated = run("train", "--repeat", card());
        assertEquals(0, repeated.code(), repeated.err());
        List<String> again = repeated.lines();
        for (int i = 0; i < 20; i++) {
            assertEquals(figures(functionLines.get(i)), figures(again.get(i)));
        }
        Shell whole = train("y = 100x + 7", 22);
        Shell resumed = run("train", "--resume", function, "--epochs", 22);
        assertEquals(0, resumed.code(), resumed.err());
        assertEquals(figures(whole.lines().get(21)), figures(resumed.lines().get(1)));
    }

    @Test
    void aFunctionIsMeasuredInItsUnits() {
        Shell shell = run("evaluate", function);
        assertEquals(0, shell.code(), shell.err());
        String last = functionLines.get(19);
        String rmse = last.substring(last.indexOf("RMSE: "), last.indexOf(" ("));
        assertEquals(rmse + " (250)", shell.lines().get(1));
        JsonObject json =
                JsonParser.parseString(run("evaluate", function, "--json").out()).getAsJsonObject();
        double mse = json.get("mse").getAsDouble();
        assertEquals(Math.sqrt(mse), json.get("rmse").getAsDouble(), 1e-9);
        assertEquals(250, json.get("samples").getAsInt());
        assertTrue(json.get("r2").getAsDouble() < 1);
        Shell other = run("evaluate", function, "--dataset", "y = x");
        assertTrue(other.out().contains("MAE: "), other.out());
        assertFailed(1, "other inputs", "evaluate", function, "--dataset", "spiral");
        assertFailed(1, "other inputs", "evaluate", points, "--dataset", "y = x");
        assertFailed(1, "other inputs", "evaluate", points, "--dataset", "gate-xor");
    }

    @Test
    void pointsAreMeasuredByClass() {
        Shell shell = run("evaluate", points);
        assertEquals(0, shell.code(), shell.err());
        assertTrue(
                shell.lines().get(1).matches("Accuracy: [\\d.]+% \\(\\d+ of 60\\)"), shell.out());
        assertTrue(shell.out().contains("actual"), shell.out());
        Shell some = run("evaluate", points, "--classes", "A", "--dataset", "gauss seed=2");
        assertTrue(some.out().contains("macro"), some.out());
    }

    @Test
    void numbersAreAnsweredLineByLine() throws IOException {
        Shell shell = run("predict", points, "2.5 2", "-2,-2.5", "-3 -2e0");
        assertEquals(0, shell.code(), shell.err());
        List<String> lines = shell.lines();
        assertTrue(lines.get(0).matches("A\t(0\\.9\\d{3}|1\\.0000)\t2\\.5 2"), lines.get(0));
        assertTrue(lines.get(1).matches("B\t[\\d.]+\t-2,-2\\.5"), lines.get(1));
        assertTrue(lines.get(2).startsWith("B\t"), lines.get(2));
        Path table = Files.writeString(folder.resolve("p.csv"), "x,y,label\n2,2,A\n-2,-2,A\n");
        List<String> rows = run("predict", points, table).lines();
        assertTrue(rows.get(0).endsWith("\t" + table + ":2"), rows.get(0));
        assertEquals("Accuracy: 50.00% (1 of 2)", rows.get(2));
        Path functions = Files.writeString(folder.resolve("f.csv"), "x,y\n1,7\n2,7\n");
        List<String> answers = run("predict", function, "1", functions).lines();
        assertEquals(answers.get(0).split("\t")[0], answers.get(1).split("\t")[0]);
        assertTrue(answers.get(3).matches("RMSE: [\\d.]+ \\(2\\)"), answers.get(3));
    }

    @Test
    void whatNoModelReadsIsNamed() throws IOException {
        assertFailed(1, "2 numbers", "predict", points, "1 2 3");
        assertFailed(1, "sample of 1 numbers", "predict", function, "one");
        assertFailed(2, "--json", "predict", function, "1", "--json");
        Path table = Files.writeString(folder.resolve("bad.csv"), "1,2\nx,3\n");
        assertFailed(1, "line 2", "predict", points, table);
        Path data = IdxFiles.write(folder.resolve("images"), 60, 20, 28);
        Path images = folder.resolve("images.fude");
        assertEquals(0, train(data, 1, "--save", images).code());
        assertFailed(1, "reads images", "predict", images, "1 2");
        assertFailed(1, "reads images", "evaluate", images, "--dataset", "spiral");
        assertFailed(1, "other inputs", "evaluate", points, "--dataset", data);
    }

    @Test
    void aTableIsReadAsWhatItsColumnsSay() throws IOException {
        Path table = folder.resolve("own.csv");
        Files.writeString(table, "a,b,label\n1,2,x\n-1,-2,y\n2,1,x\n-2,0,y\n");
        Shell shell = train(table, 2);
        assertEquals(0, shell.code(), shell.err());
        assertEquals(table + ": 4 points of 2 classes, columns a, b → label.", shell.err().strip());
        assertTrue(shell.lines().get(0).contains("Accuracy"), shell.out());
        Path curve = Files.writeString(folder.resolve("curve.csv"), "0;1\n1;3\n2;5\n");
        Shell learned = train(curve, 2);
        assertEquals(curve + ": 3 points of a function, columns 1 → 2.", learned.err().strip());
        assertTrue(learned.lines().get(0).contains("RMSE"), learned.out());
        Path one = Files.writeString(folder.resolve("one.csv"), "1,2,a\n");
        assertFailed(1, "at least two", "train", "--dataset", one);
    }
}
