package fude.training;

import fude.data.numbers.NumberForm;
import fude.data.numbers.NumberSplit;
import fude.nn.NetworkSpec;
import fude.nn.Prediction;
import fude.nn.Predictor;
import fude.nn.Trace;
import java.util.List;

/**
 * A network that answers to points or numbers, scaled as they were in training. Safe for any
 * thread.
 */
public record Estimator(Predictor predictor, NumberForm form) {

    /**
     * Whether it answers to such data, which it does not for a moment while one data set follows
     * another.
     */
    public boolean reads(NumberSplit data) {
        int classes = data.classNames().size();
        NetworkSpec spec = predictor.spec();
        return form.columns() == data.training().columns()
                && form.isFunction() != data.kind().hasClasses()
                && (form.isFunction()
                        ? spec.outputs() == 1
                        : spec.loss().fits(classes)
                                && spec.outputs() == spec.loss().outputs(classes));
    }

    /**
     * The class of a point.
     *
     * @param point its coordinates, in the units of the data
     */
    public Prediction classify(double... point) {
        return predictor.predict(form.inputs(point));
    }

    /**
     * The classes of several points.
     *
     * @param points [point][coordinate], in the units of the data
     */
    public List<Prediction> classifyAll(double[][] points) {
        float[] inputs = new float[points.length * form.inputs()];
        for (int i = 0; i < points.length; i++) {
            form.write(points[i], inputs, i * form.inputs());
        }
        return predictor.predictAll(inputs);
    }

    /** The number y for x, in the units of the data. */
    public double y(double x) {
        return form.unscaled(predictor.outputs(form.inputs(x))[0]);
    }

    /** What every layer answers to a point or number. */
    public Trace trace(double... numbers) {
        return predictor.trace(form.inputs(numbers));
    }

    /**
     * The same network with other numbers, which it takes over.
     *
     * @param weights in the order of {@link fude.nn.Network#state}
     */
    public Estimator with(List<float[]> weights) {
        return new Estimator(predictor.with(weights), form);
    }
}
