package fude.lab.reading;

import fude.ink.DrawnDigits;
import fude.ink.Framing;
import fude.ink.ImageFrame;
import fude.ink.Stroke;
import fude.ink.StrokeGroups;
import fude.training.Classifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a drawing is read: digit by digit, each framed by itself for the size of image that the
 * network reads. A pure function, for any thread.
 */
public final class DrawingReader {
    private static final int FEW_STROKES = 12;

    private DrawingReader() {}

    /** Whether it is read in less time than it takes to hand it to another thread and back. */
    public static boolean isQuick(Drawing drawing, @Nullable Classifier classifier) {
        return drawing.strokes().size() <= FEW_STROKES
                && (classifier == null || classifier.isQuick());
    }

    /**
     * @param severalDigits whether strokes apart from one another are digits of their own
     * @param attended a stroke of the digit in question, otherwise the one drawn last
     * @param classifier the network, once there is one
     */
    public static Reading read(
            Drawing drawing,
            boolean severalDigits,
            @Nullable Stroke attended,
            @Nullable Classifier classifier) {
        Parts parts = parts(drawing, severalDigits, attended);
        return read(parts.digits(), parts.place(), classifier);
    }

    /**
     * The image of the digit in question alone, as a network of this size gets it; null without
     * ink.
     *
     * @param severalDigits as for {@link #read}
     * @param attended as there
     */
    public static byte @Nullable [] image(
            Drawing drawing, boolean severalDigits, @Nullable Stroke attended, ImageFrame frame) {
        Parts parts = parts(drawing, severalDigits, attended);
        return parts.digits().isEmpty()
                ? null
                : framed(parts.digits().get(parts.place()), frame).orElse(null);
    }

    /** The digits of a drawing, and the place of the one in question. */
    private record Parts(List<Drawing> digits, int place) {}

    private static Parts parts(Drawing drawing, boolean severalDigits, @Nullable Stroke attended) {
        if (drawing.image() != null || !severalDigits) {
            return new Parts(List.of(drawing), 0);
        }
        List<Stroke> strokes = drawing.strokes();
        int asked = place(attended, strokes);
        List<Drawing> digits = new ArrayList<>();
        int place = 0;
        for (List<Integer> group : StrokeGroups.of(strokes)) {
            if (group.contains(asked)) {
                place = digits.size();
            }
            digits.add(new Drawing(null, group.stream().map(strokes::get).toList()));
        }
        return new Parts(digits, place);
    }

    private static int place(@Nullable Stroke attended, List<Stroke> strokes) {
        for (int i = 0; i < strokes.size(); i++) {
            if (strokes.get(i) == attended) {
                return i;
            }
        }
        return strokes.size() - 1;
    }

    private static Reading read(List<Drawing> digits, int place, @Nullable Classifier classifier) {
        ImageFrame frame = classifier == null ? ImageFrame.MNIST : ImageFrame.of(classifier.form());
        List<Reading.Digit> read = new ArrayList<>();
        Reading.Outcome outcome = Reading.Outcome.ANSWERED;
        for (Drawing digit : digits) {
            Optional<byte[]> framed = framed(digit, frame);
            if (framed.isEmpty()) {
                return Reading.NOTHING;
            }
            Reading.Digit answered = read(digit, framed.get(), classifier);
            outcome = answered.prediction() == null ? whyNot(classifier) : outcome;
            read.add(answered);
        }
        return read.isEmpty() ? Reading.NOTHING : new Reading(outcome, frame, read, place);
    }

    private static Optional<byte[]> framed(Drawing drawing, ImageFrame frame) {
        return drawing.image() == null
                ? Framing.ofStrokes(drawing.strokes(), DrawnDigits.SMALLEST, frame)
                : Framing.ofStrokesOn(drawing.image(), drawing.strokes(), Drawing.PEN, frame);
    }

    private static Reading.Digit read(
            Drawing drawing, byte[] image, @Nullable Classifier classifier) {
        var prediction = classifier == null ? null : classifier.classify(image);
        boolean answer = prediction != null && prediction.isFinite();
        return new Reading.Digit(drawing, image, answer ? prediction : null);
    }

    private static Reading.Outcome whyNot(@Nullable Classifier classifier) {
        return classifier == null ? Reading.Outcome.NO_NETWORK : Reading.Outcome.NO_NUMBER;
    }
}
