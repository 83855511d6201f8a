package fude.lab.answers;

import fude.data.look.LeftOut;
import fude.data.look.Understanding;
import fude.text.Message;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hears what a network answers, sample by sample. */
public interface AnswerListener {

    /** Some more samples than were known of are going to be answered; fewer if it is negative. */
    default void found(int samples) {}

    /** Something is to be known beside the answers. */
    default void said(Message sentence) {}

    /** What images that stand in one file were understood as. */
    default void understood(Understanding what) {
        what.sentences().forEach(this::said);
    }

    /** What lies beside the samples and is none. */
    default void leftOut(LeftOut what) {
        said(what.sentence());
    }

    /**
     * @param glimpse makes a small picture of the sample; null where it cannot be read
     */
    void answered(Answer answer, @Nullable Supplier<Glimpse> glimpse);

    /** Whether nobody wants to hear any more. */
    default boolean isOver() {
        return false;
    }
}
