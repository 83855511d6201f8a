package fude.ui.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.ViewStage;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialog with a photograph, its digits and the number that they make. */
class PhotoDialogTest {
    private static final Experiment EXPERIMENT = Runs.experiment("epochs", "6");
    private static final TrainingSnapshot TRAINED = Runs.trained(EXPERIMENT);

    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final PhotoViewModel model = new PhotoViewModel(lab, paper, Runnable::run, many -> {});
    private PhotoDialog dialog;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    Runs.begin(lab, EXPERIMENT);
                    dialog =
                            new PhotoDialog(
                                    model,
                                    new Language(Texts.ENGLISH),
                                    new Appearance(),
                                    new FileDialog(new Language(Texts.ENGLISH), () -> null),
                                    () -> {});
                    stage.show(dialog);
                    dialog.open();
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void drop(int... digits) {
        Path photo = Photographed.digits(folder, "photo.jpg", digits);
        stage.interact(() -> model.open(List.of(photo)));
    }

    private void train() {
        stage.interact(() -> Locked.stands(lab, TRAINED));
    }

    @Test
    void theDigitsAreReadOutAsANumber() {
        train();
        drop(4, 0, 7);
        assertEquals("407", stage.text("photo-number"));
        assertTrue(stage.text("photo-remark").startsWith("Found: 3;"));
        assertTrue(stage.node("photo").isFocused());
        assertTrue(stage.node("photo").getAccessibleText().startsWith("407 Found: 3"));
    }

    @Test
    void keysSelectADigitAndPutItOnThePaper() {
        train();
        drop(4, 0, 7);
        stage.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertTrue(stage.text("photo-remark").contains("no. 3 is read as 7"));
        stage.robot().push(KeyCode.ENTER);
        assertFalse(dialog.isVisible());
        assertNotNull(paper.imageProperty().get());
    }

    @Test
    void aClickOnABoxTakesTheDigit() {
        drop(5);
        Node photo = stage.node("photo");
        Bounds room = photo.getBoundsInLocal();
        assertTrue(room.getWidth() > 400, "the photograph is large");
        double scale =
                Math.min(
                        room.getWidth() / Photographed.WIDTH,
                        room.getHeight() / Photographed.HEIGHT);
        double x = room.getWidth() / 2 + (110 - Photographed.WIDTH / 2.0) * scale;
        stage.robot().clickOn(photo.localToScreen(x, room.getHeight() / 2));
        assertNotNull(paper.imageProperty().get());
        assertFalse(dialog.isVisible());
    }

    @Test
    void anUntrainedNetworkSaysSoUntilItHasLearned() {
        drop(1, 2);
        String untrained = stage.text("photo-remark");
        assertTrue(untrained.startsWith("Not trained yet"), untrained);
        train();
        assertTrue(stage.text("photo-remark").startsWith("Found"));
    }

    @Test
    void theSwitchesAreThoseOfTheSearch() {
        drop(1, 2);
        stage.interact(() -> stage.<CheckBox>node("photo-even-light").setSelected(false));
        assertFalse(model.evenLight.get());
        assertFalse(stage.text("photo-remark").contains("Found: 2;"));
        stage.interact(() -> stage.<CheckBox>node("photo-remove-lines").setSelected(false));
        assertFalse(model.removeLines.get());
    }

    @Test
    void whileItIsClosedNothingIsRead() {
        assertTrue(model.inSight.get());
        boolean[] wasOpen = new boolean[2];
        stage.interact(() -> wasOpen[0] = dialog.close());
        stage.interact(() -> wasOpen[1] = dialog.close());
        assertTrue(wasOpen[0]);
        assertFalse(wasOpen[1]);
        assertFalse(model.inSight.get());
    }

    @Test
    void clothesAreNotSaidToBeDigits() {
        stage.interact(
                () -> {
                    Runs.begin(lab, Experiment.on(Samples.garments()));
                    Locked.stands(lab, TRAINED);
                });
        drop(4, 7);
        String remark = stage.text("photo-remark");
        assertTrue(remark.contains("the picture is read as a whole"), remark);
        assertFalse(remark.toLowerCase(Locale.ROOT).contains("digit"), remark);
    }
}
