package fude.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.Run;
import fude.lab.session.RunRequest;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.nn.Numeric;
import fude.nn.activation.Activation;
import fude.text.Message;
import fude.training.Trainer.Stretch;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layers are edited one change at a time, and each change can be undone. */
@ExtendWith(Numeric.class)
class NetworkViewModelTest {
    private static final LayerSpec WIDE = new DenseSpec(128, Activation.RELU);
    private static final LayerSpec NARROW = new DenseSpec(64, Activation.RELU);
    private static final LayerSpec DROPOUT = new DropoutSpec(0.2);

    private final Lab lab = Locked.learning();
    private final NetworkViewModel model = new NetworkViewModel(lab);

    @BeforeEach
    void begin() {
        lab.session()
                .begin(
                        Experiment.on(Locked.open(Locked.data("digits")))
                                .withLayers(List.of(WIDE, NARROW)));
    }

    private void assertLayers(LayerSpec... layers) {
        assertEquals(List.of(layers), model.lab.shownProperty().getValue().layers());
    }

    private void learn() {
        lab.session().play(Stretch.BATCH);
    }

    @Test
    void aLayerIsAddedBeforeTheOutput() {
        model.add(DROPOUT);
        assertLayers(WIDE, NARROW, DROPOUT);
    }

    @Test
    void aLayerIsRemoved() {
        model.remove(0);
        assertLayers(NARROW);
    }

    @Test
    void aLayerIsMovedToItsNewPlace() {
        model.add(DROPOUT);
        model.move(0, 2);
        assertLayers(NARROW, DROPOUT, WIDE);
        model.move(2, 0);
        assertLayers(WIDE, NARROW, DROPOUT);
    }

    @Test
    void aLayerIsNotMovedBeyondTheEnds() {
        model.move(0, -1);
        model.move(1, 2);
        assertLayers(WIDE, NARROW);
        assertFalse(model.history.undoableProperty().get());
    }

    @Test
    void aChangeToTheSameIsNothingToUndo() {
        model.change(0, WIDE);
        assertFalse(model.history.undoableProperty().get());
    }

    @Test
    void changesAreUndoneAndDoneAgain() {
        model.change(0, DROPOUT);
        model.remove(1);
        assertLayers(DROPOUT);
        model.undo();
        assertLayers(DROPOUT, NARROW);
        model.undo();
        assertLayers(WIDE, NARROW);
        assertFalse(model.history.undoableProperty().get());
        model.undo();
        assertLayers(WIDE, NARROW);
        model.redo();
        model.redo();
        assertLayers(DROPOUT);
        assertFalse(model.history.redoableProperty().get());
    }

    @Test
    void afterAnotherChangeNothingIsDoneAgain() {
        model.remove(1);
        model.undo();
        model.add(DROPOUT);
        assertFalse(model.history.redoableProperty().get());
        model.redo();
        assertLayers(WIDE, NARROW, DROPOUT);
    }

    @Test
    void aTrainedNetworkWaitsForADecision() {
        learn();
        model.add(DROPOUT);
        assertLayers(WIDE, NARROW, DROPOUT);
        assertEquals(List.of(WIDE, NARROW), lab.experimentProperty().get().layers());
        assertFalse(model.changesData());
        model.lab.session().confirm();
        assertNull(model.lab.proposalProperty().get());
        assertEquals(List.of(WIDE, NARROW, DROPOUT), lab.experimentProperty().get().layers());
        assertTrue(model.history.undoableProperty().get());
    }

    @Test
    void aDiscardedChangeLeavesWhatCouldBeUndoneBefore() {
        model.add(DROPOUT);
        learn();
        model.remove(0);
        model.remove(0);
        assertLayers(DROPOUT);
        model.discard();
        assertLayers(WIDE, NARROW, DROPOUT);
        model.undo();
        assertLayers(WIDE, NARROW);
        assertFalse(model.history.undoableProperty().get());
    }

    @Test
    void aDiscardedUndoCanBeUndoneAgain() {
        model.add(DROPOUT);
        learn();
        model.undo();
        assertLayers(WIDE, NARROW);
        assertTrue(model.history.redoableProperty().get());
        model.discard();
        assertLayers(WIDE, NARROW, DROPOUT);
        assertFalse(model.history.redoableProperty().get());
        assertTrue(model.history.undoableProperty().get());
    }

    @Test
    void undoingTheChangeThatWaitsAnswersTheQuestion() {
        learn();
        model.add(DROPOUT);
        model.undo();
        assertNull(model.lab.proposalProperty().get());
        assertLayers(WIDE, NARROW);
    }

    @Test
    void otherDataAreToldFromOtherLayers() {
        learn();
        lab.session().propose(e -> e.withData(Locked.open(Locked.data("mnist"))));
        assertTrue(model.changesData());
    }

    @Test
    void theFileOfARunThatWaitsIsKnown() {
        assertEquals(Optional.empty(), model.lab.session().offeredFile());
        learn();
        Path file = Path.of("other.fude");
        Experiment kept = lab.shown().withLayers(List.of());
        lab.session().offer(Run.of(RunRequest.fork(kept, null)), file);
        assertEquals(Optional.of(file), model.lab.session().offeredFile());
        model.discard();
        assertEquals(Optional.empty(), model.lab.session().offeredFile());
    }

    @Test
    void unreadableFieldsOfLayersAreAProblemUntilTheLayersAreShownAgain() {
        var invalid = model.invalidProperty();
        model.lab.session().unreadable("layers[0].units", Message.of("problem.whole-number", "x"));
        model.lab.session().unreadable("epochs", Message.of("problem.whole-number", "x"));
        assertTrue(model.lab.problem("layers[0].units").isPresent());
        model.lab.session().forgetUnreadable("layers[");
        assertTrue(model.lab.problem("layers[0].units").isEmpty());
        assertTrue(invalid.get(), "the other field is still unreadable");
        model.lab.session().unreadable("epochs", null);
        assertFalse(invalid.get());
    }
}
