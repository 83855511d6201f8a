package fude.training.measure;

/**
 * How far the numbers that a network answers are from those that should come out, in the units of
 * the data.
 *
 * @param samples that were measured
 * @param mae mean of |ŷ − y|
 * @param mse mean of (ŷ − y)²
 * @param r2 1 − Σ(ŷ − y)² / Σ(y − ȳ)²; NaN where all y are the same
 */
public record Errors(int samples, double mae, double mse, double r2) {

    /** Root of the mean squared error. */
    public double rmse() {
        return Math.sqrt(mse);
    }

    /** Adds them up, sample by sample. */
    static final class Sum {
        private final double unit;
        private int count;
        private double absolute;
        private double squared;
        private double targets;
        private double targetsSquared;

        /**
         * @param unit what a difference of 1 means in the units of the data
         */
        Sum(double unit) {
            this.unit = unit;
        }

        void add(double answer, double target) {
            double error = answer - target;
            count++;
            absolute += Math.abs(error);
            squared += error * error;
            targets += target;
            targetsSquared += target * target;
        }

        Errors errors() {
            double spread = targetsSquared - targets * targets / count;
            return new Errors(
                    count,
                    unit * absolute / count,
                    unit * unit * squared / count,
                    spread > 0 ? 1 - squared / spread : Double.NaN);
        }
    }
}
