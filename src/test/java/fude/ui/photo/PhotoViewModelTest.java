package fude.ui.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.FileNames;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photograph is opened, looked at in different ways, and read while the network learns. */
class PhotoViewModelTest {
    private static final Experiment EXPERIMENT = Runs.experiment("epochs", "6");
    private static final TrainingSnapshot TRAINED = Runs.trained(EXPERIMENT);

    @TempDir Path folder;

    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final List<Path> many = new ArrayList<>();
    private final PhotoViewModel model =
            new PhotoViewModel(lab, paper, Runnable::run, many::addAll);

    @BeforeEach
    void begin() {
        Runs.begin(lab, EXPERIMENT);
        model.inSight.set(true);
    }

    private Path photograph(int... digits) {
        return Photographed.digits(folder, FileNames.possible("数字 1.jpg"), digits);
    }

    private void open(Path... files) {
        model.open(List.of(files));
    }

    private int found() {
        return model.readingProperty().get().digits().size();
    }

    private String failure() {
        Message failure = model.failureProperty().get();
        return failure == null ? "" : Texts.ENGLISH.get(failure);
    }

    @Test
    void digitsAreFoundAndReadFromLeftToRight() {
        Locked.stands(lab, TRAINED);
        open(photograph(4, 0, 7));
        PhotoReading reading = model.readingProperty().get();
        assertEquals(3, found());
        assertEquals("407", reading.number().label(reading.classNames()));
        assertTrue(model.lab.isTrained());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void theSelectedDigitIsPutOnThePaper() {
        open(photograph(4, 0, 7));
        model.select(2);
        model.select(3);
        assertEquals(2, model.selected.get(), "there are three");
        assertTrue(model.putOnPaper());
        assertSame(
                model.readingProperty().get().digits().get(2).image(), paper.imageProperty().get());
    }

    @Test
    void nothingIsPutOnThePaperBeforeThereIsAPhotograph() {
        assertFalse(model.putOnPaper());
        assertNull(paper.imageProperty().get());
    }

    @Test
    void itIsSearchedAgainWithTheSwitches() {
        open(photograph(1, 2));
        assertEquals(2, found());
        model.evenLight.set(false);
        assertNotEquals(2, found(), "the shadow is taken for ink");
        model.evenLight.set(true);
        assertEquals(2, found());
        Search before = model.readingProperty().get().search();
        model.removeLines.set(false);
        assertNotSame(before, model.readingProperty().get().search());
    }

    @Test
    void itIsReadAgainWhenTheNetworkHasLearned() {
        open(photograph(1, 2));
        var untrained = model.readingProperty().get();
        assertFalse(model.lab.isTrained());
        Locked.stands(lab, TRAINED);
        var trained = model.readingProperty().get();
        assertSame(untrained.found(), trained.found(), "the digits are where they were");
        assertNotEquals(untrained.number().confidence(), trained.number().confidence());
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        open(photograph(1, 2));
        var before = model.readingProperty().get();
        model.inSight.set(false);
        Locked.stands(lab, TRAINED);
        assertSame(before, model.readingProperty().get());
        model.inSight.set(true);
        assertNotSame(before, model.readingProperty().get());
    }

    @Test
    void aPictureThatIsStillBeingReadIsReplacedByTheNext() {
        List<Runnable> waiting = new ArrayList<>();
        PhotoViewModel slow = new PhotoViewModel(lab, paper, waiting::add, many -> {});
        slow.inSight.set(true);
        slow.open(List.of(photograph(1)));
        waiting.remove(0).run();
        slow.open(List.of(photograph(1, 2)));
        assertTrue(slow.busyProperty().get());
        while (!waiting.isEmpty()) {
            waiting.remove(0).run();
        }
        assertEquals(2, slow.readingProperty().get().digits().size());
        assertFalse(slow.busyProperty().get());
    }

    @Test
    void ofClassesThatAreNoWritingTheWholePictureIsOneImage() {
        open(photograph(1, 2));
        Runs.begin(lab, Experiment.on(Samples.garments()));
        assertEquals(1, found());
    }

    @Test
    void whatCannotBeReadIsOneSentenceAndTheLastPictureStays() throws Exception {
        Path photo = photograph(8);
        Path text = Files.writeString(folder.resolve("text.png"), "seven");
        open(photo);
        open(text);
        assertTrue(failure().contains("text.png"), failure());
        assertFalse(model.busyProperty().get());
        assertEquals(1, found());
        open(photo);
        assertEquals("", failure());
    }

    @Test
    void whatIsMoreThanOnePictureIsHandedOn() throws Exception {
        Path photo = photograph(8);
        Path table = Files.writeString(folder.resolve("digits.csv"), "0,1,2,3");
        for (List<Path> more : List.of(List.of(photo, table), List.of(folder), List.of(table))) {
            many.clear();
            open(more.toArray(Path[]::new));
            assertEquals(more, many);
            assertFalse(model.busyProperty().get());
            assertEquals("", failure());
        }
        many.clear();
        open(photo);
        assertEquals(List.of(), many);
        assertEquals(1, found());
    }
}
