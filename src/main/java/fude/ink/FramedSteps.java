package fude.ink;

import java.util.Set;

/**
 * The result of each step of {@link StepwiseFraming}.
 *
 * @param applicable the steps that such a drawing goes through at all
 * @param part of the paper that is taken, in shares of its side
 * @param placed 28 × 28 pixels, the box of ink in the middle
 * @param massX where its centre of mass lies, in pixels whose first has its centre at 0
 * @param massY as massX
 * @param right how many whole pixels it is then moved to the right; to the left below 0
 * @param down how many whole pixels it is then moved down; up below 0
 * @param moved 28 × 28 pixels, after that
 * @param image 28 × 28 pixels, as the network gets them
 */
public record FramedSteps(
        Set<FramingStep> applicable,
        StrokeBounds part,
        byte[] placed,
        double massX,
        double massY,
        int right,
        int down,
        byte[] moved,
        byte[] image) {

    public FramedSteps {
        applicable = Set.copyOf(applicable);
    }
}
