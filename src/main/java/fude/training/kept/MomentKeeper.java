package fude.training.kept;

import fude.training.measure.LayerStatistics;
import java.util.List;

/**
 * Keeps the moments of a run within a limit of memory, and {@value #MOST} at most, as many as a
 * wide screen has pixels. Where the memory would be passed, a moment between the first and the last
 * is left out: the one whose neighbours lie closest together, so that what is left lies evenly.
 * Within the first epoch the steps are doublings of the batches, afterwards epochs. Belongs to the
 * training thread.
 */
public final class MomentKeeper {
    /** Never more, in bytes. */
    static final long LIMIT = 256L << 20;

    /** Of moments, and of epochs whose layers are known. */
    static final int MOST = 2048;

    /** The share of Java's memory that they may take. */
    private static final int SHARE = 6;

    private final int batchesPerEpoch;
    private final long limit;
    private final Sparse<KeptMoment> list = new Sparse<>(MOST, KeptMoment::epoch);
    private final Sparse<EpochLayers> layers = new Sparse<>(MOST, EpochLayers::epoch);
    private long largest;
    private KeptMoments kept = KeptMoments.NONE;
    private boolean isKept = true;

    public MomentKeeper(int batchesPerEpoch) {
        this(batchesPerEpoch, Math.min(LIMIT, Runtime.getRuntime().maxMemory() / SHARE));
    }

    /**
     * @param limit in bytes
     */
    MomentKeeper(int batchesPerEpoch, long limit) {
        this.batchesPerEpoch = batchesPerEpoch;
        this.limit = limit;
    }

    /** What is kept; the same value until something is added. */
    public KeptMoments kept() {
        if (!isKept) {
            kept = new KeptMoments(list.copy(), layers.copy());
            isKept = true;
        }
        return kept;
    }

    /** Whether the network is to be kept after this many batches of the first epoch: 1, 2, 4, …. */
    public boolean isDue(int epoch, int batch) {
        return epoch == 0 && batch < batchesPerEpoch && Integer.bitCount(batch) == 1;
    }

    /**
     * Adds a moment, which replaces one of the same place. One with a number that is none is left
     * out, and every one where the limit has no room for three.
     */
    public void add(KeptMoment moment) {
        if (3 * moment.bytes() > limit || !isFinite(moment)) {
            return;
        }
        int last = list.size() - 1;
        if (last >= 0 && list.get(last).isAt(moment.epoch(), moment.batch())) {
            list.remove(last);
        }
        list.add(moment);
        largest = Math.max(largest, moment.bytes());
        while (list.size() > 2 && list.size() * largest > limit && bytes() > limit) {
            list.remove(mostDispensable());
        }
        isKept = false;
    }

    /** Adds how the layers did. */
    public void add(int epoch, List<LayerStatistics> statistics) {
        layers.add(new EpochLayers(epoch, statistics));
        isKept = false;
    }

    /** Goes back to a place of the run: what lies behind it has not happened. */
    public void goBack(int epoch, int batch) {
        list.removeIf(moment -> moment.isAfter(epoch, batch));
        layers.removeIf(of -> of.epoch() > epoch);
        isKept = false;
    }

    private long bytes() {
        long sum = 0;
        for (int i = 0; i < list.size(); i++) {
            sum += list.get(i).bytes();
        }
        return sum;
    }

    private static boolean isFinite(KeptMoment moment) {
        for (float[] values : moment.weights()) {
            float sum = 0;
            for (float value : values) {
                sum += value * 0; // 0, unless the number is none
            }
            if (Float.isNaN(sum)) {
                return false;
            }
        }
        return true;
    }

    private int mostDispensable() {
        int found = 1;
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < list.size() - 1; i++) {
            double gap = place(list.get(i + 1)) - place(list.get(i - 1));
            if (gap < closest) {
                closest = gap;
                found = i;
            }
        }
        return found;
    }

    /** Where a moment lies, in steps. */
    private double place(KeptMoment moment) {
        double first = log2(1 + batchesPerEpoch);
        return moment.epoch() == 0
                ? log2(1 + moment.batch())
                : first + moment.epoch() - 1 + (double) moment.batch() / batchesPerEpoch;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
