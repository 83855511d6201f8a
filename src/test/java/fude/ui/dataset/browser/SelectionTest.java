package fude.ui.dataset.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetChoice;
import fude.data.DatasetSplit;
import fude.training.measure.Answers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Dataset IMAGES =
            new Dataset(
                    1,
                    2,
                    List.of("a", "b"),
                    new byte[] {0, 10, 20, 30, 40, 50, 60, 70, 80, (byte) 255},
                    new byte[] {0, 1, 0, 1, 0});

    /** The last image is not answered yet; images 1 and 2 are answered wrongly. */
    private static final Answers ANSWERS =
            new Answers(new byte[] {0, 0, 1, 1}, new float[] {0.6f, 0.7f, 0.9f, 0.8f});

    private static Filter filter(AnswerFilter verdict, int label, BrowseOrder order) {
        return new Filter(IMAGES, Split.TEST, ANSWERS, verdict, ChangedLabels.HIDDEN, label, order);
    }

    private static int[] indices(Filter filter) {
        return Selection.of(filter).indices();
    }

    @Test
    void anImageWithoutAnAnswerIsNeitherRightNorWrong() {
        assertArrayEquals(
                new int[] {0, 1, 2, 3, 4},
                indices(filter(AnswerFilter.ALL, Filter.EVERY_CLASS, BrowseOrder.DATA)));
        assertArrayEquals(
                new int[] {0, 3},
                indices(filter(AnswerFilter.RIGHT, Filter.EVERY_CLASS, BrowseOrder.DATA)));
        assertArrayEquals(
                new int[] {1, 2},
                indices(filter(AnswerFilter.WRONG, Filter.EVERY_CLASS, BrowseOrder.DATA)));
        Selection all =
                Selection.of(filter(AnswerFilter.ALL, Filter.EVERY_CLASS, BrowseOrder.DATA));
        assertTrue(all.isWrong(1));
        assertFalse(all.isWrong(4));
        assertEquals(-1, all.answer(4));
    }

    @Test
    void withoutAnswersNothingIsRightOrWrong() {
        Filter none =
                new Filter(
                        IMAGES,
                        Split.TEST,
                        null,
                        AnswerFilter.WRONG,
                        ChangedLabels.HIDDEN,
                        Filter.EVERY_CLASS,
                        BrowseOrder.SUREST);
        assertEquals(0, Selection.of(none).size());
    }

    @Test
    void theCountsAreThoseBeforeAClassIsChosen() {
        Selection ofB = Selection.of(filter(AnswerFilter.WRONG, 1, BrowseOrder.DATA));
        assertArrayEquals(new int[] {1}, ofB.indices());
        assertArrayEquals(new int[] {1, 1}, ofB.counts());
        assertEquals(0, ofB.positionOf(1));
        assertEquals(-1, ofB.positionOf(2));
    }

    @Test
    void mistakesAreSortedByConfidence() {
        assertArrayEquals(
                new int[] {2, 1},
                indices(filter(AnswerFilter.WRONG, Filter.EVERY_CLASS, BrowseOrder.SUREST)));
        assertArrayEquals(
                new int[] {1, 2},
                indices(filter(AnswerFilter.WRONG, Filter.EVERY_CLASS, BrowseOrder.LEAST_SURE)));
        Answers alike = new Answers(new byte[5], new float[] {0.5f, 0.5f, 0.5f, 0.5f, 0.5f});
        assertArrayEquals(
                new int[] {1, 3},
                BrowseOrder.SUREST.sorted(new int[] {1, 3}, alike),
                "ties as in data");
    }

    @Test
    void changedLabelsAreToldOnlyWhenAsked() {
        Dataset noisy = noisy();
        int[] changed = IntStream.range(0, noisy.size()).filter(noisy::isRelabelled).toArray();
        assertTrue(changed.length > 20);
        assertArrayEquals(changed, of(noisy, ChangedLabels.ONLY).indices());
        assertEquals(changed.length, of(noisy, ChangedLabels.HIDDEN).changed());
        assertEquals(100, of(noisy, ChangedLabels.MARKED).size());
        assertTrue(of(noisy, ChangedLabels.MARKED).isMarked(changed[0]));
        assertFalse(of(noisy, ChangedLabels.HIDDEN).isMarked(changed[0]));
    }

    @Test
    void whereNoLabelIsChangedTheChoiceMeansNothing() {
        Selection all = of(IMAGES, ChangedLabels.ONLY);
        assertEquals(5, all.size());
        assertFalse(all.marksChanged());
    }

    private static Selection of(Dataset images, ChangedLabels changed) {
        return Selection.of(
                new Filter(
                        images,
                        Split.TRAINING,
                        null,
                        AnswerFilter.ALL,
                        changed,
                        Filter.EVERY_CLASS,
                        BrowseOrder.DATA));
    }

    private static Dataset noisy() {
        Dataset plain = new Dataset(1, 1, List.of("a", "b"), new byte[100], new byte[100]);
        return DatasetChoice.ALL
                .withLabelNoise(80)
                .apply(new DatasetSplit("test", plain, plain), new SplittableRandom(1))
                .training();
    }

    @Test
    void theMeanOfAClassIsThatOfItsPixels() {
        ClassMeans means =
                ClassMeans.of(filter(AnswerFilter.ALL, Filter.EVERY_CLASS, BrowseOrder.DATA));
        assertArrayEquals(new byte[] {40, 105}, means.images()[0]);
        assertArrayEquals(new byte[] {40, 50}, means.images()[1]);
        assertArrayEquals(new int[] {3, 2}, means.counts());
    }

    @Test
    void theMeanFollowsTheFilterAndIsMadeOnce() {
        Filter wrong = filter(AnswerFilter.WRONG, Filter.EVERY_CLASS, BrowseOrder.DATA);
        BrowserViewModel.SearchResult first =
                BrowserViewModel.SearchResult.of(wrong, true, null, 2);
        assertArrayEquals(new byte[] {40, 50}, first.means().images()[0]);
        assertEquals(1, first.position());
        BrowserViewModel.SearchResult again =
                BrowserViewModel.SearchResult.of(
                        filter(AnswerFilter.WRONG, 1, BrowseOrder.SUREST), true, first.means(), -1);
        assertTrue(first.means() == again.means(), "another class needs no other means");
    }
}
