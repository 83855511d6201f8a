package fude.training.perceptron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.training.perceptron.Gate.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerceptronTest {
    private static List<Gate> tables(int inputs) {
        List<Gate> all = new ArrayList<>();
        int rows = 1 << inputs;
        for (int bits = 0; bits < 1 << rows; bits++) {
            List<Integer> outputs = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                outputs.add(bits >> row & 1);
            }
            all.add(new Gate(inputs, outputs));
        }
        return all;
    }

    @Test
    void theNumbersOfTheCourseTextAreOr() {
        assertEquals(4, Gate.of(Kind.OR, 2).right(StepUnit.of(0.5, 0.5, 0.3)));
        assertEquals(4, Gate.of(Kind.AND, 2).right(StepUnit.of(0.5, 0.5, 0.7)));
        assertEquals(4, Gate.of(Kind.NAND, 2).right(StepUnit.of(-0.5, -0.5, -0.7)));
        assertEquals(StepUnit.of(0.5, 0.5, 0.3), Gate.of(Kind.OR, 2).solution().orElseThrow());
    }

    @Test
    void aSumThatIsTheThresholdIsNotGreaterThanIt() {
        assertEquals(0, StepUnit.of(0.1, 0.2, 0.3).answer(List.of(1, 1)));
        assertEquals(0, StepUnit.zero(3).answer(List.of(1, 1, 1)));
    }

    @Test
    void tablesHaveTheirRowsInOrderAndTheirNames() {
        Gate xor = Gate.of(Kind.XOR, 3);
        assertEquals(List.of(0, 1, 1, 0, 1, 0, 0, 1), xor.outputs());
        assertEquals(List.of(1, 0, 1), xor.row(5));
        assertEquals(Kind.XOR, xor.kind().orElseThrow());
        assertTrue(xor.flipped(0).kind().isEmpty());
    }

    /** 14 of the 16 tables of two inputs and 104 of the 256 of three (OEIS A000609). */
    @ParameterizedTest
    @CsvSource({"2, 14", "3, 104"})
    void oneUnitDoesTheTablesThatALinePartsAndLearnsThem(int inputs, int separable) {
        int found = 0;
        for (Gate gate : tables(inputs)) {
            PerceptronRun end = PerceptronRun.begin(gate, StepUnit.zero(inputs), 0.1).toTheEnd();
            if (gate.solution().isPresent()) {
                found++;
                assertEquals(gate.rows(), gate.right(gate.solution().get()), gate.toString());
                assertTrue(end.isConverged(), gate.toString());
                assertEquals(gate.rows(), gate.right(end.unit()), gate.toString());
            } else {
                assertFalse(end.isConverged(), gate.toString());
                assertTrue(end.cameBackTo().isPresent(), gate.toString());
            }
        }
        assertEquals(separable, found);
    }

    /** Worked by hand: from 0 with η = 1 the first pass through OR is right once, wrong twice. */
    @Test
    void aStepMovesWeightsAndThresholdWhereItIsWrong() {
        PerceptronRun run = PerceptronRun.begin(Gate.of(Kind.OR, 2), StepUnit.zero(2), 1);
        run = run.next();
        assertEquals(0, run.steps().get(0).error());
        assertEquals(StepUnit.zero(2), run.unit());
        run = run.next();
        assertEquals(1, run.steps().get(1).error());
        assertEquals(StepUnit.of(0, 1, -1), run.unit());
        run = run.nextPass().next();
        assertEquals(-1, run.steps().get(4).error(), "0 > −1");
        assertEquals(StepUnit.of(0, 1, 0), run.unit());
        assertEquals(2, run.steps().get(4).pass());
        assertEquals(StepUnit.of(0, 1, -1), run.back().unit());
        run = run.toTheEnd();
        assertTrue(run.isConverged());
        assertEquals(StepUnit.of(1, 1, 0), run.unit());
        assertEquals(4, run.corrections());
    }

    /** By hand: the rows of XOR move the numbers by amounts that add up to 0 in each pass. */
    @Test
    void xorGoesRoundInACircle() {
        PerceptronRun run = PerceptronRun.begin(Gate.of(Kind.XOR, 2), StepUnit.zero(2), 0.1);
        run = run.toTheEnd();
        OptionalInt again = run.cameBackTo();
        int rows = run.gate().rows();
        int from = again.orElseThrow() * rows;
        int length = run.steps().size() - from;
        PerceptronRun longer = run;
        while (longer.steps().size() < run.steps().size() + length) {
            longer = longer.next();
        }
        for (int i = 0; i < length; i++) {
            assertEquals(
                    run.steps().get(from + i).after(),
                    longer.steps().get(run.steps().size() + i).after());
        }
    }

    @Test
    void backFromTheBeginningIsTheBeginning() {
        PerceptronRun run = PerceptronRun.begin(Gate.of(Kind.AND, 3), StepUnit.zero(3), 0.5);
        assertEquals(run, run.back());
        assertEquals(run, run.next().back());
        assertTrue(run.cameBackTo().isEmpty());
    }

    @Test
    void nandOrAndAreXorTogether() {
        StepLayers layers = StepLayers.xor();
        assertEquals(4, layers.right(Gate.of(Kind.XOR, 2)));
        assertEquals(List.of(1, 0), layers.between(List.of(0, 0)));
        assertEquals(List.of(0, 1), layers.between(List.of(1, 1)));
        assertEquals(3, layers.units().size());
        StepLayers wrong = layers.with(2, StepUnit.of(0.5, 0.5, 0.3)).with(0, StepUnit.zero(2));
        assertEquals(3, wrong.right(Gate.of(Kind.XOR, 2)));
        assertEquals(StepLayers.xor(), layers.withInputs(3).withInputs(2));
    }
}
