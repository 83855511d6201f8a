package fude.ui.dataset.browser;

import fude.training.measure.Answers;
import java.util.Arrays;

/** In which order images are shown. */
public enum BrowseOrder {
    SUREST,
    LEAST_SURE,
    DATA;

    /**
     * The images in this order; as they are where nothing is known.
     *
     * @param indices in the order of the data; all of them answered, if there are answers
     */
    int[] sorted(int[] indices, Answers answers) {
        if (this == DATA || answers == null) {
            return indices;
        }
        long[] keyed = new long[indices.length];
        for (int i = 0; i < keyed.length; i++) {
            // Positive floats are ordered as their bits are; equal ones stay in the data's order.
            int bits = Float.floatToIntBits((float) answers.confidence(indices[i]));
            keyed[i] = (long) (this == SUREST ? -bits : bits) << Integer.SIZE | indices[i];
        }
        Arrays.sort(keyed);
        return Arrays.stream(keyed).mapToInt(key -> (int) key).toArray();
    }
}
