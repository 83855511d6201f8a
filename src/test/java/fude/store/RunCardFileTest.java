package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.FileNames;
import fude.lab.Exam;
import fude.lab.Machine;
import fude.lab.RunCard;
import fude.nn.matrix.ThreadTeam;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.text.TextLine;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingStatus;
import fude.training.config.Optimization;
import fude.training.measure.Confusion;
import fude.training.measure.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCardFileTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve(FileNames.possible("筆 card.json"));
    }

    private static List<Double> points(LearningCurve curve) {
        return IntStream.range(0, curve.points())
                .mapToObj(i -> List.of(curve.position(i), curve.trainingLoss(i)))
                .flatMap(List::stream)
                .toList();
    }

    /** A curve is no value, so it is compared by itself. */
    private static void assertSame(RunCard expected, RunCard card) {
        RunCard withSameCurve =
                new RunCard(
                        card.id(),
                        card.begun(),
                        card.parent(),
                        card.series(),
                        card.beginning(),
                        card.dataset(),
                        card.checksum(),
                        card.settings(),
                        card.interventions(),
                        card.machine(),
                        card.progress(),
                        expected.curve(),
                        card.exams(),
                        card.note());
        assertEquals(expected, withSameCurve);
    }

    @Test
    void everyFieldComesBack() throws ReportedException {
        RunCard card = Cards.card("one");
        RunCardFile.write(file, card);
        RunCard read = RunCardFile.read(file);
        assertSame(card, read);
        assertEquals(points(card.curve()), points(read.curve()));
        assertEquals(card.curve().measurements(), read.curve().measurements());
    }

    @Test
    void aLongCurveIsThinnedAndKeepsItsMeasurements() throws ReportedException {
        RunCardFile.write(file, Cards.card("long", Cards.curve(1000, 50)));
        LearningCurve read = RunCardFile.read(file).curve();
        assertTrue(read.points() <= 2000 && read.points() > 1500, "" + read.points());
        assertEquals(1000, read.position(read.points() - 1));
        assertEquals(Cards.curve(1000, 50).measurements(), read.measurements());
    }

    @Test
    void whatIsNoNumberComesBackAsNone() throws ReportedException {
        LearningCurve.EpochResult broken =
                new LearningCurve.EpochResult(0, Double.NaN, Double.POSITIVE_INFINITY, 0.1, 0);
        LearningCurve curve = LearningCurve.of(new double[0], new double[0], List.of(broken));
        RunCardFile.write(file, Cards.card("x", curve));
        assertEquals(
                Double.NaN, RunCardFile.read(file).curve().measurements().get(0).measuredLoss());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"one\"|\"id\": \"../one\"|id",
                "\"begun\": \"2026|\"begun\": \"20x6|begun",
                "\"epoch\": 2,|\"epoch\": -2,|epoch",
                "\"status\": \"paused\"|\"status\": \"asleep\"|status",
                "\"threads\": 2|\"threads\": 0|threads",
                "\"checksum\": 4275878552|\"checksum\": 4.5|checksum",
                "\"trainingLosses\": [|\"trainingLosses\": [1,|trainingLosses",
                "\"positions\": [|\"positions\": [\"a\",|positions",
                "\"confusion\": [|\"confusion\": [3,|confusion",
                "\"confusion\": [8|\"confusion\": [-8|confusion",
                "\"confusion\": [8|\"confusion\": [8.5|confusion",
                "\"confusion\": [8|\"confusion\": [3e9|confusion",
                "\"dataset\": \"mnist\"|\"dataset\": 3|dataset",
                "\"begun\": \"2026|\"begun\": \"+999999999|begun",
                "\"learningRate\":1.0E-5|\"learningRate\":-1|learningRate",
                "\"learningRate\":1.0E-5|\"learningRate\":1e300|learningRate",
                "\"interventions\": [|\"interventions\": [{\"epoch\": 1, \"batch\": 6,"
                        + " \"learningRate\": 1, \"targetEpoch\": 3},|interventions",
            })
    void whatMakesNoSenseIsNamed(String whole, String broken, String field)
            throws IOException, ReportedException {
        RunCardFile.write(file, Cards.card("one"));
        String text = Files.readString(file);
        assertTrue(text.contains(whole), text);
        Files.writeString(file, text.replace(whole, broken));
        ReportedException e = assertThrows(ReportedException.class, () -> RunCardFile.read(file));
        String sentence = Texts.ENGLISH.get(e);
        assertTrue(sentence.contains(file.toString()), sentence);
        assertTrue(sentence.contains("“" + field + "”"), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|no run card",
                "[1]|no run card",
                "{\"format\": \"fude-model\"}|no run card",
                "{\"format\": \"fude-run\", \"version\": 2}|version 2",
                "{\"format\": \"fude-run\"|damaged",
                "nonsense|damaged",
            })
    void whatIsNoCardIsOneSentence(String text, String said) throws IOException {
        Files.writeString(file, text);
        ReportedException e = assertThrows(ReportedException.class, () -> RunCardFile.read(file));
        assertTrue(Texts.ENGLISH.get(e).contains(said), Texts.ENGLISH.get(e));
        assertTrue(Texts.JAPANESE.get(e).endsWith("。"));
    }

    /** Each takes many times its own length as a tree. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{},|1400000", "[],|1400000", "0,|4000001", "~~,|2000001", "{~a~:{}},|600000"})
    void aCardThatHoldsMoreThanAnyIsRefused(String element, int times) throws IOException {
        String start = "{\"format\": \"fude-run\", \"exams\": [";
        Files.writeString(file, start + element.replace('~', '"').repeat(times) + "0]}");
        assertEquals(
                "card.too-large",
                Sentences.reported(() -> RunCardFile.read(file), file.toString()));
    }

    @Test
    void moreNamesThanAnyCardHasAreRefused() throws IOException {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 1_000_000; i++) {
            names.append('"').append(i).append("\":0,");
        }
        Files.writeString(file, names.append("\"\":0}"));
        assertEquals(
                "card.too-large",
                Sentences.reported(() -> RunCardFile.read(file), file.toString()));
    }

    @Test
    void whatIsNestedDeepIsDamaged() throws IOException {
        for (String open : List.of("[", "{\"a\":")) {
            Files.writeString(file, open.repeat(1 << 20));
            assertEquals(
                    "model.damaged",
                    Sentences.reported(() -> RunCardFile.read(file), file.toString()));
        }
    }

    /** Whatever the moment, there is the old card or the new one, and nothing else beside it. */
    @Test
    void whoReadsWhileItIsWrittenSeesAWholeCard() throws Exception {
        RunCard small = Cards.card("one", Cards.curve(1, 1));
        RunCard large = Cards.card("one", Cards.curve(30, 50));
        RunCardFile.write(file, small);
        Thread writer =
                new Thread(
                        () -> {
                            try {
                                for (int i = 0; i < 40; i++) {
                                    RunCardFile.write(file, i % 2 == 0 ? large : small);
                                }
                            } catch (ReportedException e) {
                                throw new AssertionError(e);
                            }
                        });
        writer.start();
        int seen = 0;
        while (writer.isAlive() || seen == 0) {
            int points = RunCardFile.read(file).curve().points();
            assertTrue(points == 1 || points == 1500, "" + points);
            seen++;
        }
        writer.join();
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /** Of everything as much as there can be, and one exam more. */
    @Test
    void theLongestCardIsReadAgain() throws ReportedException {
        int epochs = Optimization.MAX_EPOCHS;
        List<EpochResult> measured = new ArrayList<>();
        for (int epoch = 0; epoch <= epochs; epoch++) {
            double loss = 1e-5 / 3 + epoch * 1e-11;
            measured.add(new EpochResult(epoch, loss, loss, loss, Stopwatch.MAX_SECONDS));
        }
        int most = Integer.MAX_VALUE;
        Exam exam = new Exam(epochs, most, most, most, 1e-5 / 3, 1e-5 / 7, most);
        RunCard small = Cards.card("longest");
        RunCard longest =
                new RunCard(
                        small.id(),
                        small.begun(),
                        small.parent(),
                        small.series(),
                        small.beginning(),
                        small.dataset(),
                        small.checksum(),
                        small.settings(),
                        Cards.interventions(),
                        new Machine(ThreadTeam.MAX_THREADS, "", "", "", ""),
                        new RunCard.Progress(
                                TrainingStatus.PAUSED,
                                epochs,
                                3,
                                7,
                                1,
                                Stopwatch.MAX_SECONDS,
                                most()),
                        LearningCurve.of(new double[0], new double[0], measured),
                        Collections.nCopies(RunCard.MAX_EXAMS + 1, exam),
                        "n".repeat(TextLine.MAX_LENGTH));
        RunCardFile.write(file, longest);
        RunCard read = RunCardFile.read(file);
        assertEquals(RunCard.MAX_EXAMS, read.exams().size());
        assertEquals(longest.interventions(), read.interventions());
        assertEquals(epochs, read.curve().lastEpoch());
        int kept = read.curve().measurements().size();
        assertTrue(kept <= RunCard.MOST_POINTS + 3, kept + " measurements");
        assertEquals(
                longest.curve().thinned(RunCard.MOST_POINTS).measurements(),
                read.curve().measurements());
        assertEquals(longest.note(), read.note());
        assertEquals(longest.progress(), read.progress());
    }

    private static Confusion most() {
        int[][] cells = new int[RunCard.Progress.MOST_CLASSES][RunCard.Progress.MOST_CLASSES];
        for (int[] row : cells) {
            Arrays.fill(row, 5_000_000);
        }
        return Confusion.of(cells);
    }

    /** Earlier versions wrote none. */
    @Test
    void aCardWithoutAConfusionMatrixIsRead() throws IOException, ReportedException {
        RunCardFile.write(file, Cards.card("one"));
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("(?s),\\s*\"confusion\": \\[[^\\]]*\\]", ""));
        assertNull(RunCardFile.read(file).progress().confusion());
    }
}
