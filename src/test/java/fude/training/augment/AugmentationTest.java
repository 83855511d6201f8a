package fude.training.augment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fude.text.Message;
import fude.text.Problem;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.text.Texts;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AugmentationTest {
    private static final Augmentation ALL = new Augmentation(2, 10, 0.15, 0.1, 1.2);

    @Test
    void eachPartIsReadToItsStrength() throws ReportedException {
        assertEquals(
                ALL, Augmentation.parse("shift 2, rotate 10, scale 0.15, shear 0.1, elastic 1.2"));
        assertEquals(new Augmentation(0, 15, 0, 0, 3), Augmentation.parse("elastic 3, rotate 15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shear 0.5,SHIFT 1", "  shift \t 1.0 ,  shear  5e-1 "})
    void spacesOrderAndCapitalsDoNotMatter(String text) throws ReportedException {
        assertEquals(new Augmentation(1, 0, 0, 0.5, 0), Augmentation.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "none", " None ", "shift 0", "shift -0, scale 0.0"})
    void nothingIsNone(String text) throws ReportedException {
        assertEquals(Augmentation.NONE, Augmentation.parse(text));
    }

    @Test
    void onlyWhatDistortsIsWritten() {
        assertEquals("none", Augmentation.NONE.text());
        assertEquals("shift 2, rotate 10, scale 0.15, shear 0.1, elastic 1.2", ALL.text());
        assertEquals("scale 0.2", new Augmentation(0, 0, 0.2, 0, 0).text());
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() throws ReportedException {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100; i++) {
            Augmentation augmentation =
                    new Augmentation(
                            part(14, random),
                            part(180, random),
                            part(0.9, random),
                            part(1, random),
                            part(10, random));
            String text = augmentation.text();
            assertEquals(augmentation, Augmentation.parse(text), text);
        }
    }

    private static double part(double most, SplittableRandom random) {
        return random.nextInt(3) == 0 ? 0 : most * random.nextInt(1, 1001) / 1000.0;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blur 2|blur 2",
                "shift|shift",
                "shift two|shift two",
                "shift 2 3|shift 2 3",
                "shift 2 rotate 10|shift 2 rotate 10",
                "shift 0x1p1|shift 0x1p1",
                "shift 1e999|shift 1e999",
                "shift NaN|shift NaN",
                "shift 1-1|shift 1-1",
                "shift 2,|''",
                "none, shift 2|none",
                "shift 2, Rotate x , blur 2|Rotate x"
            })
    void whatCannotBeReadIsNamed(String text, String part) {
        ReportedException e = assertThrows(ReportedException.class, () -> Augmentation.parse(text));
        assertEquals(Message.of("augment.unreadable", part), e.report());
    }

    @Test
    void aPartThatComesTwiceIsNamed() {
        assertEquals(
                "augment.twice",
                Sentences.reported(
                        () -> Augmentation.parse("shift 2, scale 0.1, Shift 3"), "Shift 3"));
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        assertEquals(List.of(), Augmentation.NONE.problems());
        assertEquals(List.of(), new Augmentation(14, 180, 0.9, 1, 10).problems());
    }

    @ParameterizedTest
    @CsvSource({
        "shift, 14.1, 14",
        "shift, -0.1, 14",
        "rotate, 180.5, 180",
        "rotate, -1, 180",
        "scale, 0.91, 0.9",
        "scale, -0.1, 0.9",
        "shear, 1.01, 1",
        "shear, -0.1, 1",
        "elastic, 10.1, 10",
        "elastic, -0.1, 10"
    })
    void everyStrengthHasLimits(String part, String strength, double most)
            throws ReportedException {
        Problem problem = Problem.of("augment", "problem.augment-" + part, most);
        assertEquals(List.of(problem), Augmentation.parse(part + " " + strength).problems());
        for (Texts texts : new Texts[] {Texts.ENGLISH, Texts.JAPANESE}) {
            String sentence = texts.get(problem.message());
            assertEquals(1, sentence.split(" " + Texts.setting(most) + "\\b", -1).length - 1);
        }
    }

    @Test
    void everyStrengthThatIsNoNumberIsAProblem() {
        double nan = Double.NaN;
        assertEquals(5, new Augmentation(nan, nan, nan, nan, nan).problems().size());
    }
}
