package fude.ink.handwriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Stroke;
import fude.ink.allograph.Allograph;
import fude.ink.allograph.Repertoire;
import fude.ink.allograph.Rng;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepertoireTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyWayGivesStrokesOfFiniteSize(int digit) {
        List<Allograph> ways = Repertoire.ways(digit);
        assertTrue(ways.size() >= 6);
        for (int way = 0; way < ways.size(); way++) {
            for (int writer = 0; writer < 300; writer++) {
                String name = ways.get(way).name();
                Writing writing = new Hand(writer).write(digit, way, new Rng(writer));
                assertFalse(writing.traces().isEmpty(), name);
                for (Stroke stroke : writing.strokes()) {
                    assertFalse(stroke.points().isEmpty(), name);
                    for (Stroke.Point point : stroke.points()) {
                        assertTrue(Math.abs(point.x()) < 4 && Math.abs(point.y()) < 4, name);
                    }
                }
            }
        }
    }

    @Test
    void waysAreDrawnAsOftenAsTheyWeigh() {
        List<Allograph> ways = Repertoire.ways(2);
        double total = ways.stream().mapToDouble(Allograph::weight).sum();
        int[] drawn = new int[ways.size()];
        Rng chance = new Rng(1);
        int draws = 20_000;
        for (int i = 0; i < draws; i++) {
            drawn[Repertoire.draw(2, chance)]++;
        }
        for (int way = 0; way < drawn.length; way++) {
            double expected = ways.get(way).weight() / total;
            assertEquals(expected, (double) drawn[way] / draws, 0.015, ways.get(way).name());
        }
    }

    @Test
    void namesAreDistinct() {
        for (int digit = 0; digit < 10; digit++) {
            List<Allograph> ways = Repertoire.ways(digit);
            assertEquals(ways.size(), ways.stream().map(Allograph::name).distinct().count());
        }
    }
}
