package fude.lab.session;

import fude.text.Message;
import fude.text.ReportedException;

/**
 * Why learning broke off.
 *
 * @param foreseen whether it is no fault of the program
 * @param learningRate with which it broke off
 */
record Failure(Message message, boolean foreseen, double learningRate) {

    static Failure of(Throwable e, double learningRate) {
        if (e instanceof ReportedException reported) {
            return new Failure(reported.report(), true, learningRate);
        }
        return e instanceof OutOfMemoryError
                ? new Failure(Message.of("training.out-of-memory"), true, learningRate)
                : new Failure(
                        Message.of("training.broke-off", String.valueOf(e)), false, learningRate);
    }

    /** For whoever mends the program. */
    static void unforeseen(Throwable e) {
        throw new IllegalStateException("training broke off", e);
    }
}
