package fude.ui.dataset.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.nn.Numeric;
import fude.nn.Prediction;
import fude.training.measure.Answers;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Test images under lock are looked at without the network's answers. */
@ExtendWith(Numeric.class)
class LockedImagesTest {
    private final Lab lab = Locked.lab();
    private final DatasetSplit data = Locked.data("digits");

    /** What other threads were asked to do, which nobody does here. */
    private final List<Runnable> requests = new ArrayList<>();

    private final SplitAnswers answers = new SplitAnswers(lab, requests::add, () -> {});
    private final PickedImage picked = new PickedImage(lab, requests::add);

    @BeforeEach
    void validate() {
        Locked.choose(lab, data);
        Locked.card(lab, Locked.card());
        Locked.stands(lab, Locked.snapshot(data.measured().size()));
    }

    private void pick(Dataset images, Split split) {
        Filter filter =
                new Filter(
                        images,
                        split,
                        null,
                        AnswerFilter.ALL,
                        ChangedLabels.HIDDEN,
                        Filter.EVERY_CLASS,
                        BrowseOrder.DATA);
        picked.moveTo(Selection.of(filter), PickedImage.NOWHERE);
        picked.pick(0);
    }

    @Test
    void theNetworkIsNotAskedAboutATestSetUnderLock() {
        assertNull(answers.to(Split.TEST, data.test(), true));
        assertEquals(List.of(), requests);
        assertNull(answers.progressProperty().get());
        assertNotNull(answers.to(Split.VALIDATION, data.measured(), true));
    }

    @Test
    void theExamBringsTheAnswersBack() {
        Locked.card(lab, Locked.examined());
        answers.to(Split.TEST, data.test(), true);
        assertEquals(1, requests.size());
    }

    @Test
    void answersBegunBeforeTheLockFellAreForgotten() {
        Locked.card(lab, Locked.examined());
        answers.to(Split.TEST, data.test(), true);
        Locked.card(lab, null);
        assertNull(answers.to(Split.TEST, data.test(), true));
        assertNull(answers.progressProperty().get(), "nothing is waited for");
    }

    @Test
    void withoutValidationImagesTheTestImagesAreMeasured() {
        Locked.choose(lab, Locked.open(data));
        Locked.stands(lab, Locked.snapshot(data.test().size()));
        Answers known = answers.to(Split.TEST, data.test(), false);
        assertEquals(data.test().size(), known.count());
    }

    @Test
    void aTestImageIsShownLargeWithoutAnAnswerAndNotForThePaper() {
        pick(data.test(), Split.TEST);
        assertTrue(picked.isHidden());
        assertFalse(picked.drawable.get());
        assertEquals(List.of(), requests);
    }

    @Test
    void otherImagesAreReadAndDrawnOn() {
        pick(data.training(), Split.TRAINING);
        assertFalse(picked.isHidden());
        assertTrue(picked.drawable.get());
        assertEquals(1, requests.size());
    }

    @Test
    void theImageShownLargeFollowsTheLock() {
        pick(data.test(), Split.TEST);
        Locked.card(lab, Locked.examined());
        picked.read();
        assertTrue(picked.drawable.get());
        assertEquals(1, requests.size());
        Locked.card(lab, null);
        picked.read();
        Prediction answer = picked.sampleProperty().get().prediction();
        assertNull(answer);
        assertFalse(picked.drawable.get());
        assertEquals(1, requests.size());
    }
}
