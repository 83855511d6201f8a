package fude.ui.dataset.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.data.Dataset;
import fude.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of an image. */
class ImageWordsTest {
    private static Dataset labelled(int label, List<String> classes) {
        return new Dataset(1, 1, classes, new byte[1], new byte[] {(byte) label});
    }

    @Test
    void aLabelIsShownAsOneHot() {
        ImageWords three = new ImageWords(Texts.ENGLISH, labelled(3, Dataset.digitNames()), 0);
        assertEquals("label 3 = (0, 0, 0, 1, 0, 0, 0, 0, 0, 0) as one-hot", three.oneHot());
    }

    @Test
    void thatIsLeftOutWithManyClasses() {
        List<String> letters = IntStream.range(0, 26).mapToObj(i -> "c" + i).toList();
        assertEquals("", new ImageWords(Texts.ENGLISH, labelled(3, letters), 0).oneHot());
    }
}
