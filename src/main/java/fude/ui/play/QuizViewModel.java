package fude.ui.play;

import fude.data.Dataset;
import fude.text.Message;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Evaluation;
import fude.ui.state.Lab;
import fude.ui.task.LatestOnly;
import java.util.Random;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The game "which one is it?", against the network. */
public final class QuizViewModel {
    private final Lab lab;
    private final LatestOnly<Round> finder;

    /**
     * @param findingThread chooses the images
     */
    public QuizViewModel(Lab lab, Executor findingThread) {
        this.lab = lab;
        this.finder = new LatestOnly<>(findingThread, this::begin);
        lab.chosenDataProperty().subscribe(data -> round.set(null));
        lab.snapshotProperty().subscribe(snapshot -> learned());
    }

    private final ReadOnlyObjectWrapper<Round> round = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> obstacle =
            new ReadOnlyObjectWrapper<>(Message.of("play.untrained"));

    /** How it stands; null before the first round. */
    ReadOnlyObjectProperty<Round> roundProperty() {
        return round.getReadOnlyProperty();
    }

    /** Why there can be no round; null if there can be one. */
    ReadOnlyObjectProperty<Message> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    private Evaluation evaluation() {
        TrainingSnapshot snapshot = lab.snapshot();
        boolean answers =
                snapshot != null
                        && snapshot.epoch() > 0
                        && snapshot.status() != TrainingStatus.DIVERGED;
        return answers ? snapshot.evaluation() : null;
    }

    private void learned() {
        Evaluation now = evaluation();
        String key =
                now == null
                        ? "play.untrained"
                        : now.right() == now.samples() ? "play.quiz.no-mistakes" : null;
        if (key == null) {
            obstacle.set(null);
        } else if (obstacle.get() == null || !obstacle.get().key().equals(key)) {
            obstacle.set(Message.of(key));
        }
    }

    void start() {
        if (obstacle.get() == null && lab.chosenDataProperty().get() != null) {
            Evaluation evaluation = evaluation();
            Dataset images = lab.chosenDataProperty().get().measured();
            finder.request(() -> Round.of(evaluation, images, new Random()));
        }
    }

    private void begin(Round next) {
        boolean same =
                lab.chosenDataProperty().get() != null
                        && lab.chosenDataProperty().get().measured() == next.images();
        round.set(same && !next.questions().isEmpty() ? next : null);
    }

    /** Answers with the first or the second class. */
    void answer(boolean second) {
        Round now = round.get();
        if (now != null && !now.told() && !now.isOver()) {
            Question question = now.question();
            round.set(now.answered(second ? question.second() : question.first()));
        }
    }

    /** Goes on when the solution has been looked at. */
    void next() {
        Round now = round.get();
        if (now == null || now.isOver()) {
            start();
        } else if (now.told()) {
            round.set(now.next());
        }
    }
}
