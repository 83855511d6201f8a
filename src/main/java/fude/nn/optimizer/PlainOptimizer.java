package fude.nn.optimizer;

/**
 * An optimizer of a few numbers, without a network: the rule by which {@link Optimizer} trains, in
 * the same 32 bits. Belongs to one thread.
 */
public final class PlainOptimizer {
    private final UpdateRule rule;
    private final float[] values;
    private final float[] first;
    private final float[] second;
    private int steps;

    PlainOptimizer(UpdateRule rule, double... start) {
        this.rule = rule;
        values = floats(start);
        first = new float[start.length];
        second = new float[start.length];
    }

    private static float[] floats(double[] numbers) {
        float[] floats = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            floats[i] = (float) numbers[i];
        }
        return floats;
    }

    private static double[] doubles(float[] floats) {
        double[] numbers = new double[floats.length];
        for (int i = 0; i < floats.length; i++) {
            numbers[i] = floats[i];
        }
        return numbers;
    }

    /** Moves the numbers against a gradient, which has one number for each of them. */
    public void step(double[] gradient, double rate) {
        steps++;
        rule.begin(steps, rate);
        rule.update(values, floats(gradient), first, second, values.length);
    }

    /** The numbers as they are. */
    public double[] values() {
        return doubles(values);
    }

    /**
     * What the rule keeps of the way so far, 0 at first.
     *
     * @param which of the rule's {@link OptimizerSpec#stateNames}
     */
    public double[] state(int which) {
        return doubles(which == 0 ? first : second);
    }
}
