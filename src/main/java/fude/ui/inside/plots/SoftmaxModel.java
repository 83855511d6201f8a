package fude.ui.inside.plots;

import fude.nn.activation.Activation;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Softmax of two to ten numbers, divided by a temperature. */
final class SoftmaxModel {
    static final int FEWEST = 2;
    static final int MOST = 10;
    static final double LEAST_TEMPERATURE = 0.1;
    static final double MOST_TEMPERATURE = 10;

    /** z, in their order. */
    final ObjectProperty<List<Double>> numbers = new SimpleObjectProperty<>(List.of(2.0, 1.0, 0.1));

    /** T; the shares are those of e^(z / T). */
    final DoubleProperty temperature = new SimpleDoubleProperty(1);

    /** Which of the numbers the plot varies. */
    final IntegerProperty varied = new SimpleIntegerProperty();

    /** Puts a number in the place of another one, if that is still there. */
    void set(int place, double number) {
        if (place < numbers.get().size()) {
            numbers.set(Example.replaced(numbers.get(), place, number));
        }
    }

    /** Varies a number, if it is still there. */
    void vary(int place) {
        if (place < numbers.get().size()) {
            varied.set(place);
        }
    }

    /** Takes away the last numbers, or adds zeros. */
    void resize(int count) {
        List<Double> next = new ArrayList<>(numbers.get());
        while (next.size() > Math.max(FEWEST, count)) {
            next.remove(next.size() - 1);
        }
        while (next.size() < Math.min(MOST, count)) {
            next.add(0.0);
        }
        varied.set(Math.min(varied.get(), next.size() - 1));
        numbers.set(List.copyOf(next));
    }

    /** Takes other numbers, the first ten of them. */
    void take(double[] others) {
        varied.set(0);
        numbers.set(Example.numbers(others).stream().limit(MOST).toList());
    }

    static boolean isTemperature(double number) {
        return LEAST_TEMPERATURE <= number && number <= MOST_TEMPERATURE;
    }

    /** The nearest number that can be a temperature. */
    static double nearestTemperature(double number) {
        return Math.max(LEAST_TEMPERATURE, Math.min(MOST_TEMPERATURE, number));
    }

    /** e^(z / T), one for each number. */
    double[] exponentials() {
        return scaled(numbers.get()).stream().mapToDouble(Math::exp).toArray();
    }

    /** What each number has of 1, as the network's softmax gives it. */
    double[] shares() {
        return shares(numbers.get());
    }

    /** The share of one number, were the varied one another. */
    double shareAt(double varying, int of) {
        return shares(Example.replaced(numbers.get(), varied.get(), varying))[of];
    }

    private double[] shares(List<Double> of) {
        double[] shares = scaled(of).stream().mapToDouble(Double::doubleValue).toArray();
        Activation.SOFTMAX.activate(shares);
        return shares;
    }

    private List<Double> scaled(List<Double> of) {
        return of.stream().map(z -> z / temperature.get()).toList();
    }
}
