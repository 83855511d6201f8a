package fude.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionedNameTest {

    @Test
    void optionsStandBehindAName() {
        OptionedName name = OptionedName.of(" spiral  points=250 noise=0.1 noise=0.2 ");
        assertEquals("spiral", name.subject());
        assertEquals(Map.of("points", "250", "noise", "0.1"), name.options());
        assertEquals(List.of("points", "noise"), List.copyOf(name.options().keySet()));
    }

    @Test
    void anEqualsSignElsewhereIsOfTheName() {
        assertEquals(Map.of(), OptionedName.of("y = 2x").options());
        assertEquals(Map.of(), OptionedName.of("/data/a=1").options());
        assertEquals("a=1 b", OptionedName.of("a=1 b").subject());
        assertEquals(Map.of("a", "b=c"), OptionedName.of("x a=b=c").options());
    }
}
