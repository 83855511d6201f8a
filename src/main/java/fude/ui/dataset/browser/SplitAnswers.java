package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.text.Message;
import fude.training.Answering;
import fude.training.Classifier;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Answers;
import fude.training.measure.Evaluation;
import fude.ui.state.Lab;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the network answers to the images of a split: known where it was measured, elsewhere asked
 * for in the background, with the answers so far shown at once; again after each epoch, and when
 * the network comes to rest.
 */
final class SplitAnswers {
    /** Another request of the same thread waits at most this long. */
    private static final int BLOCK_MILLIS = 50;

    private final Lab lab;
    private final Runnable onChange;
    private final LatestOnly<Block> asker;
    private final ReadOnlyObjectWrapper<Message> progress = new ReadOnlyObjectWrapper<>();
    private Pass pass;
    private Dataset known;
    private Answers answers;
    private TrainingSnapshot moment;

    /** One time through a data set. */
    private record Pass(Dataset images, TrainingSnapshot moment, Answering answering) {}

    private record Block(Pass pass, Answers answers) {}

    /**
     * @param onChange is told whenever there are other answers
     */
    SplitAnswers(Lab lab, Executor findingThread, Runnable onChange) {
        this.lab = lab;
        this.onChange = onChange;
        this.asker = new LatestOnly<>(findingThread, this::answered);
    }

    /** How far the first time through the data set is; null while nothing is waited for. */
    ReadOnlyObjectProperty<Message> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What the network was measured with; null before the end of the first epoch. */
    Evaluation evaluation() {
        TrainingSnapshot snapshot = lab.snapshot();
        return snapshot != null && snapshot.epoch() > 0 ? snapshot.evaluation() : null;
    }

    /**
     * The answers there are; null for none, and for images under lock.
     *
     * @param wanted whether the network is to be asked where it was not measured
     */
    Answers to(Split split, Dataset images, boolean wanted) {
        DatasetSplit data = lab.chosenDataProperty().get();
        if (data == null || lab.testLock().hides(images)) {
            forget();
            return null;
        }
        Evaluation now = evaluation();
        if (now == null || known != images) {
            forget();
            known = images;
        }
        if (split == Split.measured(data)) {
            return now != null && now.samples() == images.size() ? now.answers() : null;
        }
        if (!wanted) {
            stop();
            return isCurrent() ? answers : null;
        }
        if (now != null && !isCurrent() && pass == null) {
            begin(images);
        }
        return answers;
    }

    /** A network that learns changes all the time: then it counts when it was measured last. */
    private boolean isCurrent() {
        TrainingSnapshot now = lab.snapshot();
        return moment != null
                && now != null
                && moment.evaluation() == now.evaluation()
                && (now.status() == TrainingStatus.RUNNING
                        || moment.classifier() == now.classifier());
    }

    private void forget() {
        stop();
        answers = null;
        moment = null;
    }

    private void stop() {
        pass = null;
        progress.set(null);
    }

    private void begin(Dataset images) {
        TrainingSnapshot now = lab.snapshot();
        Classifier classifier = now.classifier();
        if (classifier == null
                || !classifier.reads(images)
                || now.evaluation().classes() != images.classes()) {
            return;
        }
        pass = new Pass(images, now, new Answering(classifier, images));
        tellProgress(0);
        goOn();
    }

    private void goOn() {
        Pass current = pass;
        asker.request(() -> new Block(current, current.answering().goOn(BLOCK_MILLIS)));
    }

    /** A later pass replaces the answers of an earlier one only when it is complete. */
    private void answered(Block block) {
        if (block.pass() != pass) {
            return;
        }
        int count = block.answers().count();
        boolean complete = count == pass.images().size();
        if (complete || moment == null) {
            answers = block.answers();
        }
        tellProgress(count);
        if (complete) {
            moment = pass.moment();
            stop();
        } else {
            goOn();
        }
        onChange.run();
    }

    private void tellProgress(int count) {
        if (moment == null) {
            progress.set(Message.of("data.answering", count, pass.images().size()));
        }
    }
}
