package fude.ui.state;

import fude.text.Message;
import fude.training.FineTuning;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Has the current network learn a single image, and takes that back. The training does it. */
public interface Tutor {

    /** Why it cannot at the moment; null if it can. */
    ObservableValue<Message> obstacleProperty();

    /** Whether the network can be put back to where it was before the first of these images. */
    ObservableValue<Boolean> undoableProperty();

    /**
     * Has an image learned.
     *
     * @param image pixels from 0 to 255, of the size that the network reads
     * @param done hears of the result
     * @param failed hears why nothing did
     */
    void teach(byte[] image, int label, Consumer<FineTuning> done, Consumer<Message> failed);

    /** Puts the network back, to the bit. */
    void takeBack(Runnable done);
}
