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
        assertEquals(Optional.of(7), new Stoppable().call(() -> 7));
        assertThrows(
                IOException.class,
                () ->
                        new Stoppable()
                                .call(
                                        () -> {
                                            throw new IOException("broken");
                                        }));
    }

    @Test
    void workThatIsStoppedBeforeItBeginsIsNotDone() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Stoppable work = new Stoppable();
        work.stop();
        assertEquals(Optional.empty(), work.call(() -> done.getAndSet(true)));
        assertFalse(done.get());
    }

    @Test
    void workThatAsksEndsWhereItIsStopped() throws Exception {
        Stoppable work = new Stoppable();
        AtomicBoolean wentOn = new AtomicBoolean();
        Optional<Boolean> result =
                work.call(
                        () -> {
                            work.check();
                            work.stop();
                            work.check();
                            return wentOn.getAndSet(true);
                        });
        assertEquals(Optional.empty(), result);
        assertFalse(wentOn.get());
    }

    @Test
    void workThatIsStoppedOnTheWayIsInterruptedAndItsThreadGoesOnUnharmed() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch begun = new CountDownLatch(1);
            Stoppable work = new Stoppable();
            Future<Optional<Boolean>> result =
                    thread.submit(
                            () ->
                                    work.call(
                                            () -> {
                                                begun.countDown();
                                                return new CountDownLatch(1)
                                                        .await(1, TimeUnit.MINUTES);
                                            }));
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
