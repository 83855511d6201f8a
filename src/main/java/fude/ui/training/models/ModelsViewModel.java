package fude.ui.training.models;

import fude.data.Data;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.SavedRun;
import fude.lab.session.Run;
import fude.lab.session.RunRequest;
import fude.store.Aside;
import fude.store.ModelFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Trained networks in files: saved, opened, and found again at the next start.
 *
 * @param task reads the files, and reports its failures
 * @param news takes what went well
 */
public record ModelsViewModel(
        Lab lab, DataCatalog data, BackgroundTask task, Consumer<Message> news) {

    /** Whether there is a network that could be saved. */
    public boolean canSave() {
        return lab.session().run() != null && lab.snapshot() != null;
    }

    /** Writes the network and where its run stands. */
    public void save(Path file) {
        if (!canSave()) {
            return;
        }
        Run run = lab.session().run();
        write(file, run, run::saved, kept -> Message.of("models.saved", file));
    }

    /** The same, with the moments of the slider. */
    public void saveWithMoments(Path file) {
        if (!canSave()) {
            return;
        }
        Run run = lab.session().run();
        write(
                file,
                run,
                run::savedWithMoments,
                kept ->
                        kept.moments().isEmpty()
                                ? Message.of("models.saved", file)
                                : Message.of(
                                        "models.saved-moments",
                                        file,
                                        kept.moments().list().size()));
    }

    private void write(
            Path file, Run run, Supplier<SavedRun> saved, Function<SavedRun, Message> news) {
        task.dismissFailure();
        AtomicReference<SavedRun> kept = new AtomicReference<>();
        lab.session()
                .between(
                        listener -> {
                            kept.set(saved.get());
                            ModelFile.write(file, run.model(), kept.get());
                        },
                        () -> this.news.accept(news.apply(kept.get())),
                        task::failed);
    }

    /** Goes to where a run stood when it was saved. */
    public void open(Path file) {
        Data inUse = lab.shown() == null ? null : lab.shown().data();
        task.run(() -> read(file, inUse, false), read -> offer(read, file, task::failed));
    }

    /** A run of a file; and what of the file was left out, and why. */
    private record Read(Run run, Optional<Message> leftOut) {}

    private void offer(Read read, Path file, Consumer<Throwable> failed) {
        lab.session()
                .between(
                        listener -> prepare(read.run(), file),
                        () -> {
                            lab.session().offer(read.run(), file);
                            read.leftOut().ifPresent(news);
                        },
                        failed);
    }

    /**
     * Goes to where the last run stood when the program was closed, if it was kept. A file that
     * cannot be opened is put aside, so that the next run does not take its place, and named.
     *
     * @param otherwise begins without it
     */
    public void openLast(Path file, Runnable otherwise) {
        Consumer<Throwable> failed =
                e -> {
                    otherwise.run();
                    putAside(file, e);
                };
        task.run(
                () -> Files.notExists(file) ? null : read(file, null, true),
                read -> {
                    if (read == null) {
                        otherwise.run();
                    } else {
                        offer(read, file, failed);
                    }
                },
                failed);
    }

    private void putAside(Path file, Throwable why) {
        Message report =
                why instanceof ReportedException reported
                        ? reported.report()
                        : Message.of("status.unexpected", String.valueOf(why));
        task.run(
                () -> Aside.move(file, file.resolveSibling("last-unopened.fude")),
                aside -> task.failed(ReportedException.of("models.last-unopened", aside, report)),
                e -> task.failed(why));
    }

    /**
     * @param same whether it is that very run, which goes on; otherwise one that comes from it
     */
    private Read read(Path file, Data inUse, boolean same) throws ReportedException {
        ModelFile.Contents contents = ModelFile.readAll(file);
        SavedRun saved =
                contents.run().orElseThrow(() -> ReportedException.of("model.no-run", file));
        Experiment experiment = saved.experiment(dataOf(saved, file, inUse));
        if (!experiment.problems().isEmpty()) {
            throw ReportedException.of("model.damaged", file);
        }
        String id = same && saved.id() != null ? saved.id() : Run.newId();
        RunRequest request =
                new RunRequest(experiment, saved.id(), null, saved.script(), saved.beginning());
        return new Read(Run.resumed(id, request, saved), contents.withoutMoments());
    }

    private Data dataOf(SavedRun saved, Path file, Data inUse) throws ReportedException {
        try {
            return data.read(saved.dataset(), inUse);
        } catch (ReportedException e) {
            throw new ReportedException(
                    Message.of("models.no-data", file, saved.dataset(), e.report()), e);
        }
    }

    /** Numbers that do not fit the network are found here, where nothing has been changed yet. */
    private static void prepare(Run run, Path file) throws ReportedException {
        try {
            run.prepare(snapshot -> {});
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ReportedException(Message.of("model.damaged", file), e);
        }
    }
}
