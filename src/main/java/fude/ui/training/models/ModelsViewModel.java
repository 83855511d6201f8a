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
import java.util.function.Consumer;

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
        task.dismissFailure();
        lab.session()
                .between(
                        listener -> ModelFile.write(file, run.model(), run.saved()),
                        () -> news.accept(Message.of("models.saved", file)),
                        task::failed);
    }

    /** Goes to where a run stood when it was saved. */
    public void open(Path file) {
        Data inUse = lab.shown() == null ? null : lab.shown().data();
        task.run(() -> read(file, inUse, false), run -> offer(run, file, task::failed));
    }

    private void offer(Run run, Path file, Consumer<Throwable> failed) {
        lab.session()
                .between(
                        listener -> prepare(run, file),
                        () -> lab.session().offer(run, file),
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
                run -> {
                    if (run == null) {
                        otherwise.run();
                    } else {
                        offer(run, file, failed);
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
    private Run read(Path file, Data inUse, boolean same) throws ReportedException {
        SavedRun saved = ModelFile.readRun(file);
        Experiment experiment = saved.experiment(dataOf(saved, file, inUse));
        if (!experiment.problems().isEmpty()) {
            throw ReportedException.of("model.damaged", file);
        }
        String id = same && saved.id() != null ? saved.id() : Run.newId();
        return Run.resumed(
                id,
                new RunRequest(experiment, saved.id(), null, saved.script(), saved.beginning()),
                saved.checkpoint(),
                saved.checkpoint().targetEpoch());
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
