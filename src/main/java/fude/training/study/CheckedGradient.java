package fude.training.study;

/**
 * A gradient found in two ways.
 *
 * @param above L(w + ε)
 * @param below L(w − ε)
 * @param difference [L(w + ε) − L(w − ε)] / 2ε
 * @param gradient by back-propagation
 * @param relativeError |difference − gradient| as a share of the larger of the two, or of {@value
 *     GradientCheck#FLOOR} of the network's largest gradient where both are smaller than that
 */
public record CheckedGradient(
        WeightAt weight,
        double epsilon,
        double above,
        double below,
        double difference,
        double gradient,
        double relativeError) {}
