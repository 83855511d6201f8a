package fude.lab.reading;

import fude.ink.ImageFrame;
import fude.nn.Prediction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a drawing. Where several digits stand side by side, drawing, image and
 * prediction are those of the digit in question: the one drawn last, or chosen.
 *
 * @param outcome whether there is an answer, and if not, why
 * @param frame the size of the images: what the network reads, that of MNIST while there is none
 * @param drawing what was read
 * @param image its pixels as the network gets them, if there is ink
 * @param prediction the network's answer, if it has one
 * @param digits all digits from left to right
 * @param place of the digit in question among them, −1 where there are none
 */
public record Reading(
        Outcome outcome,
        ImageFrame frame,
        Drawing drawing,
        byte @Nullable [] image,
        @Nullable Prediction prediction,
        List<Digit> digits,
        int place) {
    public static final Reading NOTHING =
            new Reading(Outcome.NO_INK, ImageFrame.MNIST, Drawing.BLANK, null, null, List.of(), -1);

    /** Whether there is an answer, and if not, why. */
    public enum Outcome {
        ANSWERED,
        NO_INK,
        /** The network is being made. */
        NO_NETWORK,
        /** The training diverged. */
        NO_NUMBER
    }

    /**
     * One digit of a drawing.
     *
     * @param drawing its part of the drawing
     * @param image its pixels as the network gets them
     * @param prediction the network's answer, if it has one
     */
    public record Digit(Drawing drawing, byte[] image, @Nullable Prediction prediction) {}

    public Reading {
        digits = List.copyOf(digits);
    }

    /** The result of reading several digits. */
    public Reading(Outcome outcome, ImageFrame frame, List<Digit> digits, int place) {
        this(
                outcome,
                frame,
                digits.get(place).drawing,
                digits.get(place).image,
                digits.get(place).prediction,
                digits,
                place);
    }

    /** An image as it was known before, if it is the same, pixel by pixel. */
    public static byte @Nullable [] sameOr(byte @Nullable [] known, byte @Nullable [] image) {
        return Arrays.equals(known, image) ? known : image;
    }

    /** Whether there are several digits. */
    public boolean isNumber() {
        return digits.size() > 1;
    }

    /** The answer that the network is least sure of; only where there is an answer. */
    public Prediction leastSure() {
        return digits.stream()
                .map(Digit::prediction)
                .min(Comparator.comparingDouble(Prediction::confidence))
                .orElseThrow();
    }
}
