package fude.ui.dataset.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.lab.Experiment;
import fude.training.Classifier;
import fude.training.measure.Evaluation;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserViewModelTest {
    private final Lab lab = Locked.lab();
    private final BrowserViewModel images =
            new BrowserViewModel(lab, false, Runnable::run, Runnable::run);
    private final BrowserViewModel mistakes =
            new BrowserViewModel(lab, true, Runnable::run, Runnable::run);

    private final BrowserViewModel untouched =
            new BrowserViewModel(lab, false, Runnable::run, Runnable::run);

    @BeforeEach
    void begin() {
        Learned.begin(lab);
    }

    private Dataset training() {
        return lab.chosenDataProperty().get().training();
    }

    private int count() {
        return images.selectionProperty().get().size();
    }

    @Test
    void trainingImagesAreLookedForByTheAnswersOfTheNetwork() {
        images.verdict.set(AnswerFilter.WRONG);
        assertEquals(0, count(), "nothing was answered yet");
        Learned.learn(lab);
        Classifier classifier = lab.classifier().orElseThrow();
        int right =
                (int)
                        IntStream.range(0, training().size())
                                .filter(i -> isRight(classifier, training(), i))
                                .count();
        assertTrue(right > 200 && right < 2000, "" + right);
        assertEquals(2000 - right, count());
        images.verdict.set(AnswerFilter.RIGHT);
        assertEquals(right, count());
        images.verdict.set(AnswerFilter.ALL);
        assertEquals(2000, count());
    }

    @Test
    void anImageIsShownAmongAllWhateverWasLookedForBefore() {
        images.split.set(Split.TEST);
        images.verdict.set(AnswerFilter.WRONG);
        images.label.set(3);
        assertEquals(0, count());
        images.showAmongAll(untouched.selectionProperty().get(), 7);
        assertEquals(2000, count());
        assertEquals(7, images.picked.positionProperty().get());
        assertEquals(7, images.picked.imageOf(training()));
    }

    private static boolean isRight(Classifier classifier, Dataset images, int image) {
        return classifier.classify(images.image(image)).label() == images.label(image);
    }

    @Test
    void trainingImagesAreAnsweredInTheBackgroundWhichTellsHowFarItIs() {
        Deque<Runnable> background = new ArrayDeque<>();
        BrowserViewModel waiting = new BrowserViewModel(lab, false, background::add, Runnable::run);
        Learned.learn(lab);
        waiting.verdict.set(AnswerFilter.WRONG);
        assertEquals("data.answering", waiting.progressProperty().get().key());
        assertNull(waiting.selectionProperty().get());
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertNull(waiting.progressProperty().get());
        assertTrue(waiting.selectionProperty().get().size() > 0);
    }

    @Test
    void testImagesAreKnownFromTheMeasurement() {
        Learned.learn(lab);
        images.split.set(Split.TEST);
        images.verdict.set(AnswerFilter.RIGHT);
        assertEquals(lab.snapshot().evaluation().right(), count());
    }

    @Test
    void changedLabelsAreShownAloneOnRequest() {
        assertEquals(0, images.selectionProperty().get().changed());
        Experiment plain = lab.shown();
        Runs.begin(lab, plain.withChoice(plain.choice().withLabelNoise(40)));
        int changed =
                (int)
                        IntStream.range(0, training().size())
                                .filter(training()::isRelabelled)
                                .count();
        assertTrue(changed > 0);
        assertEquals(changed, images.selectionProperty().get().changed());
        assertEquals(2000, count());
        images.changed.set(ChangedLabels.ONLY);
        assertEquals(changed, count());
        images.changed.set(ChangedLabels.HIDDEN);
        assertEquals(2000, count());
        images.split.set(Split.TEST);
        assertEquals(0, images.selectionProperty().get().changed());
    }

    @Test
    void theMeanOfAClassLeadsToItsImages() {
        images.averages.set(true);
        int threes = training().classCounts()[3];
        assertNotNull(images.meansProperty().get());
        assertEquals(threes, images.meansProperty().get().counts()[3]);
        images.showClass(3);
        assertNull(images.meansProperty().get());
        assertEquals(threes, count());
        Selection selection = images.selectionProperty().get();
        assertTrue(Arrays.stream(selection.indices()).allMatch(i -> training().label(i) == 3));
    }

    @Test
    void theSurestMistakesComeFirstAndThePickedOneKeepsItsPlaceAmongThem() {
        Learned.learn(lab);
        Evaluation evaluation = lab.snapshot().evaluation();
        Dataset test = lab.chosenDataProperty().get().test();
        int[] wrong =
                IntStream.range(0, test.size())
                        .filter(i -> evaluation.predicted(i) != test.label(i))
                        .toArray();
        Comparator<Integer> byConfidence = Comparator.comparing(evaluation::confidence);
        int surest = IntStream.of(wrong).boxed().max(byConfidence).orElseThrow();
        int leastSure = IntStream.of(wrong).boxed().min(byConfidence).orElseThrow();
        assertEquals(wrong.length, mistakes.selectionProperty().get().size());
        mistakes.picked.pick(0);
        assertEquals(surest, mistakes.picked.sampleProperty().get().index());
        mistakes.order.set(BrowseOrder.LEAST_SURE);
        assertEquals(wrong.length - 1, mistakes.picked.positionProperty().get());
        assertEquals(surest, mistakes.picked.sampleProperty().get().index());
        mistakes.picked.pick(0);
        assertEquals(leastSure, mistakes.picked.sampleProperty().get().index());
    }

    @Test
    void theSurestMistakesOnTrainingImagesAreWrongLabels() {
        Experiment noisy = Runs.experiment("label-noise", "20", "epochs", "6");
        Runs.begin(lab, noisy);
        Locked.stands(lab, Runs.trained(noisy));
        images.verdict.set(AnswerFilter.WRONG);
        images.order.set(BrowseOrder.SUREST);
        Selection surest = images.selectionProperty().get();
        long wrong =
                IntStream.range(0, 20)
                        .filter(i -> training().isRelabelled(surest.index(i)))
                        .count();
        assertTrue(wrong >= 13, wrong + " of 20");
    }

    @Test
    void thePickedImageIsAlwaysOneOfTheGrid() {
        images.picked.pick(2);
        assertEquals(2, images.picked.sampleProperty().get().index());
        images.picked.pick(-1);
        assertEquals(0, images.picked.positionProperty().get());
        images.picked.pick(5000);
        assertEquals(1999, images.picked.sampleProperty().get().index());
    }

    @Test
    void thePickedImageIsReadByTheNetwork() {
        Learned.learn(lab);
        images.picked.pick(7);
        assertEquals(
                lab.classifier().orElseThrow().classify(training().image(7)).label(),
                images.picked.sampleProperty().get().prediction().label());
    }

    @Test
    void otherDataAreSeenFromTheBeginning() {
        images.showClass(3);
        images.picked.pick(0);
        Runs.begin(lab, Experiment.on(Samples.garments()));
        assertEquals(Filter.EVERY_CLASS, images.label.get());
        assertNull(images.picked.sampleProperty().get());
        assertEquals(2000, count());
    }
}
