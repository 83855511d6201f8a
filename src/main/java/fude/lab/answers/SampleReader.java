package fude.lab.answers;

import fude.data.pictures.GreyPicture;
import fude.data.pixels.LooseImages;
import fude.ink.Framing;
import fude.ink.ImageFrame;
import fude.ink.StrokeSample;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import fude.lab.ReadNumber;
import fude.nn.Prediction;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Classifier;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Frames samples for a network and asks it about them.
 *
 * @param classNames what its answers mean
 * @param broken the report on a network that answers with no numbers
 */
record SampleReader(Classifier classifier, List<String> classNames, Message broken) {

    /** The size that the network reads. */
    ImageFrame frame() {
        return ImageFrame.of(classifier.form());
    }

    /** Those labels of images that are no classes of the network. */
    List<String> unknown(LooseImages images) {
        TreeSet<String> unknown = new TreeSet<>(images.labels());
        classNames.forEach(unknown::remove);
        return List.copyOf(unknown);
    }

    boolean knows(String label) {
        return classNames.contains(label);
    }

    /** A label that the network can answer; null for any other. */
    @Nullable String known(@Nullable String label) {
        return label != null && knows(label) ? label : null;
    }

    /** The ink of strokes; empty where there is none. */
    Optional<byte[]> framed(StrokeSample sample) {
        return Framing.ofStrokes(sample.strokes(), 0, frame());
    }

    /**
     * @param image framed for the network; empty where there is no ink
     * @throws ReportedException if the network answers with no numbers
     */
    Answer ofInk(Optional<byte[]> image, String name, @Nullable String expected)
            throws ReportedException {
        ReadNumber nothing = new ReadNumber(List.of());
        return answer(
                image.map(classifier::classify).map(ReadNumber::of).orElse(nothing),
                name,
                expected);
    }

    /** The same of a picture, which may show several digits. */
    Answer ofPicture(GreyPicture picture, String name, @Nullable String expected)
            throws ReportedException {
        Photograph photograph =
                ReadNumber.isWriting(classNames)
                        ? Photograph.of(picture, PhotographOptions.USUAL, frame())
                        : Photograph.whole(picture, frame());
        return answer(ReadNumber.of(photograph, classifier), name, expected);
    }

    private Answer answer(ReadNumber number, String name, @Nullable String expected)
            throws ReportedException {
        if (!number.isFinite()) {
            throw new ReportedException(broken);
        }
        boolean isUnsure = number.answers().stream().anyMatch(Prediction::isUnsure);
        return new Answer(
                name, number.label(classNames), number.confidence(), isUnsure, expected, null);
    }
}
