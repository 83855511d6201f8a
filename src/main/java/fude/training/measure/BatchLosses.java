package fude.training.measure;

import java.util.Arrays;

/** The loss of each batch of a stretch of a run. Immutable. */
public final class BatchLosses {
    /** The number that is kept, the first ones: a megabyte. */
    public static final int MAX_SIZE = 1 << 18;

    /** Where none are known. */
    public static final BatchLosses NONE = new BatchLosses(1, 0, new float[0], 0);

    private final int perEpoch;
    private final long first;
    private final float[] losses;
    private final int size;

    private BatchLosses(int perEpoch, long first, float[] losses, int size) {
        this.perEpoch = perEpoch;
        this.first = first;
        this.losses = losses;
        this.size = size;
    }

    /**
     * @param perEpoch batches of an epoch
     * @param first number of the first one within the run, from 1
     */
    public static BatchLosses of(int perEpoch, long first, float[] losses) {
        return new BatchLosses(perEpoch, first, losses.clone(), losses.length);
    }

    public int size() {
        return size;
    }

    public int perEpoch() {
        return perEpoch;
    }

    /** The number within the run of the first one that is known, from 1. */
    public long first() {
        return first;
    }

    /** Where a batch ends, in epochs. */
    public double position(int batch) {
        return (first + batch) / (double) perEpoch;
    }

    /** The mean over the batch's images. */
    public float loss(int batch) {
        return losses[batch];
    }

    /** Collects them. The array is only ever written beyond the ends of what was handed out. */
    public static final class Recorder {
        private final int perEpoch;
        private long first;
        private float[] losses = new float[256];
        private int size;

        public Recorder(int perEpoch) {
            this.perEpoch = perEpoch;
        }

        /**
         * @param number of the batch within the run, from 1
         */
        public void add(long number, double loss) {
            if (size == MAX_SIZE) {
                return;
            }
            if (size == 0) {
                first = number;
            }
            if (size == losses.length) {
                losses = Arrays.copyOf(losses, 2 * size);
            }
            losses[size++] = (float) loss;
        }

        public void restore(BatchLosses from) {
            first = from.first;
            size = from.size;
            losses = Arrays.copyOf(from.losses, Math.max(256, size));
        }

        public BatchLosses losses() {
            return new BatchLosses(perEpoch, first, losses, size);
        }
    }
}
