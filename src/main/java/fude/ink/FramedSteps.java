package fude.ink;

import java.util.Set;

/**
 * The result of each step of {@link StepwiseFraming}.
 *
 * @param frame the size of the images
 * @param applicable the steps that such a drawing goes through at all
 * @param part of the paper that is taken, in shares of its side
 * @param placed the box of ink in the middle
 * @param massX where its centre of mass lies, in pixels whose first has its centre at 0
 * @param massY as massX
 * @param right how many whole pixels it is then moved to the right; to the left below 0
 * @param down how many whole pixels it is then moved down; up below 0
 * @param moved the same after that
 * @param image as the network gets it
 */
public record FramedSteps(
        ImageFrame frame,
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
