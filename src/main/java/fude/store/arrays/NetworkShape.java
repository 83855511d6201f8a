package fude.store.arrays;

import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Parameter;
import fude.nn.matrix.NamedMatrix;
import java.util.ArrayList;
import java.util.List;

/**
 * The arrays that a network is made of, without their numbers.
 *
 * @param state in the order of {@link Network#state}
 * @param parameters those of them that are learned, in the order of {@link Network#parameters}
 */
public record NetworkShape(List<ArrayShape> state, List<ArrayShape> parameters) {

    /**
     * An array of the network.
     *
     * @param name {@code 0-weights}
     */
    public record ArrayShape(String name, int rows, int columns) {}

    public static NetworkShape of(NetworkSpec spec) {
        Network network = Network.of(spec, 0);
        List<ArrayShape> state = new ArrayList<>();
        List<ArrayShape> parameters = new ArrayList<>();
        for (NamedMatrix matrix : network.state()) {
            ArrayShape shape =
                    new ArrayShape(
                            matrix.name(), matrix.values().rows(), matrix.values().columns());
            state.add(shape);
            if (isLearned(matrix, network)) {
                parameters.add(shape);
            }
        }
        return new NetworkShape(state, parameters);
    }

    private static boolean isLearned(NamedMatrix matrix, Network network) {
        return network.parameters().stream()
                .map(Parameter::values)
                .anyMatch(matrix.values()::equals);
    }
}
