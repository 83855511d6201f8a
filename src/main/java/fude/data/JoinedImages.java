package fude.data;

import java.util.List;
import java.util.Optional;

/** The images of several data sets, one after another, to be learned from together. */
final class JoinedImages {
    private JoinedImages() {}

    /**
     * A copy. Where new images are asked for, those of the parts that have a source are made by it,
     * and all others stay as they are.
     *
     * @param parts of one size and with the same classes
     */
    static Dataset of(List<Dataset> parts) {
        Dataset first = parts.get(0);
        int size = parts.stream().mapToInt(Dataset::size).sum();
        int inputs = first.inputs();
        byte[] pixels = new byte[Math.multiplyExact(size, inputs)];
        byte[] labels = new byte[size];
        int next = 0;
        for (Dataset part : parts) {
            for (int image = 0; image < part.size(); image++) {
                part.copy(image, pixels, next * inputs);
                labels[next++] = (byte) part.label(image);
            }
        }
        Dataset joined =
                new Dataset(first.rows(), first.columns(), first.classNames(), pixels, labels);
        boolean some = parts.stream().anyMatch(part -> part.source().isPresent());
        return joined.withSource(some ? Optional.of(source(joined, parts)) : Optional.empty());
    }

    private static ImageSource source(Dataset joined, List<Dataset> parts) {
        return (place, label, key) -> {
            int within = place;
            int part = 0;
            while (within >= parts.get(part).size()) {
                within -= parts.get(part++).size();
            }
            Optional<ImageSource> source = parts.get(part).source();
            return source.isPresent()
                    ? source.get().image(within, label, key)
                    : joined.image(place);
        };
    }
}
