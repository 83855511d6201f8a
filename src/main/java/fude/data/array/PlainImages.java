package fude.data.array;

import fude.data.Dataset;
import fude.text.ReportedException;
import java.util.List;

/** Images and labels of a byte each, as MNIST has them: taken as they are. */
public final class PlainImages {
    private PlainImages() {}

    /**
     * @param classNames the names of the classes; labels must be smaller than their number
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static Dataset read(NumberArray images, NumberArray labels, List<String> classNames)
            throws ReportedException {
        require(images, 3, "data.not-idx-images");
        require(labels, 1, "data.not-idx-labels");
        ArrayShape shape = ArrayShape.of(images);
        ArrayShape.requireAsMany(images, labels);
        byte[] pixels = images.bytes();
        byte[] classes = labels.bytes();
        for (int i = 0; i < classes.length; i++) {
            int label = classes[i] & 0xff;
            if (label >= classNames.size()) {
                throw ReportedException.of(
                        "data.label-out-of-range", labels.file(), i, label, classNames.size() - 1);
            }
        }
        return new Dataset(shape.rows(), shape.columns(), classNames, pixels, classes);
    }

    private static void require(NumberArray array, int indices, String otherwise)
            throws ReportedException {
        if (array.type() != ElementType.U1 || array.shape().size() != indices) {
            throw ReportedException.of(otherwise, array.file());
        }
    }
}
