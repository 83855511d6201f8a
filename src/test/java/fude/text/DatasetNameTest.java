package fude.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DatasetNameTest {

    @Test
    void aSmallProblemIsNamedWithItsOptions() {
        assertEquals("Spiral", Texts.ENGLISH.datasetName("spiral"));
        assertEquals(
                "Spiral, 250 points, noise 0.1",
                Texts.ENGLISH.datasetName("spiral points=250 noise=0.1"));
        assertEquals(
                "らせん、250 点、ノイズ 0.1", Texts.JAPANESE.datasetName("spiral points=250 noise=0.1"));
    }

    @Test
    void aFunctionIsItsFormulaEvenWithAFractionInIt() {
        assertEquals("y = x / 2", Texts.ENGLISH.datasetName("y = x / 2"));
        assertEquals(
                "y = sin(x), x from -3, x to 3",
                Texts.ENGLISH.datasetName("y = sin(x) from=-3 to=3"));
    }

    @Test
    void aGateOfItsOwnIsNamedByItsOutputs() {
        assertEquals("XOR gate", Texts.ENGLISH.datasetName("gate-xor"));
        assertEquals("Gate 01101001", Texts.ENGLISH.datasetName("gate-01101001"));
    }

    @Test
    void aPathIsItsLastPart() {
        assertEquals("letters", Texts.ENGLISH.datasetName("/data/own/letters"));
        assertEquals("a=1", Texts.ENGLISH.datasetName("/data/a=1"));
    }
}
