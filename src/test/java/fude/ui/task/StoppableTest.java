package fude.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class StoppableTest {
    @Test
    void workThatNobodyStopsIsDoneAndFailsAsUsual() throws Exception {
        assertEquals(Optional.of(7), new Stoppable<>(() -> 7).call());
        Stoppable<Integer> broken =
                new Stoppable<>(
                        () -> {
                            throw new IOException("broken");
                        });
        assertThrows(IOException.class, broken::call);
    }

    @Test
    void workThatIsStoppedBeforeItBeginsIsNotDone() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Stoppable<Boolean> work = new Stoppable<>(() -> done.getAndSet(true));
        work.stop();
        assertEquals(Optional.empty(), work.call());
        assertFalse(done.get());
    }

    @Test
    void workThatIsStoppedOnTheWayIsInterruptedAndItsThreadGoesOnUnharmed() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch begun = new CountDownLatch(1);
            Stoppable<Boolean> work =
                    new Stoppable<>(
                            () -> {
                                begun.countDown();
                                return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
                            });
            Future<Optional<Boolean>> result = thread.submit(work);
            begun.await();
            work.stop();
            assertEquals(Optional.empty(), result.get(30, TimeUnit.SECONDS));
            assertTrue(work.isStopped());
            assertFalse(thread.submit(Thread::interrupted).get());
        } finally {
            thread.shutdownNow();
        }
    }
}
