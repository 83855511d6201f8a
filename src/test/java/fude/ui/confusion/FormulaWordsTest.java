package fude.ui.confusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.text.Texts;
import fude.training.Evaluations;
import fude.training.measure.Evaluation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formulas and sentences against a matrix that was made by hand. */
class FormulaWordsTest {
    private static final Shown PETS = shown(new int[][] {{1, 2, 1}, {0, 4, 0}, {0, 0, 0}});

    static Shown shown(int[][] confusion) {
        Evaluation evaluation = Evaluations.of(confusion, 1);
        List<String> names = IntStream.range(0, confusion.length).mapToObj(c -> "k" + c).toList();
        byte[] labels = new byte[evaluation.samples()];
        int next = 0;
        for (int actual = 0; actual < confusion.length; actual++) {
            for (int count : confusion[actual]) {
                for (int i = 0; i < count; i++) {
                    labels[next++] = (byte) actual;
                }
            }
        }
        Dataset images = new Dataset(1, 1, names, new byte[labels.length], labels);
        return Shown.of(evaluation, new Labelled(images, null), null);
    }

    private static String formula(FigureRow row, Measure measure) {
        return new FormulaWords(Texts.ENGLISH, PETS).of(row, measure);
    }

    private static FigureRow row(FigureRow.Kind kind) {
        return FigureRow.of(kind);
    }

    @Test
    void figuresOfAClassHaveTheirNumbersInThem() {
        assertEquals(
                "Precision of k1 = TP ÷ (TP + FP) = 4 ÷ (4 + 2) = 0.6667. Of 6 answers “k1”, 4 are"
                        + " right. It looks down the column.",
                formula(FigureRow.ofClass(1), Measure.PRECISION));
        assertEquals(
                "Recall of k0 = TP ÷ (TP + FN) = 1 ÷ (1 + 3) = 0.2500. Of 4 examples of k0, 1 are"
                        + " found. It looks along the row.",
                formula(FigureRow.ofClass(0), Measure.RECALL));
        assertTrue(
                formula(FigureRow.ofClass(0), Measure.F1)
                        .startsWith(
                                "F1 of k0 = 2 · P · R ÷ (P + R) = 2 · 1.000 · 0.2500 ÷ (1.000 +"
                                        + " 0.2500) = 0.4000."));
    }

    @Test
    void whatCannotBeDividedIsSaid() {
        assertTrue(
                formula(FigureRow.ofClass(2), Measure.RECALL)
                        .contains("there is no example of k2"));
        assertTrue(formula(FigureRow.ofClass(2), Measure.F1).contains("0 ÷ 0 counts as 0"));
    }

    @Test
    void meansHaveATermForEachClassThatThereIs() {
        assertTrue(
                formula(row(FigureRow.Kind.MACRO), Measure.RECALL)
                        .startsWith("Macro mean of Recall = (0.2500 + 1.000) ÷ 2 = 0.6250."));
        assertTrue(
                formula(row(FigureRow.Kind.WEIGHTED), Measure.RECALL)
                        .startsWith(
                                "Weighted mean of Recall = (4 · 0.2500 + 4 · 1.000) ÷ 8 ="
                                        + " 0.6250."));
        assertTrue(
                formula(row(FigureRow.Kind.ACCURACY), Measure.F1)
                        .startsWith("Accuracy = right answers ÷ all = 5 ÷ 8 = 0.6250."));
    }

    @Test
    void ofManyTermsTheFirstAndTheLastAreWritten() {
        int[][] many = new int[256][256];
        for (int i = 0; i < 256; i++) {
            many[i][i] = 1;
        }
        String words =
                new FormulaWords(Texts.ENGLISH, shown(many))
                        .of(row(FigureRow.Kind.MACRO), Measure.F1);
        assertTrue(words.contains("(1.000 + 1.000 + 1.000 + … + 1.000) ÷ 256 = 1.000"), words);
    }

    @Test
    void aCellIsToldWithItsSharesOfRowAndColumn() {
        assertEquals(
                "k0 read as k1: 2 images, 50.0 % of all k0, 33.3 % of all answers k1.",
                ConfusionWords.cell(Texts.ENGLISH, PETS, new Cell(0, 1)));
        assertEquals("50.0", ConfusionWords.number(Texts.ENGLISH, PETS, Share.ROW, new Cell(0, 1)));
        assertEquals("·", ConfusionWords.number(Texts.ENGLISH, PETS, Share.ROW, new Cell(1, 0)));
    }

    @Test
    void oneClassCannotBeTakenForAnother() {
        assertEquals(
                "There are examples of one class only: this class cannot be taken for another.",
                ConfusionWords.remark(
                        Texts.ENGLISH, shown(new int[][] {{3, 0}, {0, 0}}), Against.NOTHING));
    }

    @Test
    void theTableHasTheMatrixTheFiguresAndTheMeans() {
        String[] lines = ConfusionCsv.of(PETS).split("\n");
        assertEquals(
                "\uFEFF\"actual\",\"k0\",\"k1\",\"k2\",\"count\",\"precision\",\"recall\",\"f1\"",
                lines[0]);
        assertEquals(
                "\"k0\",\"1\",\"2\",\"1\",\"4\",\"1.00000\",\"0.250000\",\"0.400000\"", lines[1]);
        assertTrue(lines[5].startsWith("\"weighted\",\"\",\"\",\"\",\"8\","), lines[5]);
        assertEquals("\"accuracy\",\"\",\"\",\"\",\"8\",\"\",\"\",\"0.625000\"", lines[6]);
    }
}
