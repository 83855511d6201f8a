package fude.ink.allograph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.DrawnDigits;
import fude.ink.Framing;
import fude.ink.StrokeBounds;
import fude.ink.StrokeGroups;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void everyLetterIsAnotherImageAndLiesOnThePaper() {
        Set<List<Byte>> images = new HashSet<>();
        for (Letter letter : Letter.all()) {
            StrokeBounds bounds = StrokeBounds.of(letter.strokes());
            assertTrue(bounds.left() > 0.1 && bounds.top() > 0.1, letter.name());
            assertTrue(bounds.longest() > 0.5 && bounds.longest() < 0.8, letter.name());
            assertEquals(1, StrokeGroups.of(letter.strokes()).size(), "not several digits");
            byte[] image = Framing.ofStrokes(letter.strokes(), DrawnDigits.SMALLEST).orElseThrow();
            images.add(IntStream.range(0, image.length).mapToObj(i -> image[i]).toList());
        }
        assertEquals(Letter.all().size(), images.size());
    }
}
