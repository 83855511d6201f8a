package fude.nn;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Small networks of up to five layers of any kind but steps, which have no gradient. */
final class RandomSpec {
    private static final List<Activation> SMOOTH =
            Stream.of(Activation.values()).filter(a -> a != Activation.STEP).toList();

    private RandomSpec() {}

    static NetworkSpec of(Loss loss, int outputs, SplittableRandom random) {
        List<LayerSpec> layers =
                Stream.generate(() -> layer(random)).limit(random.nextInt(6)).toList();
        return new NetworkSpec(random.nextInt(1, 6), layers, outputs, Initialization.XAVIER, loss);
    }

    private static LayerSpec layer(SplittableRandom random) {
        Activation activation = SMOOTH.get(random.nextInt(SMOOTH.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new DropoutSpec(random.nextInt(4) / 10.0);
            case 1 -> new BatchNormSpec();
            case 2 -> new ActivationSpec(activation);
            default -> new DenseSpec(random.nextInt(1, 7), activation, random.nextBoolean());
        };
    }
}
