package fude.bench;

import fude.nn.NetworkSpec;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.ThreadTeam;
import java.util.ArrayList;
import java.util.List;

/** The matrix products of an epoch and nothing else, on matrices that do not change. */
final class Products {
    private final List<Layer> layers = new ArrayList<>();
    private final int batches;

    /** One dense layer; x, w and dy are given, the others are calculated. */
    private record Layer(
            FloatMatrix x,
            FloatMatrix w,
            FloatMatrix y,
            FloatMatrix dy,
            FloatMatrix dw,
            FloatMatrix dx) {

        static Layer of(int batch, int inputs, int units, FloatMatrix form) {
            return new Layer(
                    filled(form.another(batch, inputs)),
                    filled(form.another(inputs, units)),
                    form.another(batch, units),
                    filled(form.another(batch, units)),
                    form.another(inputs, units),
                    form.another(batch, inputs));
        }
    }

    Products(NetworkSpec spec, int batch, int samples, int threads) {
        FloatMatrix form = new FloatMatrix(0, 0, new ThreadTeam(threads));
        batches = (samples + batch - 1) / batch;
        for (int i = 0; i <= spec.layers().size(); i++) {
            int inputs = spec.inputsOf(i);
            int units = i < spec.layers().size() ? spec.inputsOf(i + 1) : spec.outputs();
            if (spec.parametersOf(i) >= (long) inputs * units) {
                layers.add(Layer.of(batch, inputs, units, form));
            }
        }
    }

    private static FloatMatrix filled(FloatMatrix matrix) {
        float[] values = matrix.fill();
        for (int i = 0; i < matrix.size(); i++) {
            values[i] = i * 37 % 101 / 101f - 0.5f;
        }
        return matrix;
    }

    /** All forward products; backward, those for the weights, and for the inputs but the first. */
    double epochSeconds() {
        long start = System.nanoTime();
        for (int b = 0; b < batches; b++) {
            for (Layer layer : layers) {
                layer.y.product(layer.x, layer.w);
            }
            for (int i = layers.size() - 1; i >= 0; i--) {
                Layer layer = layers.get(i);
                layer.dw.productTransposedLeft(layer.x, layer.dy);
                if (i > 0) {
                    layer.dx.productTransposedRight(layer.dy, layer.w);
                }
            }
        }
        return (System.nanoTime() - start) * 1e-9;
    }
}
