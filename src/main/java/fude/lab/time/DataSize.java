package fude.lab.time;

import fude.data.Data;
import fude.data.DatasetChoice;
import fude.data.idx.DataFolder;
import fude.ink.handwriting.BuiltInDigits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How large a data set is, which is known of some before they are read.
 *
 * @param inputs numbers in a sample
 * @param classes 0 where numbers should come out
 * @param training samples to learn from
 * @param test samples to measure on: its own for validation, or else to test on
 * @param writes whether it can write new images
 */
public record DataSize(int inputs, int classes, int training, int test, boolean writes) {
    private static final int PIXELS = 28 * 28;
    private static final int DIGITS = 10;

    public static DataSize of(Data data) {
        return new DataSize(
                data.inputs(DatasetChoice.ALL),
                data.classNames().size(),
                data.trainingSize(),
                data.isValidating() ? data.validationSize() : data.testSize(),
                data.writes());
    }

    /**
     * That of the data set of this name, where it is known without reading it.
     *
     * @param inUse which was read already; null for none
     */
    public static Optional<DataSize> of(String name, @Nullable Data inUse) {
        return inUse != null && inUse.name().equals(name) ? Optional.of(of(inUse)) : named(name);
    }

    /** With a name, or several that are joined by +. All are measured on as many images. */
    private static Optional<DataSize> named(String name) {
        int training = 0;
        boolean writes = false;
        for (String part : name.split("\\+")) {
            switch (part) {
                case BuiltInDigits.NAME -> {
                    training += BuiltInDigits.TRAINING;
                    writes = true;
                }
                case DataFolder.MNIST, DataFolder.FASHION_MNIST -> training += DataFolder.TRAINING;
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new DataSize(PIXELS, DIGITS, training, BuiltInDigits.TEST, writes));
    }

    /** What is left of it, as if every class had as many images. */
    DataSize chosen(DatasetChoice choice) {
        int chosen = choice.classes().isEmpty() ? classes : choice.classes().size();
        double share = classes == 0 ? 1 : (double) chosen / classes;
        int all = (int) Math.round(training * share);
        int kept = choice.first() == 0 ? all : Math.min(choice.first(), all);
        int aside = (int) Math.round(kept * choice.validation() / 100);
        int measured = aside > 0 ? aside : (int) Math.round(test * share);
        return new DataSize(inputs, chosen, Math.max(1, kept - aside), measured, writes);
    }
}
