package fude.ui.inside.plots;

import fude.nn.loss.Loss;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which losses are plotted, and the samples whose loss is worked out. */
final class LossModel {
    static final int FEWEST = 2;
    static final int MOST = 100;

    /** What is predicted. */
    enum Kind {
        CLASSES,
        NUMBERS
    }

    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.CLASSES);
    final ObjectProperty<Loss> loss = new SimpleObjectProperty<>(Loss.CROSS_ENTROPY);

    /** What is laid over it; null for none. */
    final ObjectProperty<Loss> beside = new SimpleObjectProperty<>();

    /** How many classes there are. */
    final IntegerProperty classes = new SimpleIntegerProperty(10);

    /** The number that is right. */
    final DoubleProperty target = new SimpleDoubleProperty(1);

    final ObjectProperty<Example> example =
            new SimpleObjectProperty<>(Example.of(Example.Known.FAR));

    LossModel() {
        kind.subscribe(this::fit);
    }

    /** What can be plotted over what is predicted. */
    List<Loss> offered() {
        return kind.get() == Kind.CLASSES ? LossCurve.OF_CLASSES : LossCurve.OF_NUMBERS;
    }

    private void fit() {
        if (!offered().contains(loss.get())) {
            loss.set(Loss.MSE);
        }
        if (beside.get() != null && !offered().contains(beside.get())) {
            beside.set(null);
        }
    }

    /**
     * Opens a loss.
     *
     * @param ofClasses how many there are: it is plotted over the probability of the right one; 0
     *     where a number is predicted
     */
    void open(Loss shown, int ofClasses) {
        kind.set(ofClasses == 0 ? Kind.NUMBERS : Kind.CLASSES);
        loss.set(offered().contains(shown) ? shown : Loss.MSE);
        if (ofClasses > 0) {
            resize(ofClasses);
        }
    }

    void resize(int ofClasses) {
        classes.set(Math.max(FEWEST, Math.min(MOST, ofClasses)));
    }

    /** Works out an example of a course text, with the loss that it is about. */
    void choose(Example.Known known) {
        take(Example.of(known), Loss.CROSS_ENTROPY);
    }

    /** Works out another example, with the loss that it is about. */
    void take(Example next, Loss itsLoss) {
        kind.set(Kind.CLASSES);
        loss.set(itsLoss);
        example.set(next);
    }

    LossCurve curve(Loss of) {
        return new LossCurve(of, kind.get() == Kind.CLASSES ? classes.get() : 0, target.get());
    }

    /** How the example's loss comes about, sample by sample. */
    List<Calculation> calculations() {
        Example now = example.get();
        return now.samples().stream()
                .map(sample -> Calculation.of(loss.get(), now.logits(), sample))
                .toList();
    }
}
