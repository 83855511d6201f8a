package fude.nn;

/**
 * What spoke for a class, and what against it: the class's score, an output before softmax, as a
 * sum over the inputs and the biases, each times its gradient. Exact where every activation has
 * f(x) = f'(x) x, which holds for ReLU; elsewhere the first order of Taylor's series, and {@link
 * #rest} is what it misses. (Input × gradient: Shrikumar, Greenside, Shcherbina, Kundaje: Not just
 * a black box, 2016; with biases: Srinivas, Fleuret: Full-gradient representation, NeurIPS 2019.)
 *
 * @param ofInputs input × gradient, one for each input
 * @param ofBiases the same for all constants of the network together
 * @param score of the class
 */
public record Attribution(double[] ofInputs, double ofBiases, double score) {

    /** Of all inputs together. */
    public double sumOfInputs() {
        double sum = 0;
        for (double one : ofInputs) {
            sum += one;
        }
        return sum;
    }

    /** What the sum lacks to the score: 0 but for rounding where it is exact. */
    public double rest() {
        return score - sumOfInputs() - ofBiases;
    }

    /** Why this class and not the other. */
    public Attribution minus(Attribution other) {
        double[] difference = new double[ofInputs.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = ofInputs[i] - other.ofInputs[i];
        }
        return new Attribution(difference, ofBiases - other.ofBiases, score - other.score);
    }
}
