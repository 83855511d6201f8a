package fude.ui.confidence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.training.measure.Proportion;
import fude.training.measure.Reliability;
import org.junit.jupiter.api.Test;

/** What is said of how sure a network is. */
class ConfidenceWordsTest {
    @Test
    void anIntervalWhoseEndsReadTheSameIsOneFigure() {
        Reliability.Bin bin = new Reliability.Bin(9, new Proportion(59_400, 60_000), 59_400);
        String english = ConfidenceWords.bin(Texts.ENGLISH, bin);
        assertTrue(english.endsWith("With other examples it would be 99 %."), english);
        String japanese = ConfidenceWords.bin(Texts.JAPANESE, bin);
        assertTrue(japanese.endsWith("別のデータなら 99 % の見込みです。"), japanese);
        Reliability.Bin wide = new Reliability.Bin(9, new Proportion(90, 100), 95);
        String words = ConfidenceWords.bin(Texts.ENGLISH, wide);
        assertTrue(words.endsWith("With other examples it would be 83 % to 94 %."), words);
    }
}
