package fude.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
    private final Deque<Runnable> thread = new ArrayDeque<>();
    private final List<String> results = new ArrayList<>();
    private final LatestOnly<String> latest = new LatestOnly<>(thread::add, results::add);

    private void work() {
        while (!thread.isEmpty()) {
            thread.poll().run();
        }
    }

    @Test
    void aRequestThatHasNotBegunIsReplacedByTheNext() {
        latest.request(() -> "first");
        latest.request(() -> "second");
        assertEquals(1, thread.size());
        work();
        latest.request(() -> "third");
        work();
        assertEquals(List.of("second", "third"), results);
    }

    @Test
    void whatIsDoneNowOvertakesWhatIsStillOnItsWay() {
        latest.request(() -> "slow");
        latest.doNow(() -> "quick");
        assertEquals(List.of("quick"), results);
        work();
        assertEquals(List.of("quick"), results);
        latest.request(() -> "later");
        work();
        assertEquals(List.of("quick", "later"), results);
    }

    @Test
    void aRequestBehindOneThatWasOvertakenCounts() {
        latest.request(() -> "slow");
        latest.doNow(() -> "quick");
        latest.request(() -> "later");
        work();
        assertEquals(List.of("quick", "later"), results);
    }

    @Test
    void whatCannotFailHasNoSentence() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        latest.doNow(
                                () -> {
                                    throw new IOException("full");
                                }));
    }
}
