package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.controls.plot.Axis;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rectangle with lines in it.
 *
 * @param loss the axis of the losses, null if they are not shown here
 * @param beside the axis of what is told beside the losses, if there is one
 * @param told which is that: the accuracy, or the RMSE
 */
record Plot(Axis x, Axis loss, Axis beside, Quantity told) {

    /** Where a quantity is read, null if it is not shown here. */
    Axis y(Quantity quantity) {
        return switch (quantity) {
            case TRAINING_LOSS, MEASURED_LOSS -> loss;
            default -> quantity == told ? beside : null;
        };
    }

    /** What is shown here. */
    List<Quantity> quantities() {
        return Stream.of(Quantity.values()).filter(quantity -> y(quantity) != null).toList();
    }

    /** What the end of an epoch tells, of what is shown here. */
    List<Quantity> measured() {
        return quantities().stream().filter(one -> one != Quantity.TRAINING_LOSS).toList();
    }

    double left() {
        return x.from();
    }

    double right() {
        return x.to();
    }

    double top() {
        return (loss != null ? loss : beside).to();
    }

    double bottom() {
        return (loss != null ? loss : beside).from();
    }

    boolean holds(double px) {
        return px >= left() && px <= right();
    }
}
