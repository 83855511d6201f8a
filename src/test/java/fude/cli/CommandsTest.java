package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fude.data.FileNames;
import fude.data.idx.IdxFiles;
import fude.store.ModelFile;
import fude.text.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands at work on a small data set, for a Japanese reader on an Arabic system. */
class CommandsTest {
    private static final Locale USUAL = Locale.getDefault();
    private static final String EPOCH =
            "Epoch %d: Train Loss: \\d+\\.\\d{4}, Test Loss: \\d+\\.\\d{4},"
                    + " Accuracy: \\d{1,3}\\.\\d\\d%% \\(\\d+\\.\\d\\d s\\)";

    @TempDir private static Path folder;
    private static Path data;
    private static Path model;
    private static Path history;
    private static Shell training;

    @BeforeAll
    static void train() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        data = IdxFiles.write(folder.resolve("small data"), 300, 100, 28);
        model = folder.resolve("models/small.fude");
        history = folder.resolve("small.csv");
        training = train("--epochs", 3, "--save", model, "--history", history);
    }

    @AfterAll
    static void usualLocale() {
        Locale.setDefault(USUAL);
    }

    @Test
    void trainingPrintsALineAnEpochAndTheTime() {
        assertEquals("", training.complaints());
        assertEquals(0, training.code());
        List<String> lines = training.lines();
        assertEquals(4, lines.size());
        for (int epoch = 1; epoch <= 3; epoch++) {
            String line = lines.get(epoch - 1);
            assertTrue(line.matches(String.format(Locale.ROOT, EPOCH, epoch)), line);
        }
        assertTrue(lines.get(3).matches("Training time: \\d+\\.\\d\\d s"), lines.get(3));
    }

    @Test
    void theLineIsTheSameOnEverySystem() {
        Locale.setDefault(Locale.GERMANY);
        Shell german = train("--epochs", 1);
        Locale.setDefault(Locale.JAPAN);
        Shell japanese = train("--epochs", 1);
        String seconds = " \\(.*";
        assertEquals(
                german.lines().get(0).replaceAll(seconds, ""),
                japanese.lines().get(0).replaceAll(seconds, ""));
        assertTrue(german.lines().get(0).matches(String.format(Locale.ROOT, EPOCH, 1)));
    }

    @Test
    void measuresOnAllThatTheClassHasDrawn() throws IOException {
        Path drawings = Shell.home().resolve("drawings.tsv");
        Files.writeString(drawings, "A\tw\t1,2\n" + "7\tw\t100,100 600,100 300,800\n".repeat(2));
        try {
            Shell shell = run("evaluate", model, "--dataset", "drawings");
            assertEquals(0, shell.code(), shell.err());
            assertTrue(shell.lines().get(1).endsWith("of 2)"), shell.out());
            assertTrue(shell.err().contains("drawings.tsv") && shell.err().contains("A"));
        } finally {
            Files.delete(drawings);
        }
    }

    @Test
    void theHistoryHasALineAnEpoch() throws IOException {
        List<String> lines = Files.readAllLines(history);
        assertEquals("epoch,train_loss,test_loss,test_accuracy,seconds", lines.get(0));
        assertEquals(4, lines.size());
        for (int epoch = 1; epoch <= 3; epoch++) {
            String[] fields = lines.get(epoch).split(",", -1);
            assertEquals(5, fields.length);
            assertEquals(String.valueOf(epoch), fields[0]);
            double accuracy = Double.parseDouble(fields[3]);
            assertTrue(accuracy >= 0 && accuracy <= 1, lines.get(epoch));
            String printed = training.lines().get(epoch - 1);
            assertTrue(
                    printed.contains(
                            String.format(Locale.ROOT, "Accuracy: %.2f%%", 100 * accuracy)));
        }
    }

    @Test
    void theSameSeedPrintsTheSameNumbers() {
        Shell again = train("--epochs", 3);
        for (int epoch = 0; epoch < 3; epoch++) {
            assertEquals(
                    training.lines().get(epoch).replaceAll(" \\(.*", ""),
                    again.lines().get(epoch).replaceAll(" \\(.*", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "sgd", "momentum"})
    void everyOptimizerTrains(String optimizer) {
        Shell shell = train("--epochs", 1, "--optimizer", optimizer, "--learning-rate", "1e-3");
        assertEquals(0, shell.code(), shell.err());
    }

    @Test
    void aNetworkWithoutHiddenLayersTrains() {
        assertEquals(0, train("--epochs", 1, "--layers", "").code());
    }

    @Test
    void aRunThatDivergesSaysSo() {
        String layers = "dense 16 identity, dense 16 identity";
        Shell shell = train("--layers", layers, "--optimizer", "sgd", "--learning-rate", 1000);
        assertEquals(1, shell.code());
        assertEquals(1, shell.complaints().lines().count());
        assertTrue(shell.err().contains("学習率"), shell.err());
    }

    @Test
    void evaluationPrintsTheMeasuresOfEachClass() {
        Shell shell = run("evaluate", model, "--dataset", data);
        assertEquals("", shell.complaints());
        List<String> lines = shell.lines();
        assertTrue(lines.get(0).matches("Loss: \\d+\\.\\d{4}"), lines.get(0));
        assertTrue(lines.get(1).matches("Accuracy: \\d+\\.\\d\\d% \\(\\d+ of 100\\)"));
        String accuracy = lines.get(1).replaceAll(" \\(.*", "");
        assertTrue(training.lines().get(2).contains(accuracy), accuracy);
        assertEquals("", lines.get(2));
        assertEquals("class precision recall f1 count", lines.get(3).replaceAll(" +", " "));
        for (int label = 0; label < 10; label++) {
            assertTrue(
                    lines.get(4 + label).matches(label + "( +[01]\\.\\d{4}){3} +10"),
                    lines.get(4 + label));
        }
        assertTrue(lines.get(14).matches("macro( +[01]\\.\\d{4}){3} +100"), lines.get(14));
        assertTrue(lines.get(15).matches("weighted( +[01]\\.\\d{4}){3} +100"), lines.get(15));
        assertEquals("", lines.get(16));
        assertEquals("actual 0 1 2 3 4 5 6 7 8 9", lines.get(17).replaceAll(" +", " "));
        for (int label = 0; label < 10; label++) {
            assertTrue(
                    lines.get(18 + label).matches(label + "( +\\d+){10}"), lines.get(18 + label));
        }
        assertEquals(28, lines.size());
    }

    @Test
    void evaluationAsJsonHoldsTheConfusionMatrix() {
        Shell some = run("evaluate", model, "--dataset", data, "--classes", "3,4");
        assertEquals(0, some.code(), some.err());
        assertTrue(some.lines().get(1).endsWith(" of 20)"), some.out());
        assertEquals(12, some.lines().size(), "two classes, their means, and their rows");
        assertEquals(2, run("evaluate", model, "--dataset", data, "--classes", "x").code());

        Shell shell = run("evaluate", "--json", model, "--dataset", data);
        assertEquals(1, shell.lines().size());
        JsonObject report = JsonParser.parseString(shell.out()).getAsJsonObject();
        assertEquals(100, report.get("samples").getAsInt());
        assertEquals(
                report.get("correct").getAsInt() / 100.0, report.get("accuracy").getAsDouble());
        JsonArray confusion = report.getAsJsonArray("confusion");
        int right = 0;
        for (int actual = 0; actual < 10; actual++) {
            JsonArray row = confusion.get(actual).getAsJsonArray();
            int sum = 0;
            for (int predicted = 0; predicted < 10; predicted++) {
                sum += row.get(predicted).getAsInt();
            }
            assertEquals(10, sum, "rows are the actual classes");
            right += row.get(actual).getAsInt();
            JsonObject line = report.getAsJsonArray("classes").get(actual).getAsJsonObject();
            assertEquals(String.valueOf(actual), line.get("name").getAsString());
            assertEquals(row.get(actual).getAsInt() / 10.0, line.get("recall").getAsDouble());
        }
        assertEquals(right, report.get("correct").getAsInt());
        assertTrue(report.getAsJsonObject("macro").has("f1"));
        assertEquals(
                report.get("accuracy").getAsDouble(),
                report.getAsJsonObject("weighted").get("recall").getAsDouble(),
                1e-12);
    }

    @Test
    void evaluationOnOtherDataIsRefused() throws IOException {
        Path other = IdxFiles.write(folder.resolve("other"), 20, 10, 10);
        Shell shell = assertFailed(model.toString(), "evaluate", model, "--dataset", other);
        assertTrue(shell.err().contains("10 × 10"), shell.err());
    }

    @Test
    void predictionsNameClassConfidenceAndSample() throws IOException {
        Path strokes =
                Files.writeString(
                        folder.resolve(FileNames.possible("筆跡 1.tsv")),
                        "7\tw\t0,0 9,0 4,12\n1\t-\t\n1\t-\t3,0 3,9\n");
        Path dark = picture("dark.png", 0xffffff, 0x000000);
        Path light = picture("light.png", 0x000000, 0xffffff);
        Path blank = picture("blank.png", 0xffffff, 0xffffff);
        Shell shell = run("predict", model, dark, light, blank, strokes);
        assertEquals("", shell.complaints());
        List<String> lines = shell.lines();
        assertTrue(lines.get(0).matches("\\d\\t[01]\\.\\d{4}\\t.*"), lines.get(0));
        assertTrue(lines.get(0).endsWith("\t" + dark));
        assertEquals(lines.get(0).replace("dark", "light"), lines.get(1));
        assertEquals("-\t0.0000\t" + blank, lines.get(2));
        assertTrue(lines.get(3).endsWith("\t" + strokes + ":1"), lines.get(3));
        assertEquals("-\t0.0000\t" + strokes + ":2", lines.get(4));
        assertTrue(lines.get(6).matches("Accuracy: \\d+\\.\\d\\d% \\([012] of 3\\)"), lines.get(6));
        assertEquals(7, lines.size());
    }

    @Test
    void severalDigitsAreOneNumberAndLinesHaveASpaceBetweenThem() throws IOException {
        Path one = picture("alone.png", 0xffffff, 0x000000);
        BufferedImage page = new BufferedImage(200, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 200, 160);
        g.setColor(Color.BLACK);
        for (int x : new int[] {40, 90, 140}) {
            g.fillRect(x, 20, 6, 40);
        }
        g.fillRect(70, 100, 6, 40);
        g.dispose();
        Path several = folder.resolve("several.jpg");
        assertTrue(ImageIO.write(page, "jpg", several.toFile()));
        List<String> lines = run("predict", model, one, several).lines();
        String digit = lines.get(0).substring(0, 1);
        String label = digit.repeat(3) + " " + digit;
        assertTrue(lines.get(1).matches(label + "\\t[01]\\.\\d{4}\\t.*"), lines.get(1));
        assertTrue(lines.get(1).endsWith("\t" + several));
        assertEquals(2, lines.size());
    }

    @Test
    void predictionGoesOnAfterWhatCannotBeRead() throws IOException {
        Path good = picture("good.png", 0xffffff, 0x000000);
        Path bad = Files.writeString(folder.resolve("bad.png"), "no picture");
        Path none = folder.resolve("none.png");
        Path idx = Files.write(folder.resolve("images-idx3"), new byte[] {0, 0, 8, 3, 0, 0});
        Shell shell = run("predict", model, bad, none, idx, good);
        assertEquals(1, shell.code());
        assertEquals(4, shell.lines().size());
        assertEquals("-\t0.0000\t" + bad, shell.lines().get(0));
        assertEquals("-\t0.0000\t" + none, shell.lines().get(1));
        assertEquals("-\t0.0000\t" + idx, shell.lines().get(2));
        assertTrue(shell.lines().get(3).endsWith("\t" + good), shell.out());
        List<String> said = shell.complaints().lines().toList();
        assertEquals(3, said.size());
        assertTrue(said.get(0).contains(bad.toString()), said.get(0));
        assertTrue(said.get(1).contains(none.toString()), said.get(1));
    }

    @Test
    void aFolderIsReadTwoDeepAndItsClassesAreCompared() throws IOException {
        Path top = Files.createDirectories(folder.resolve("sheet"));
        Path seven = Files.createDirectories(top.resolve("test/7"));
        Files.createDirectories(seven.resolve("deeper"));
        for (String to : List.of("b10.png", "b9.png", "test/7/c.png", "test/7/deeper/d.png")) {
            Files.copy(picture("one.png", 0xffffff, 0x000000), top.resolve(to));
        }
        Files.writeString(top.resolve("readme.txt"), "words");
        Files.writeString(top.resolve(".hidden.png"), "");
        Files.writeString(seven.resolve("e.png"), "broken");
        Shell shell = run("predict", model, top);
        List<String> names =
                shell.lines().stream().map(l -> l.substring(l.lastIndexOf('\t') + 1)).toList();
        List<Path> paths =
                List.of(
                        top.resolve("b9.png"),
                        top.resolve("b10.png"),
                        seven.resolve("c.png"),
                        seven.resolve("e.png"));
        assertEquals(paths.stream().map(Path::toString).toList(), names.subList(0, 4));
        assertTrue(names.get(4).endsWith(" of 2)"), names.get(4));
        assertEquals(1, shell.code());
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals("-\t0.0000\t" + empty, run("predict", model, empty).lines().get(0));
    }

    @Test
    void theRowsOfATableAreAnsweredByTheirLines() throws IOException {
        StringBuilder labelled = new StringBuilder("label");
        StringBuilder bare = new StringBuilder();
        IntStream.range(0, 784).forEach(i -> labelled.append(",p").append(i));
        for (int row = 0; row < 4; row++) {
            int lit = 300 + row;
            labelled.append("\n").append(row);
            for (int pixel = 0; pixel < 784; pixel++) {
                String value = pixel % 28 == 14 && pixel < lit ? "200" : "0";
                labelled.append(',').append(value);
                bare.append(pixel == 0 ? "" : ",").append(value);
            }
            bare.append('\n');
        }
        Path with = Files.writeString(folder.resolve("with.csv"), labelled);
        Shell shell = run("predict", model, with);
        assertEquals(0, shell.code(), shell.err());
        assertEquals(5, shell.lines().size(), shell.out());
        for (int row = 0; row < 4; row++) {
            String end = "\t" + with + ":" + (row + 2);
            assertTrue(shell.lines().get(row).endsWith(end), shell.out());
        }
        assertTrue(shell.lines().get(4).endsWith(" of 4)"), shell.out());
        Path without = Files.writeString(folder.resolve("without.csv"), bare);
        Shell answered = run("predict", model, without);
        assertEquals(0, answered.code(), answered.err());
        assertEquals(4, answered.lines().size(), answered.out());
        assertTrue(answered.err().contains("ラベルなし"), answered.err());
    }

    @Test
    void theImagesOfAnIdxFileAreAnsweredByTheirPlace() throws IOException {
        Shell measured = run("evaluate", model, "--dataset", data);
        Shell folder = run("predict", model, data);
        assertEquals(0, folder.code(), folder.err());
        String last = folder.lines().get(folder.lines().size() - 1);
        assertEquals(measured.lines().get(1), last);
        assertTrue(folder.lines().get(0).endsWith("\t" + data + ":0"), folder.out());
        Path file;
        try (Stream<Path> files = Files.list(data)) {
            file =
                    files.filter(f -> f.toString().contains("t10k-images"))
                            .findFirst()
                            .orElseThrow();
        }
        Shell one = run("predict", model, file);
        assertEquals(folder.lines().size(), one.lines().size(), one.err());
        assertEquals(last, one.lines().get(one.lines().size() - 1));
        assertTrue(one.lines().get(1).endsWith("\t" + file + ":1"), one.out());
    }

    @Test
    void whatIsDecidedStandsBehindAPath() throws IOException {
        Path csv = Files.writeString(folder.resolve("an a.csv"), "1" + ",0,255".repeat(392) + "\n");
        Shell guessed = run("predict", model, csv);
        Shell decided = run("predict", model, csv + " label=first ink=dark");
        assertEquals(0, decided.code(), decided.err());
        assertTrue(decided.lines().get(0).endsWith("\t" + csv + ":1"), decided.out());
        assertNotEquals(decided.lines().get(0), guessed.lines().get(0));
        Shell wrong = run("predict", model, csv + " label=nowhere");
        assertEquals("-\t0.0000\t" + csv, wrong.lines().get(0));
        assertTrue(wrong.err().contains("label=nowhere"), wrong.err());
    }

    @Test
    void evaluateTellsWhatTheDataWasUnderstoodAs() {
        Shell shell = run("evaluate", model, "--dataset", data + " ink=dark");
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.err().contains(data.toString()), shell.err());
    }

    @Test
    void swappedArgumentsAreRecognised() throws IOException {
        Path one = picture("one.png", 0xffffff, 0x000000);
        Shell shell = assertFailed("fude predict " + model + " " + one, "predict", one, model);
        assertEquals("", shell.out());
    }

    @Test
    void coloursAreSaidToBeTurnedToGreyOnce() throws IOException {
        Shell shell =
                run(
                        "predict",
                        model,
                        picture("red.png", 0xffffff, 0xff0000),
                        picture("blue.png", 0xffffff, 0x0000ff));
        assertEquals(0, shell.code(), shell.err());
        assertEquals(1, shell.complaints().lines().count(), shell.err());
        assertEquals(2, shell.lines().size());
    }

    @Test
    void picturesAloneHaveNoAccuracy() throws IOException {
        Shell shell = run("predict", model, picture("one.png", 0xffffff, 0x000000));
        assertEquals(1, shell.lines().size());
        assertEquals(0, shell.code());
    }

    @Test
    void aCsvFileOfOnesOwnIsLearnedAndMeasured() throws IOException {
        Path csv = folder.resolve(FileNames.possible("手書き 😀.csv"));
        String four = "ま" + ",0,255".repeat(12) + ",0\n";
        String nine = "ね" + ",255,0".repeat(12) + ",255\n";
        String rows = (four + nine + four + nine + nine).repeat(12);
        Files.writeString(csv, rows + four);
        Path saved = folder.resolve("csv.fude");
        Shell learned =
                run("train", "--dataset", csv, "--epochs", 30, "--batch-size", 5, "--save", saved);
        assertEquals("", learned.complaints());
        assertTrue(learned.lines().get(29).contains("Accuracy: 100.00%"), learned.out());
        Shell measured = run("evaluate", saved, "--dataset", csv);
        assertTrue(measured.lines().get(0).startsWith("Loss: "), measured.err());
        assertTrue(measured.out().contains("(10 of 10)"), measured.out());
        Files.writeString(csv, rows + "ま,0\n");
        Shell left = run("train", "--dataset", csv, "--epochs", 1);
        assertTrue(left.err().contains("行番号：61。"), left.err());
        Files.writeString(csv, rows + "ま,0\n".repeat(10));
        assertFailed("61", "train", "--dataset", csv);
    }

    @Test
    void aMalformedStrokeLineIsNamed() throws IOException {
        Path strokes = Files.writeString(folder.resolve("bad.tsv"), "7\tw\t0,0 9,0\n7\tw\t0,x\n");
        Shell shell = assertFailed(strokes.toString(), "predict", model, strokes);
        assertTrue(shell.err().contains("2 行目"), shell.err());
        assertTrue(shell.lines().get(0).endsWith("\t" + strokes + ":1"), shell.out());
        assertEquals("-\t0.0000\t" + strokes + ":2", shell.lines().get(1));
        assertTrue(shell.lines().get(2).endsWith(" of 2)"), shell.out());
    }

    @Test
    void aFileWithoutStrokesIsNamed() throws IOException {
        Path strokes = Files.writeString(folder.resolve("none.tsv"), "");
        assertFailed(strokes + " は空です", "predict", model, strokes);
    }

    @Test
    void whatIsMissingIsNamed() {
        Path none = folder.resolve(FileNames.possible("ない 手書き"));
        assertFailed(none.toString(), "predict", none, "picture.png");
        assertFailed(none.toString(), "predict", model, none);
        assertFailed(none.toString(), "predict", model, none + ".tsv");
        assertFailed(none.toString(), "evaluate", none);
        assertFailed(none.toString(), "train", "--dataset", none);
        assertFailed(none.toString(), "train", "--dataset", "mnist", "--data-dir", none);
        assertFailed(data.toString(), "evaluate", data, "--dataset", data);
    }

    @Test
    void aNetworkForImagesOfAnotherSizeReadsStrokesAndPictures() throws IOException {
        Path tiny = IdxFiles.write(folder.resolve("tiny"), 20, 10, 10);
        Path other = folder.resolve("tiny.fude");
        Shell made = run("train", "--dataset", tiny, "--epochs", 1, "--save", other);
        assertEquals(0, made.code(), made.err());
        Path strokes = Files.writeString(folder.resolve("some.tsv"), "7\tw\t0,0 9,0 4,12\n");
        Path dark = picture("dark.png", 0xffffff, 0x000000);
        Shell read = run("predict", other, strokes, dark);
        assertEquals("", read.complaints());
        assertTrue(read.lines().get(0).endsWith("\t" + strokes + ":1"), read.out());
        assertTrue(read.lines().get(1).matches("\\d\\t[01]\\.\\d{4}\\t.*"), read.out());
    }

    @Test
    void aResultThatCannotBeWrittenIsReportedBeforeTheTraining() {
        Path below = history.resolve("model");
        Shell shell = assertFailed(below.toString(), "train", "--dataset", data, "--save", below);
        assertEquals("", shell.out());
        assertFailed(folder.toString(), "train", "--dataset", data, "--history", folder);
    }

    @Test
    void aRecordThatCannotBeWrittenInTheEndLosesNothingElse() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Path saved = folder.resolve("kept.fude");
        Shell shell =
                trainWhileAFileTakesThePlaceOf(
                        gone,
                        "--save",
                        saved,
                        "--history",
                        gone.resolve("h.csv"),
                        "--card",
                        gone.resolve("c.json"));
        assertEquals(1, shell.code());
        assertEquals(2, ModelFile.readRun(saved).checkpoint().epoch());
        assertEquals(2, shell.err().lines().filter(line -> line.startsWith("エラー：")).count());
        assertTrue(shell.err().contains("h.csv") && shell.err().contains("c.json"), shell.err());
    }

    @Test
    void aNetworkThatCannotBeWrittenIsKeptElsewhere() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("lost"));
        Path card = folder.resolve("card.json");
        Path asked = gone.resolve("much work.fude");
        Shell shell = trainWhileAFileTakesThePlaceOf(gone, "--save", asked, "--card", card);
        assertEquals(1, shell.code());
        assertTrue(Files.exists(card));
        Path there = only(Shell.home(), "much work-");
        try {
            assertTrue(shell.err().contains(asked + " に"), shell.err());
            assertTrue(shell.err().contains(there + " に"), shell.err());
            assertEquals(2, ModelFile.readRun(there).checkpoint().epoch());
        } finally {
            Files.delete(there);
        }
    }

    @Test
    void theRoomForTheNetworkIsTakenMeanwhileAndGivenBack() throws Exception {
        Path own = Files.createDirectory(folder.resolve("room"));
        Path saved = own.resolve("m.fude");
        List<Long> taken = new ArrayList<>();
        Shell shell =
                trainMeanwhile(() -> taken.add(Files.size(only(own, "m.fude."))), "--save", saved);
        assertEquals(0, shell.code(), shell.err());
        assertEquals(saved, only(own, ""));
        assertTrue(taken.get(0) >= Files.size(saved), taken + " of " + Files.size(saved));
    }

    private static Path only(Path folder, String start) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> found =
                    all.filter(file -> file.getFileName().toString().startsWith(start)).toList();
            assertEquals(1, found.size(), found::toString);
            return found.get(0);
        }
    }

    private static Shell trainWhileAFileTakesThePlaceOf(Path gone, Object... options) {
        return trainMeanwhile(
                () -> {
                    if (Files.isDirectory(gone)) {
                        try (Stream<Path> all = Files.list(gone)) {
                            for (Path file : all.toList()) {
                                Files.delete(file);
                            }
                        }
                        Files.delete(gone);
                        Files.createFile(gone);
                    }
                },
                options);
    }

    private interface Mishap {
        void happen() throws IOException;
    }

    /** Two epochs, and something that happens as each is printed. */
    private static Shell trainMeanwhile(Mishap mishap, Object... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream watched =
                new FilterOutputStream(out) {
                    @Override
                    public void write(int letter) throws IOException {
                        if (letter == 'E') {
                            mishap.happen();
                        }
                        super.write(letter);
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        PrintStream lines = new PrintStream(watched, true, StandardCharsets.UTF_8);
        List<Object> start =
                List.of("train", "--dataset", data, "--layers", "dense 16 relu", "--epochs", 2);
        Object[] words = Stream.concat(start.stream(), Stream.of(options)).toArray();
        Console console = new Console(lines, errors, Texts.JAPANESE, false);
        int code = Shell.terminal(console).run(Shell.arguments(words));
        return new Shell(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void trainingEndsWhenNobodyReadsOn() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream closing =
                new OutputStream() {
                    @Override
                    public void write(int letter) throws IOException {
                        if (out.toString(StandardCharsets.UTF_8).contains("\n")) {
                            throw new IOException("Broken pipe");
                        }
                        out.write(letter);
                    }
                };
        PrintStream pipe = new PrintStream(closing, true, StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(pipe, new PrintStream(err), Texts.ENGLISH, false);
        int code =
                Shell.terminal(console)
                        .run(Shell.arguments("train", "--dataset", data, "--epochs", 100_000));
        assertEquals(1, code);
        assertEquals("", Shell.complaints(err.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void realDigitsAreLearned() {
        String published = System.getenv("FUDE_DATA");
        assumeTrue(published != null, "FUDE_DATA names no folder with mnist");
        assumeTrue(Files.isDirectory(Path.of(published, "mnist")), "no mnist in FUDE_DATA");
        Path saved = folder.resolve("mnist.fude");
        Shell shell =
                run(
                        "train",
                        "--dataset",
                        "mnist",
                        "--data-dir",
                        published,
                        "--layers",
                        "dense 16 relu",
                        "--epochs",
                        1,
                        "--save",
                        saved);
        assertEquals(0, shell.code(), shell.err());
        String accuracy = shell.lines().get(0).replaceAll(".*Accuracy: (.*)%.*", "$1");
        assertTrue(Double.parseDouble(accuracy) > 85, shell.lines().get(0));
        Path strokes = Path.of(published, "strokes", "ujipenchars2-digits.tsv.gz");
        assumeTrue(Files.exists(strokes), "no strokes in FUDE_DATA");
        List<String> answers = run("predict", saved, strokes).lines();
        assertEquals(1201, answers.size());
        assertTrue(answers.get(1200).matches("Accuracy: [789]\\d\\.\\d\\d% \\(\\d+ of 1200\\)"));
    }

    private static Shell train(Object... options) {
        List<Object> start = List.of("train", "--dataset", data, "--layers", "dense 16 relu");
        return run(Stream.concat(start.stream(), Stream.of(options)).toArray());
    }

    private static Shell run(Object... words) {
        return Shell.run(Texts.JAPANESE, words);
    }

    private static Shell assertFailed(String part, Object... words) {
        Shell shell = run(words);
        assertEquals(1, shell.code(), shell.err());
        assertEquals(1, shell.complaints().lines().count(), shell.err());
        assertTrue(shell.complaints().startsWith("エラー："), shell.err());
        assertTrue(shell.err().contains(part), shell.err());
        return shell;
    }

    /** An upright bar. */
    private static Path picture(String name, int paper, int ink) throws IOException {
        BufferedImage image = new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 40; x++) {
                boolean inked = x >= 17 && x < 23 && y >= 10 && y < 50;
                image.setRGB(x, y, inked ? ink : paper);
            }
        }
        Path file = folder.resolve(name);
        assertTrue(ImageIO.write(image, "png", file.toFile()));
        return file;
    }
}
