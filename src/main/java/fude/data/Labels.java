package fude.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The classes that the images of a {@link Dataset} belong to, now and before labels were changed on
 * purpose. Immutable; the bytes are unsigned.
 */
final class Labels {
    private final List<String> classNames;
    private final byte[] labels;
    private final byte[] originals;
    private final int[] counts;

    /** Takes the array as its own. */
    Labels(List<String> classNames, byte[] labels) {
        this(classNames, labels, labels);
    }

    private Labels(List<String> classNames, byte[] labels, byte[] originals) {
        this.classNames = List.copyOf(classNames);
        this.labels = labels;
        this.originals = originals;
        this.counts = new int[classNames.size()];
        for (byte label : labels) {
            counts[Objects.checkIndex(label & 0xff, counts.length)]++;
        }
    }

    int size() {
        return labels.length;
    }

    List<String> classNames() {
        return classNames;
    }

    int label(int image) {
        return labels[image] & 0xff;
    }

    int original(int image) {
        return originals[image] & 0xff;
    }

    /** One byte for each image; not to be written to. */
    byte[] bytes() {
        return labels;
    }

    /** How many images each class has. */
    int[] counts() {
        return counts.clone();
    }

    /** Those of the images {@code from} to {@code to} − 1. */
    Labels range(int from, int to) {
        return new Labels(
                classNames,
                Arrays.copyOfRange(labels, from, to),
                Arrays.copyOfRange(originals, from, to));
    }

    /** Those of some images, in the order given here. */
    Labels of(int[] images) {
        byte[] chosen = new byte[images.length];
        byte[] chosenOriginals = new byte[images.length];
        for (int i = 0; i < images.length; i++) {
            chosen[i] = labels[images[i]];
            chosenOriginals[i] = originals[images[i]];
        }
        return new Labels(classNames, chosen, chosenOriginals);
    }

    /** Those of some images, all of these classes, which count in the order given here. */
    Labels renumbered(int[] images, List<Integer> classes) {
        byte[] numbers = new byte[classNames.size()];
        for (int i = 0; i < classes.size(); i++) {
            numbers[classes.get(i)] = (byte) i;
        }
        byte[] renumbered = new byte[images.length];
        for (int i = 0; i < images.length; i++) {
            renumbered[i] = numbers[label(images[i])];
        }
        return new Labels(classes.stream().map(classNames::get).toList(), renumbered);
    }

    /** Other labels for the same images; the original ones stay known. */
    Labels relabelled(byte[] others) {
        return new Labels(classNames, others, originals);
    }
}
