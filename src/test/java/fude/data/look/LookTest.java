package fude.data.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTest {
    private static final Message WHAT = Message.of("what");

    private static Look look(String key, String value) {
        return new Look(Path.of("a.csv"), key.isEmpty() ? Map.of() : Map.of(key, value));
    }

    private static String label(Look look, String guess) throws ReportedException {
        return look.decide(
                "label",
                guess,
                "first",
                List.of("first", "last"),
                value -> Optional.of(Message.of("label." + value)));
    }

    @Test
    void aGuessStandsInTheNameUnlessItIsPlain() throws ReportedException {
        Look plain = look("", "");
        assertEquals("first", label(plain, "first"));
        assertEquals("a.csv", plain.name());
        Look guessed = look("", "");
        assertEquals("last", label(guessed, "last"));
        assertEquals("a.csv label=last", guessed.name());
        assertEquals(
                Message.of(
                        "text.sentences",
                        WHAT,
                        Message.of("look.guessed", List.of(Message.of("label.last")))),
                guessed.understood(WHAT).summary());
    }

    @Test
    void aDecisionOutweighsTheGuess() throws ReportedException {
        Look look = look("label", "first");
        assertEquals("first", label(look, "last"));
        assertEquals("a.csv label=first", look.name(), "or the guess would be made again");
        assertEquals("first", look.understood(WHAT).guesses().get(0).value());
    }

    @Test
    void whatCannotBeDecidedIsRefused() {
        assertEquals(
                "look.value",
                Sentences.reported(() -> label(look("label", "third"), "first"), "label=third"));
        assertEquals(
                "look.option",
                Sentences.reported(() -> look("colour", "red").understood(WHAT), "colour=red"));
    }

    @Test
    void everythingThatIsLeftOutIsNamed() throws ReportedException {
        Look look = look("", "");
        look.leaveOut("broken", "a.png");
        look.leaveOut("broken", "b.png");
        look.doubt(Message.of("alike"));
        look.doubt(Message.of("alike"));
        assertEquals(
                List.of(
                        WHAT,
                        Message.of("alike"),
                        Message.of("broken", 2, List.of("a.png", "b.png"))),
                look.understood(WHAT).sentences());
    }
}
