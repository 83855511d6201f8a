package fude.ui.sheet;

import fude.lab.answers.Answer;
import java.util.function.Predicate;

/** Which rows of the sheet are shown. */
enum SheetFilter {
    ALL(answer -> true),
    WRONG(Answer::isWrong),
    UNSURE(Answer::isUnsure),
    UNREAD(answer -> !answer.isRead());

    private final Predicate<Answer> takes;

    SheetFilter(Predicate<Answer> takes) {
        this.takes = takes;
    }

    boolean takes(SheetRow row) {
        return takes.test(row.answer());
    }
}
