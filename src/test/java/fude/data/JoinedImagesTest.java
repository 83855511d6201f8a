package fude.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.ReportedException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoinedImagesTest {
    private final DatasetSplit fixed = Numbered.digits(20, 10);
    private final DatasetSplit endless =
            new DatasetSplit("made up", Numbered.endless(fixed.training()), fixed.test());

    @Test
    void imagesStandOneAfterAnother() throws ReportedException {
        Dataset joined = DatasetSplit.joined(List.of(fixed, Numbered.digits(7, 5))).training();
        List<Integer> numbers = IntStream.range(0, 27).mapToObj(i -> i < 20 ? i : i - 20).toList();
        assertEquals(numbers, Numbered.numbers(joined));
        assertEquals(numbers.stream().map(n -> n % 10).toList(), Numbered.labels(joined));
    }

    @Test
    void thoseWithoutASourceHaveNone() throws ReportedException {
        assertTrue(DatasetSplit.joined(List.of(fixed, fixed)).training().source().isEmpty());
    }

    @Test
    void whatHasASourceIsMadeAgainAndTheRestStays() throws ReportedException {
        assertFresh(DatasetSplit.joined(List.of(fixed, endless, fixed)), 20, 40);
        assertFresh(DatasetSplit.joined(List.of(endless, fixed)), 0, 20);
        assertFresh(DatasetSplit.joined(List.of(endless, fixed, endless)), 0, 20, 40, 60);
    }

    /** Whatever is chosen of it, each image knows where it stood. */
    @Test
    void aChoiceKeepsThemApart() throws ReportedException {
        DatasetChoice choice =
                DatasetChoice.ALL.withClasses(List.of("3", "4", "9")).withValidation(30);
        DatasetSplit joined = DatasetSplit.joined(List.of(fixed, endless));
        Dataset chosen = choice.apply(joined, new SplittableRandom(1)).training();
        assertEquals(List.of(3, 4, 9, 13, 14, 19, 23, 24), places(chosen));
        for (int image = 0; image < chosen.size(); image++) {
            int place = chosen.place(image);
            assertArrayEquals(
                    place < 20 ? chosen.image(image) : new byte[] {99, (byte) (place % 10)},
                    fresh(chosen, image));
        }
    }

    /** Half-open ranges of images that are made again. */
    private static void assertFresh(DatasetSplit split, int... ranges) {
        Dataset joined = split.training();
        for (int image = 0; image < joined.size(); image++) {
            boolean made = false;
            for (int i = 0; i < ranges.length; i += 2) {
                made |= image >= ranges[i] && image < ranges[i + 1];
            }
            byte[] expected = made ? new byte[] {99, (byte) (image % 10)} : joined.image(image);
            assertArrayEquals(expected, fresh(joined, image), "image " + image);
        }
    }

    /** With key 99, which a made image shows before its class. */
    private static byte[] fresh(Dataset images, int image) {
        ImageSource source = images.source().orElseThrow();
        return source.image(images.place(image), images.originalLabel(image), 99);
    }

    private static List<Integer> places(Dataset images) {
        return IntStream.range(0, images.size()).mapToObj(images::place).toList();
    }
}
