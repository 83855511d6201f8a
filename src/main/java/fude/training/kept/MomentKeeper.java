package fude.training.kept;

import fude.training.measure.LayerStatistics;
import java.util.Arrays;
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
    public static final long LIMIT = 256L << 20;

    /** Of moments, and of epochs whose layers are known. */
    static final int MOST = 2048;

    /** The share of Java's memory that they may take. */
    private static final int SHARE = 6;

    /** Moments for which there must be room. */
    private static final int LEAST = 3;

    /** Before the first batch, and about as many as there are doublings in an epoch. */
    private static final long FIRST = 10;

    private final int batchesPerEpoch;
    private final long limit;
    private final Sparse<KeptMoment> list = new Sparse<>(MOST, KeptMoment::epoch);
    private final Sparse<EpochLayers> layers = new Sparse<>(MOST, EpochLayers::epoch);
    private long largest;
    private boolean endsNow;
    private KeptMoments kept = KeptMoments.NONE;
    private boolean isKept = true;

    public MomentKeeper(int batchesPerEpoch) {
        this(batchesPerEpoch, limit(Runtime.getRuntime().maxMemory()));
    }

    private static long limit(long heap) {
        return Math.min(LIMIT, heap / SHARE);
    }

    /**
     * The memory that the moments of a run will take.
     *
     * @param moment bytes of one of them
     * @param epochs of the run
     * @param heap bytes that Java's arrays may take
     */
    public static long bytes(long moment, int epochs, long heap) {
        long limit = limit(heap);
        return LEAST * moment > limit
                ? 0
                : Math.min(limit, (Math.min(epochs, MOST) + FIRST) * moment);
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
            kept = new KeptMoments(list.copy(), layers.copy(), endsNow);
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
        moved();
        if (LEAST * moment.bytes() > limit || !isFinite(moment)) {
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
        endsNow = true;
        isKept = false;
    }

    /** The network answers otherwise by now than at the last moment. */
    public void moved() {
        if (endsNow) {
            endsNow = false;
            isKept = false;
        }
    }

    /**
     * The run stands at a moment from which it goes on; if the last one that is kept is the same
     * network, at the same place, it takes its place.
     *
     * @return whether something is kept of the way there
     */
    public boolean arrive(KeptMoment now) {
        if (list.size() == 0) {
            return false;
        }
        KeptMoment last = list.get(list.size() - 1);
        if (last.isAt(now.epoch(), now.batch())
                && Arrays.deepEquals(last.weights().toArray(), now.weights().toArray())) {
            add(now);
        }
        return true;
    }

    /** Goes on from what was kept of a run that goes on. */
    public void remember(KeptMoments before) {
        before.list().forEach(this::add);
        before.layers().forEach(layers::add);
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
        endsNow = false;
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
