package fude.cli;

import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --json} answers of a function, in the units of its y.
 *
 * @param r2 null where all y are the same
 */
record ErrorReport(
        double loss, double rmse, double mae, double mse, @Nullable Double r2, int samples) {

    static ErrorReport of(Evaluation evaluation, Errors errors) {
        return new ErrorReport(
                evaluation.loss(),
                errors.rmse(),
                errors.mae(),
                errors.mse(),
                Double.isNaN(errors.r2()) ? null : errors.r2(),
                evaluation.samples());
    }

    void print(Console console) {
        console.print("Loss: %.4f%n", loss);
        console.print("RMSE: %.4f (%d)%n", rmse, samples);
        console.print("MAE: %.4f%n", mae);
        console.print("MSE: %.4f%n", mse);
        console.print(r2 == null ? "R2: -%n" : "R2: %.4f%n", r2);
    }
}
