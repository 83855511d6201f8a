package fude.data.look;

import fude.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file or folder was understood as.
 *
 * @param what it is: "digits.csv: 200 pictures of 28 × 28 in 10 classes."
 * @param guesses what it does not say of itself
 * @param doubts what looks wrong
 * @param leftOut what is not learned from
 */
public record Understanding(
        Message what, List<Guess> guesses, List<Message> doubts, List<LeftOut> leftOut) {
    public Understanding {
        guesses = List.copyOf(guesses);
        doubts = List.copyOf(doubts);
        leftOut = List.copyOf(leftOut);
    }

    /** Of what says all of itself. */
    public static Understanding of(Message what) {
        return new Understanding(what, List.of(), List.of(), List.of());
    }

    /** In one line: what it is, and as what the rest was taken. */
    public Message summary() {
        List<Message> told = guesses.stream().flatMap(guess -> guess.told().stream()).toList();
        return told.isEmpty()
                ? what
                : Message.of("text.sentences", what, Message.of("look.guessed", told));
    }

    /** Everything there is to say, a sentence each. */
    public List<Message> sentences() {
        return sentences(Integer.MAX_VALUE);
    }

    /** The same for a line of the window, which names a few of what is left out. */
    public Message inShort() {
        return sentences(LeftOut.FEW).stream()
                .reduce((one, next) -> Message.of("text.sentences", one, next))
                .orElseThrow();
    }

    private List<Message> sentences(int most) {
        List<Message> all = new ArrayList<>(List.of(summary()));
        all.addAll(doubts);
        leftOut.forEach(one -> all.add(one.sentence(most)));
        return all;
    }
}
