package fude.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    private static final List<String> WORDS =
            List.of("digits", "mnist", "fashion-mnist", "xor", "v");

    @ParameterizedTest
    @CsvSource({
        "minst,mnist",
        "MNIST,mnist",
        "mist,mnist",
        "digit,digits",
        "fasion-mnist,fashion-mnist",
        "xro,xor",
        "pictures,",
        "w,",
        "'',"
    })
    void aSlipOrTwoIsSeen(String typed, String meant) {
        assertEquals(meant, Misspelling.meant(typed, WORDS).orElse(null));
    }

    @Test
    void lettersInEachOthersPlaceAreOneSlip() {
        assertEquals(1, Misspelling.slips("minst", "mnist"));
        assertEquals(3, Misspelling.slips("", "xor"));
    }
}
