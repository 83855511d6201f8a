package fude.lab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.training.TrainingStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunStateTest {

    @ParameterizedTest
    @CsvSource({
        "EMPTY, PREPARING READY RESTING FINISHED",
        "PREPARING, EMPTY READY LEARNING RESTING FINISHED FAILED",
        "READY, EMPTY LEARNING FINE_TUNING",
        "LEARNING, EMPTY RESTING FINISHED DIVERGED FAILED",
        "RESTING, EMPTY LEARNING FINE_TUNING",
        "FINISHED, EMPTY LEARNING FINE_TUNING",
        "FINE_TUNING, EMPTY READY RESTING FINISHED FAILED",
        "DIVERGED, EMPTY",
        "FAILED, EMPTY",
    })
    void eachStateLeadsToTheseAlone(RunState from, String following) {
        List<String> names = List.of(following.split(" "));
        for (RunState to : RunState.values()) {
            assertEquals(names.contains(to.name()), from.leadsTo(to), from + " to " + to);
            if (!from.leadsTo(to)) {
                assertThrows(IllegalStateException.class, () -> from.require(to));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void everyRunCanBeLeft(RunState state) {
        assertTrue(state.leadsTo(RunState.EMPTY));
    }

    @Test
    void theTrainingThreadWorksOnTheNetworkInTwoOfThem() {
        assertEquals(
                List.of(RunState.LEARNING, RunState.FINE_TUNING),
                Arrays.stream(RunState.values()).filter(RunState::isRunning).toList());
    }

    @ParameterizedTest
    @CsvSource({"READY, READY", "PAUSED, RESTING", "FINISHED, FINISHED", "DIVERGED, DIVERGED"})
    void aRunThatDoesNothingIsWhereItsSnapshotSays(TrainingStatus status, RunState state) {
        assertEquals(state, RunState.atRest(status));
    }
}
