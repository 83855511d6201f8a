package fude.training.measure;

/**
 * A binomial proportion with its Wilson interval.
 *
 * @param part successes
 * @param whole trials; at least one where the share is asked for
 */
public record Proportion(int part, int whole) {
    /** 95 % of a normal distribution lie within this number of deviations of its mean. */
    private static final double DEVIATIONS = 1.959964;

    public double share() {
        return (double) part / whole;
    }

    /** The lower end of the 95 % interval of the true share; see {@link #high}. */
    public double low() {
        return part == 0 ? 0 : middle() - half();
    }

    /**
     * The upper end of the 95 % interval of the true share: the shares p for which what was found
     * lies within 1.96 deviations √(p (1 − p) / n). (Wilson: Probable inference, the law of
     * succession, and statistical inference. JASA 22, 1927.)
     */
    public double high() {
        return part == whole ? 1 : middle() + half();
    }

    private double middle() {
        return (share() + DEVIATIONS * DEVIATIONS / (2 * whole)) / stretch();
    }

    private double half() {
        double variance = share() * (1 - share()) / whole;
        double own = DEVIATIONS * DEVIATIONS / (4.0 * whole * whole);
        return DEVIATIONS * Math.sqrt(variance + own) / stretch();
    }

    private double stretch() {
        return 1 + DEVIATIONS * DEVIATIONS / whole;
    }
}
