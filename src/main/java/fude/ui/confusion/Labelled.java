package fude.ui.confusion;

import fude.data.Dataset;
import fude.data.numbers.NumberTable;
import fude.ui.state.Lab;
import java.util.List;

/**
 * What was measured: images, or points.
 *
 * @param images null where they are points
 * @param points null where they are images
 */
record Labelled(Dataset images, NumberTable points) {

    /** What the current run is measured on; null until that is known. */
    static Labelled of(Lab lab) {
        if (lab.numbersProperty().get() != null) {
            return new Labelled(null, lab.numbersProperty().get().measured());
        }
        return lab.chosenDataProperty().get() == null
                ? null
                : new Labelled(lab.chosenDataProperty().get().measured(), null);
    }

    boolean hasPictures() {
        return images != null;
    }

    int size() {
        return images == null ? points.size() : images.size();
    }

    int label(int sample) {
        return images == null ? points.label(sample) : images.label(sample);
    }

    List<String> classNames() {
        return images == null ? points.classNames() : images.classNames();
    }
}
