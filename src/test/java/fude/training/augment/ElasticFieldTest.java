package fude.training.augment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.training.Draws;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElasticFieldTest {
    private static final int DRAWS = 400;

    @ParameterizedTest
    @CsvSource({"28, 28, 1.2", "20, 33, 0.3", "4, 5, 2", "1, 1, 1"})
    void everyFieldHasItsStrengthAsRootMeanSquare(int rows, int columns, double strength) {
        ElasticField field = new ElasticField(rows, columns);
        SplittableRandom random = new SplittableRandom(1);
        for (int draw = 0; draw < 20; draw++) {
            field.draw(strength, random);
            double mean = (square(field.x()) + square(field.y())) / (rows * columns);
            assertEquals(strength, Math.sqrt(mean), 1e-4 * strength);
        }
    }

    @Test
    void everyPlaceMovesAsFarInEveryDirection() {
        ElasticField field = new ElasticField(28, 28);
        SplittableRandom random = new SplittableRandom(2);
        int[] places = {0, 27, 14 * 28 + 14, 17 * 28 + 3, 783};
        for (int place : places) {
            double right = 0;
            double squareRight = 0;
            double squareDown = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                field.draw(1, random);
                right += field.x()[place];
                squareRight += field.x()[place] * field.x()[place];
                squareDown += field.y()[place] * field.y()[place];
            }
            assertEquals(0, right / DRAWS, 0.12);
            assertEquals(Math.sqrt(0.5), Math.sqrt(squareRight / DRAWS), 0.2 * Math.sqrt(0.5));
            assertEquals(Math.sqrt(0.5), Math.sqrt(squareDown / DRAWS), 0.2 * Math.sqrt(0.5));
        }
    }

    /** White noise smoothed by a Gaussian of σ correlates over a distance d as exp(−d² / 4σ²). */
    @ParameterizedTest
    @CsvSource({"28, 1", "28, 3", "28, 6", "28, 9", "56, 2", "56, 12"})
    void theFieldIsAsSmoothAsByAGaussian(int size, int distance) {
        ElasticField field = new ElasticField(size, size);
        SplittableRandom random = new SplittableRandom(3);
        double across = 0;
        double down = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            field.draw(1, random);
            across += product(field.x(), size, distance, 0);
            down += product(field.x(), size, 0, distance);
        }
        double sigma = size / 7.0;
        double expected = Math.exp(-distance * distance / (4 * sigma * sigma));
        assertEquals(expected, across / DRAWS / 0.5, 0.07);
        assertEquals(expected, down / DRAWS / 0.5, 0.07);
    }

    @Test
    void rightAndDownAreDrawnApart() {
        ElasticField field = new ElasticField(28, 28);
        SplittableRandom random = new SplittableRandom(4);
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            field.draw(1, random);
            for (int i = 0; i < 784; i++) {
                sum += field.x()[i] * field.y()[i];
            }
        }
        assertEquals(0, sum / DRAWS / 784, 0.02);
    }

    @Test
    void theSameNumbersGiveTheSameField() {
        ElasticField one = new ElasticField(28, 28);
        ElasticField other = new ElasticField(28, 28);
        other.draw(5, new SplittableRandom(9));
        one.draw(1, new SplittableRandom(8));
        other.draw(1, new SplittableRandom(8));
        assertArrayEquals(one.x(), other.x());
        assertArrayEquals(one.y(), other.y());
        assertTrue(square(one.x()) > 0);
    }

    @Test
    void noNoiseIsNoField() {
        ElasticField field = new ElasticField(28, 28);
        field.draw(1, new Draws());
        assertArrayEquals(new float[784], field.x());
        assertArrayEquals(new float[784], field.y());
    }

    private static double square(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }

    private static double product(float[] field, int size, int right, int down) {
        double sum = 0;
        for (int r = 0; r < size - down; r++) {
            for (int c = 0; c < size - right; c++) {
                sum += field[r * size + c] * field[(r + down) * size + c + right];
            }
        }
        return sum / ((size - down) * (size - right));
    }
}
