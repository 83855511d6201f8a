package fude.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.ImageFrame;
import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.lab.Experiment;
import fude.lab.reading.Reading;
import fude.nn.DenseSpec;
import fude.nn.activation.Activation;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is on the paper is read with every move of the pen and of the training. */
class DrawingViewModelTest {
    private static final Experiment EXPERIMENT = Runs.experiment("epochs", "4");
    private static final TrainingSnapshot TRAINED = Runs.trained(EXPERIMENT);

    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final DrawingViewModel model = new DrawingViewModel(lab, paper, Runnable::run);

    private Reading reading() {
        return paper.readingProperty().get();
    }

    private void begin() {
        Runs.begin(lab, EXPERIMENT);
    }

    private void train() {
        begin();
        Locked.stands(lab, TRAINED);
    }

    private void draw(double... coordinates) {
        for (int i = 0; i < coordinates.length; i += 2) {
            paper.drawTo(coordinates[i], coordinates[i + 1]);
        }
        paper.end();
    }

    private void drawThree() {
        draw(0.15, 0.2, 0.15, 0.8);
        draw(0.45, 0.2, 0.45, 0.8);
        draw(0.7, 0.2, 0.9, 0.2, 0.8, 0.8);
    }

    private double middle() {
        return StrokeBounds.of(reading().drawing().strokes()).middleX();
    }

    private void begin(DatasetSplit data) {
        Runs.begin(lab, Experiment.on(data));
    }

    @Test
    void thePaperAsksForWhatTheNetworkCanAnswer() {
        assertEquals("Draw a digit", model.prompt(Texts.ENGLISH));
        begin(Samples.garments());
        assertTrue(
                model.prompt(Texts.ENGLISH).startsWith("Draw one of: Garment 0, Garment 1"),
                model.prompt(Texts.ENGLISH));
        begin(Samples.digits());
        assertEquals("数字を書く", model.prompt(Texts.JAPANESE));
        Runs.begin(lab, EXPERIMENT.withChoice(EXPERIMENT.choice().withClasses(List.of("4", "9"))));
        assertEquals("Draw one of: 4, 9", model.prompt(Texts.ENGLISH));
    }

    @Test
    void aDrawingIsReadAtEveryMoveOfThePen() {
        train();
        paper.begin(0.5, 0.2, Double.NaN);
        byte[] first = reading().image();
        paper.drawTo(0.5, 0.8);
        assertFalse(Arrays.equals(first, reading().image()));
        assertEquals(Reading.Outcome.ANSWERED, reading().outcome());
        assertEquals("1", model.word(reading().prediction().label(), Texts.ENGLISH));
        paper.clear();
        assertEquals(Reading.Outcome.NO_INK, reading().outcome());
    }

    @Test
    void aDrawingIsReadAgainWhenTheNetworkHasLearned() {
        begin();
        draw(0.5, 0.2, 0.5, 0.8);
        double guess = reading().prediction().confidence();
        assertFalse(model.lab.isTrained());
        Locked.stands(lab, TRAINED);
        assertTrue(model.lab.isTrained());
        assertTrue(reading().prediction().confidence() > guess);
    }

    @Test
    void ofRequestsThatWaitForALargeNetworkOnlyTheNewestIsRead() {
        List<Runnable> waiting = new ArrayList<>();
        Paper other = new Paper();
        Runs.begin(lab, EXPERIMENT.withLayers(List.of(new DenseSpec(1300, Activation.RELU))));
        assertFalse(lab.classifier().orElseThrow().isQuick());
        new DrawingViewModel(lab, other, waiting::add);
        other.begin(0.1, 0.1, Double.NaN);
        other.drawTo(0.1, 0.6);
        other.drawTo(0.1, 0.9);
        assertEquals(1, waiting.size());
        waiting.get(0).run();
        assertEquals(3, other.readingProperty().get().drawing().strokes().get(0).points().size());
    }

    @Test
    void digitsSideBySideAreANumberAndTheLastOneIsAskedAbout() {
        begin();
        drawThree();
        assertEquals(3, reading().digits().size());
        assertEquals(2, reading().place());
    }

    @Test
    void aStrokeThatIsAttendedToAsksAboutItsDigit() {
        begin();
        drawThree();
        paper.attend(paper.strokes().get(1));
        assertEquals(1, reading().place());
        assertEquals(0.45, middle(), 1e-9);
        List<Stroke> asked = reading().drawing().strokes();
        paper.remove(asked);
        assertEquals(2, reading().digits().size());
    }

    @Test
    void aStrokeBetweenThatIsTakenBackLeavesTheDigits() {
        begin();
        drawThree();
        draw(0.3, 0.2, 0.3, 0.8);
        paper.undo();
        assertEquals(3, reading().digits().size());
        paper.attend(paper.strokes().get(0));
        assertEquals(0, reading().place());
    }

    @Test
    void clothesSideBySideAreOneImage() {
        Runs.begin(lab, Experiment.on(Samples.garments()));
        drawThree();
        assertEquals(1, reading().digits().size());
    }

    @Test
    void anImageIsReadAsItIs() {
        begin();
        byte[] image = Runs.DIGITS.test().image(0);
        paper.put(image);
        assertSame(image, paper.imageProperty().get());
        assertEquals(Reading.Outcome.ANSWERED, reading().outcome());
        assertEquals(1, reading().digits().size());
    }

    @Test
    void withoutANetworkThereIsAnImageButNoAnswer() {
        draw(0.5, 0.2, 0.5, 0.8);
        assertEquals(Reading.Outcome.NO_NETWORK, reading().outcome());
        assertEquals(28 * 28, reading().image().length);
        assertNull(reading().prediction());
    }

    @Test
    void aDrawingIsFramedForTheSizeThatTheNetworkReads() {
        Dataset small = new Dataset(12, 8, Dataset.digitNames(), new byte[16 * 96], new byte[16]);
        Runs.begin(lab, Experiment.on(new DatasetSplit("small", small, small, Optional.empty())));
        draw(0.5, 0.2, 0.5, 0.8);
        assertEquals(Reading.Outcome.ANSWERED, reading().outcome());
        assertEquals(new ImageFrame(12, 8), reading().frame());
        assertEquals(12 * 8, reading().image().length);
    }

    @Test
    void aClassThatIsNotKnownAnyMoreHasNoName() {
        assertEquals("", model.word(12, Texts.ENGLISH));
        assertEquals(Dataset.digitNames(), model.lab.classNames());
    }
}
