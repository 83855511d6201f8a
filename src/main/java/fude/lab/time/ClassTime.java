package fude.lab.time;

import fude.lab.setting.Plan;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * What can be run until the bell rings: epochs, images or a network, each with everything else as
 * it is set. Empty where no speed is known, or nothing fits.
 *
 * @param seconds that are left
 * @param plan without problems
 * @param data all of it
 */
public record ClassTime(double seconds, Plan plan, DataSize data, MeasuredSpeed speed) {
    private static final int MOST_EPOCHS = 10_000;

    /** Units are scaled by powers of two from −this to +this. */
    private static final int DOUBLINGS = 5;

    /** How long the run takes as it is set. */
    public OptionalDouble needed() {
        return speed.seconds(plan, data);
    }

    /** How many epochs fit. */
    public OptionalInt epochs() {
        return most(MOST_EPOCHS, epochs -> plan.withConfig(plan.config().withEpochs(epochs)));
    }

    /** Of how many images all epochs that are set fit; never more than there are. */
    public OptionalInt images() {
        int all = data.chosen(plan.choice().withFirst(0).withValidation(0)).training();
        return most(all, images -> plan.withChoice(plan.choice().withFirst(images)));
    }

    /** The network with the widest layers of which all epochs that are set fit. */
    public Optional<List<LayerSpec>> layers() {
        for (int doublings = DOUBLINGS; doublings >= -DOUBLINGS; doublings--) {
            List<LayerSpec> scaled = scaled(Math.pow(2, doublings));
            Plan other = plan.withLayers(scaled);
            if (network(other).problems().isEmpty() && fits(other)) {
                return Optional.of(scaled).filter(layers -> hasUnits());
            }
        }
        return Optional.empty();
    }

    private boolean hasUnits() {
        return plan.layers().stream().anyMatch(LayerSpec::hasUnits);
    }

    private List<LayerSpec> scaled(double factor) {
        return plan.layers().stream()
                .map(
                        layer ->
                                layer.hasUnits()
                                        ? layer.withUnits(
                                                (int)
                                                        Math.max(
                                                                1,
                                                                Math.round(factor * layer.units())))
                                        : layer)
                .toList();
    }

    private NetworkSpec network(Plan of) {
        return Workload.network(of, data.chosen(of.choice()));
    }

    private boolean fits(Plan other) {
        return speed.seconds(other, data).orElse(Double.POSITIVE_INFINITY) <= seconds;
    }

    /** The largest number that fits, where smaller ones fit too. */
    private OptionalInt most(int limit, IntFunction<Plan> with) {
        IntPredicate fits = number -> fits(with.apply(number));
        int low = 0;
        int high = limit;
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (fits.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? OptionalInt.empty() : OptionalInt.of(low);
    }
}
