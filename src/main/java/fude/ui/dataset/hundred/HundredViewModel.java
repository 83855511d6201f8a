package fude.ui.dataset.hundred;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.training.TrainingSnapshot;
import fude.training.measure.Evaluation;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A hundred of the images that the network was measured on, and what it answered then: of the
 * validation images where there are some, so that nothing is seen of test images under lock.
 */
final class HundredViewModel {
    /** Which of the hundred are shown. */
    enum Shown {
        ALL,
        WRONG
    }

    private final Lab lab;

    /** Which hundred it is: the same number is the same images on every machine. */
    final LongProperty number = new SimpleLongProperty(1);

    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);

    /** Out of sight nothing is drawn. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<Hundred> hundred = new ReadOnlyObjectWrapper<>();

    HundredViewModel(Lab lab) {
        this.lab = lab;
        Changes.follow(
                this::draw, lab.chosenDataProperty(), lab.snapshotProperty(), number, inSight);
    }

    /** The key of the words for what the hundred are drawn from. */
    String measuredKey() {
        return lab.measuredKey();
    }

    /** Null until the network was measured. */
    ReadOnlyObjectProperty<Hundred> hundredProperty() {
        return hundred.getReadOnlyProperty();
    }

    /** Others. */
    void next() {
        number.set(number.get() + 1);
    }

    private void draw() {
        if (!inSight.get()) {
            return;
        }
        DatasetSplit data = lab.chosenDataProperty().get();
        TrainingSnapshot snapshot = lab.snapshot();
        Evaluation answers = snapshot == null ? null : snapshot.evaluation();
        boolean fits =
                data != null
                        && answers != null
                        && answers.classes() > 0
                        && answers.samples() == data.measured().size();
        if (!fits) {
            hundred.set(null);
            return;
        }
        Hundred drawn = hundred.get();
        Dataset images = data.measured();
        if (drawn == null || drawn.number() != number.get() || drawn.images() != images) {
            hundred.set(Hundred.draw(images, answers, number.get()));
        } else if (drawn.answers() != answers) {
            hundred.set(drawn.answered(answers));
        }
    }
}
