package fude.ui;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.handwriting.Handwriting;
import java.util.List;
import java.util.Optional;

/** Small data for tests of the window. */
public final class Samples {
    private static final long SEED = 7;

    private static final DatasetSplit DIGITS =
            new DatasetSplit(
                    "digits",
                    Handwriting.generate(2000, SEED, Handwriting.Purpose.TRAINING)
                            .withSource(Optional.empty()),
                    Handwriting.generate(500, SEED, Handwriting.Purpose.TEST));

    private Samples() {}

    /** 2,000 training and 500 test digits of the built-in handwriting, the same in every epoch. */
    public static DatasetSplit digits() {
        return DIGITS;
    }

    /** The same images with words for names, as clothes have, so that they are no writing. */
    public static DatasetSplit garments() {
        DatasetSplit digits = digits();
        return new DatasetSplit("garments", named(digits.training()), named(digits.test()));
    }

    private static Dataset named(Dataset digits) {
        List<String> names = digits.classNames().stream().map(name -> "Garment " + name).toList();
        byte[] pixels = new byte[digits.size() * digits.inputs()];
        byte[] labels = new byte[digits.size()];
        for (int i = 0; i < digits.size(); i++) {
            System.arraycopy(digits.image(i), 0, pixels, i * digits.inputs(), digits.inputs());
            labels[i] = (byte) digits.label(i);
        }
        return new Dataset(digits.rows(), digits.columns(), names, pixels, labels);
    }
}
