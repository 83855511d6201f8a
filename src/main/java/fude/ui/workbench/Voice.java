package fude.ui.workbench;

import fude.text.Message;
import fude.ui.controls.Remark;
import fude.ui.look.Language;
import java.util.Optional;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Somebody who speaks in the window's one line: who ranks highest of those that have something to
 * say. All of them are heard in the card below it.
 *
 * @param details what stands in the card below the sentence, where there is more to say
 */
public record Voice(Rank rank, Remark remark, Optional<Node> details) {

    /** Who speaks first. */
    public enum Rank {
        /** Something went wrong. */
        FAILURE,
        /** Something is asked, and waits for the answer. */
        QUESTION,
        /** Something has just been done. */
        NEWS,
        /** Something could be better. */
        ADVICE,
        /** What to look for, and whether it came out. */
        VERDICT,
        /** What the run has come to. */
        RESULT,
        /** Something to know that is not urgent. */
        NOTICE
    }

    public static Voice of(Rank rank, Remark remark) {
        return new Voice(rank, remark, Optional.empty());
    }

    public static Voice of(Rank rank, Remark remark, Node details) {
        return new Voice(rank, remark, Optional.of(details));
    }

    /** What went wrong, with a button for the way out. */
    public static Voice failure(
            Language language,
            String id,
            ObservableObjectValue<Message> failure,
            ObservableValue<String> wayOutWords,
            Runnable wayOut) {
        return of(
                Rank.FAILURE, Remark.failure(id, language.sentence(failure), wayOutWords, wayOut));
    }

    /** What went wrong, with a button that takes it away. */
    public static Voice failure(
            Language language,
            String id,
            ObservableObjectValue<Message> failure,
            Runnable dismiss) {
        return failure(language, id, failure, language.text("own.dismiss"), dismiss);
    }
}
