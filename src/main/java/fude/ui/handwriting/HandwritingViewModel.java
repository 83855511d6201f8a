package fude.ui.handwriting;

import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import fude.ink.handwriting.WrittenDigit;
import fude.ui.state.Changes;
import fude.ui.task.LatestOnly;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** How the built-in digits are made: one of them, written again whenever something is changed. */
public final class HandwritingViewModel {
    /** The digit's longer side, as a share of the paper. */
    private static final double SIZE = 0.7;

    private final LatestOnly<WrittenDigit> writing;
    private int writer;
    private int time;

    /** 0 to 9. */
    final IntegerProperty digit = new SimpleIntegerProperty(2);

    /** As in {@link WritingStyle}. */
    final DoubleProperty slant = new SimpleDoubleProperty(WritingStyle.USUAL.slant());

    /** As in {@link WritingStyle}. */
    final DoubleProperty thickness = new SimpleDoubleProperty(WritingStyle.USUAL.thickness());

    /** As in {@link WritingStyle}. */
    final DoubleProperty wobble = new SimpleDoubleProperty(WritingStyle.USUAL.wobble());

    private final ReadOnlyObjectWrapper<WrittenDigit> written = new ReadOnlyObjectWrapper<>();

    /**
     * @param writingThread writes
     */
    public HandwritingViewModel(Executor writingThread) {
        this.writing = new LatestOnly<>(writingThread, written::set);
        Changes.follow(this::write, digit, slant, thickness, wobble);
    }

    /** What was written last; null at the very first. */
    public ReadOnlyObjectProperty<WrittenDigit> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** The same hand writes the digit once more. */
    void again() {
        time++;
        write();
    }

    /** Somebody else writes it. */
    void anotherHand() {
        writer++;
        write();
    }

    /** Everything as people do it. */
    void usual() {
        slant.set(WritingStyle.USUAL.slant());
        thickness.set(WritingStyle.USUAL.thickness());
        wobble.set(WritingStyle.USUAL.wobble());
    }

    private void write() {
        int which = digit.get();
        int hand = writer;
        int turn = time;
        WritingStyle manner = new WritingStyle(slant.get(), thickness.get(), wobble.get());
        writing.request(() -> Handwriting.write(which, hand, turn, manner));
    }

    /** What was written, in shares of the canvas' side, in its middle. */
    List<Stroke> onPaper() {
        StrokeBounds bounds = StrokeBounds.of(written.get().strokes());
        return written.get().strokes().stream().map(stroke -> placed(stroke, bounds)).toList();
    }

    private static Stroke placed(Stroke stroke, StrokeBounds bounds) {
        double scale = SIZE / bounds.longest();
        return new Stroke(
                stroke.points().stream()
                        .map(
                                p ->
                                        new Stroke.Point(
                                                0.5 + (p.x() - bounds.middleX()) * scale,
                                                0.5 + (p.y() - bounds.middleY()) * scale))
                        .toList());
    }

    /** How wide the pen's line is there. */
    double penOnPaper() {
        return written.get().penWidth() * SIZE / StrokeBounds.of(written.get().strokes()).longest();
    }
}
