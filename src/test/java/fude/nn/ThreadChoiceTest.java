package fude.nn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Numeric.class)
class ThreadChoiceTest {

    /** Also where the widest layer is the first, a later or the last one. */
    @ParameterizedTest
    @CsvSource({
        "784, 'dense 128, dense 64', 128",
        "2, 'dense 9, dropout 0.1, dense 5', 4",
        "3, '', 100000"
    })
    void theChoiceIsOneThatTheMachineHas(int inputs, String layers, int batch) {
        int threads = ThreadChoice.fastest(NetworkSpecTest.spec(inputs, layers, 10), batch);
        assertTrue(threads >= 1 && threads <= Runtime.getRuntime().availableProcessors());
    }
}
