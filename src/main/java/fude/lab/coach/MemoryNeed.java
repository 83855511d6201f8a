package fude.lab.coach;

import com.sun.management.OperatingSystemMXBean;
import fude.lab.Experiment;
import fude.lab.coach.rules.Proposal;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.training.batch.Learner;
import fude.training.kept.MomentKeeper;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/**
 * How much memory a run takes, about.
 *
 * @param heap bytes in Java's arrays: what the optimizer remembers, a checkpoint, the copy that
 *     answers meanwhile and the moments that are kept
 * @param outside bytes in native memory: weights, gradients, and what the layers put out
 */
public record MemoryNeed(long heap, long outside) {
    private static final int FLOAT = 4;
    private static final double GIGABYTE = 1 << 30;

    /** Besides the optimizer's memories, the heap holds copies of all parameters. */
    private static final int COPIES = 4;

    /** Each layer keeps its outputs and their gradient, its activation once more. */
    private static final int KEPT = 3;

    private static final int SMALLER_BATCH = 64;

    /**
     * What there is of memory.
     *
     * @param heap bytes that Java's arrays may take
     * @param machine bytes that the machine has
     */
    public record Room(long heap, long machine) {
        /** The system, other programs and the data are there too. */
        private static final double SHARE = 0.5;

        /** That of this machine. */
        public static Room here() {
            boolean known =
                    ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean;
            long machine =
                    known
                            ? ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                                    .getTotalMemorySize()
                            : Long.MAX_VALUE;
            return new Room(Runtime.getRuntime().maxMemory(), machine);
        }

        private boolean holds(MemoryNeed need) {
            return !isHeapFull(need) && need.heap + need.outside <= SHARE * machine;
        }

        private boolean isHeapFull(MemoryNeed need) {
            return need.heap > SHARE * heap;
        }

        private double gigabytes(MemoryNeed need) {
            return SHARE * (isHeapFull(need) ? heap : machine) / GIGABYTE;
        }
    }

    /** That of an experiment without problems. */
    static MemoryNeed of(Experiment experiment, Room room) {
        NetworkSpec network = experiment.network();
        long parameters = FLOAT * network.parameters();
        int memories = experiment.config().optimizer().stateNames().size();
        int batch = experiment.config().batchSizeOf(experiment.trainingSamples());
        long outputs = network.inputs();
        for (int i = 1; i <= network.layers().size(); i++) {
            outputs += (long) KEPT * network.inputsOf(i);
        }
        long moments = MomentKeeper.bytes(parameters, experiment.config().epochs(), room.heap);
        return new MemoryNeed(
                parameters * (2L * memories + COPIES) + moments,
                2 * parameters + outputs * FLOAT * Math.min(batch, Learner.MAX_CHUNK_SIZE));
    }

    /** Whether an experiment without problems has room. */
    public static boolean fits(Experiment experiment, Room room) {
        return room.holds(of(experiment, room));
    }

    Optional<Warning> warning(Experiment experiment, Room room) {
        if (room.holds(this)) {
            return Optional.empty();
        }
        int batch = experiment.config().batchSizeOf(experiment.trainingSamples());
        double needed = (room.isHeapFull(this) ? heap : heap + outside) / GIGABYTE;
        return Optional.of(
                Warning.of(
                        "memory",
                        fix(experiment, batch, room),
                        Math.round(10 * needed) / 10.0,
                        batch,
                        Math.round(10 * room.gigabytes(this)) / 10.0));
    }

    private static Proposal fix(Experiment experiment, int batch, Room room) {
        boolean full = experiment.config().optimizer().rule().isFullBatch();
        Experiment smaller = experiment.withConfig(c -> c.withBatchSize(SMALLER_BATCH));
        return !full && batch > SMALLER_BATCH && room.holds(of(smaller, room))
                ? Proposal.of(
                        c -> c.withBatchSize(SMALLER_BATCH), "precheck.fix.batch", SMALLER_BATCH)
                : Proposal.layers(halved(experiment.layers()), "precheck.fix.halve");
    }

    private static List<LayerSpec> halved(List<LayerSpec> layers) {
        int widest = layers.stream().mapToInt(LayerSpec::units).max().orElse(0);
        return layers.stream()
                .map(
                        layer ->
                                layer.hasUnits() && layer.units() == widest
                                        ? layer.withUnits(Math.max(1, widest / 2))
                                        : layer)
                .toList();
    }
}
