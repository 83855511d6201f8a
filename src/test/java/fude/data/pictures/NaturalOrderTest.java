package fude.data.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private final NaturalOrder order = new NaturalOrder();

    @Test
    void digitsCountAsNumbersAndLettersAsLetters() {
        List<String> sorted =
                List.of("", "0", "1", "2", "10", "a", "a2", "a2b", "a10", "b", "あ", "い", "😀");
        List<String> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(1));
        mixed.sort(order);
        assertEquals(sorted, mixed);
    }

    @Test
    void numbersMayBeLongerThanAnyInteger() {
        assertTrue(order.compare("9".repeat(40), "1" + "0".repeat(40)) < 0);
    }

    @Test
    void differentNamesAreNeverTheSame() {
        assertTrue(order.compare("7", "07") != 0);
        assertEquals(-order.compare("7", "07"), order.compare("07", "7"));
        assertEquals(0, order.compare("x07", "x07"));
    }
}
