package fude.lab.coach;

import fude.lab.coach.rules.Proposal;
import fude.text.Message;

/**
 * What is said of settings before they are run. It forbids nothing.
 *
 * @param id its name, the same whatever the figures
 * @param words what is noticed, in a sentence
 * @param reason why it matters
 * @param fix the change that mends it
 */
public record Warning(String id, Message words, Message reason, Proposal fix) {

    /**
     * @param figures for the places of both sentences
     */
    static Warning of(String id, Proposal fix, Object... figures) {
        return new Warning(
                id,
                Message.of("precheck." + id, figures),
                Message.of("precheck." + id + ".why", figures),
                fix);
    }
}
