package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.controls.plot.Axis;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rectangle with lines in it.
 *
 * @param loss the axis of the losses, null if they are not shown here
 * @param accuracy the axis of the accuracy, if there is one
 */
record Plot(Axis x, Axis loss, Axis accuracy) {

    /** Where a quantity is read, null if it is not shown here. */
    Axis y(Quantity quantity) {
        return quantity == Quantity.MEASURED_ACCURACY ? accuracy : loss;
    }

    /** What is shown here. */
    List<Quantity> quantities() {
        return Stream.of(Quantity.values()).filter(quantity -> y(quantity) != null).toList();
    }

    double left() {
        return x.from();
    }

    double right() {
        return x.to();
    }

    double top() {
        return (loss != null ? loss : accuracy).to();
    }

    double bottom() {
        return (loss != null ? loss : accuracy).from();
    }

    boolean holds(double px) {
        return px >= left() && px <= right();
    }
}
