package fude.ui.sheet;

import fude.lab.answers.Answer;
import fude.lab.answers.Glimpse;

/**
 * An answer in the sheet.
 *
 * @param place in the order in which they came, from 0
 * @param glimpse null where the sample cannot be read
 */
record SheetRow(int place, Answer answer, Glimpse glimpse) {

    /** What it should be; empty where nothing says so. */
    String expected() {
        return answer.expected() == null ? "" : answer.expected();
    }
}
