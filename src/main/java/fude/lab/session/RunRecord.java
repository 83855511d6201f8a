package fude.lab.session;

import fude.lab.Beginning;
import fude.lab.Exam;
import fude.lab.Experiment;
import fude.lab.Machine;
import fude.lab.RunCard;
import fude.training.Trainer;
import fude.training.TrainingSnapshot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run's card tells besides its settings and how it stands. */
final class RunRecord {
    private final @Nullable String id;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final RunRequest request;

    @SuppressWarnings("NullAway.Init") // prepared sets it
    private volatile Machine machine;

    private volatile long checksum;
    private volatile List<Exam> exams = List.of();

    /**
     * @param id of the card; a run whose card is not kept needs none
     */
    RunRecord(@Nullable String id, RunRequest request) {
        this.id = id;
        this.request = request;
    }

    @Nullable String id() {
        return id;
    }

    /** Where its first weights came from; null for its seed. */
    @Nullable Beginning beginning() {
        return request.beginning();
    }

    /** The network has been made. On the training thread. */
    void prepared(Trainer trainer) {
        machine = Machine.here(trainer.snapshot().threads());
        checksum = trainer.dataChecksum();
    }

    /** On the training thread. */
    void add(Exam exam) {
        exams = Stream.concat(exams.stream(), Stream.of(exam)).toList();
    }

    /**
     * @param experiment with the settings that the run goes on with
     */
    RunCard card(Experiment experiment, TrainingSnapshot snapshot) {
        RunCard card =
                RunCard.of(
                        Objects.requireNonNullElse(id, ""),
                        begun,
                        request.parent(),
                        request.series(),
                        request.beginning(),
                        experiment,
                        checksum,
                        machine,
                        snapshot);
        return card.withExams(exams);
    }
}
