package fude.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedTest {
    private static Bounded five(long most) {
        return new Bounded(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}), most);
    }

    @Test
    void whatIsWithinTheLimitIsReadToItsEnd() throws IOException {
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5}, five(5).readAllBytes());
        Bounded one = five(5);
        for (int i = 1; i <= 5; i++) {
            assertEquals(i, one.read());
        }
        assertEquals(-1, one.read());
    }

    @Test
    void whatIsBeyondIsNotReadHoweverItIsAskedFor() {
        assertThrows(Bounded.TooLongException.class, () -> five(4).readAllBytes());
        assertThrows(Bounded.TooLongException.class, () -> five(4).skipNBytes(5));
        assertThrows(
                Bounded.TooLongException.class,
                () -> {
                    Bounded one = five(4);
                    while (one.read() >= 0) {
                        assertFalse(one.markSupported());
                    }
                });
    }
}
