package fude.store;

import fude.lab.Exam;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.store.RunFolder.Contents;
import fude.store.RunFolder.Kept;
import fude.text.ReportedException;
import fude.training.measure.Evaluation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts looks at locked test images on the cards of the runs, where the lab book has them. */
public final class ExamCounter {
    private final RunFolder folder;

    public ExamCounter(RunFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes a look on the card of the run, deleted or not; a run without a card gets one.
     *
     * @param found what the run's network made of the images
     * @return how often the images were opened, with this time
     * @throws ReportedException if that cannot be written
     */
    public int count(SavedRun run, Evaluation found) throws ReportedException {
        Contents contents = folder.read();
        List<Kept> all =
                Stream.concat(
                                contents.runs().stream(),
                                contents.deleted().stream().map(folder::asDeleted))
                        .toList();
        int opening = 1 + RunCard.openings(all.stream().map(Kept::card), run.dataset());
        Kept kept =
                all.stream()
                        .filter(one -> one.card().id().equals(run.cardId()))
                        .findFirst()
                        .orElseGet(() -> made(contents.nextNumber(), run));
        List<Exam> exams = new ArrayList<>(kept.card().exams());
        exams.add(run.exam(found, opening));
        folder.write(kept.with(kept.card().withExams(exams)));
        return opening;
    }

    private Kept made(int number, SavedRun run) {
        RunCard card = run.card(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return new Kept(number, folder.file(number, card.id()), card);
    }
}
