package fude.ui.training.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.data.idx.IdxFiles;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.session.HeldWorker;
import fude.lab.session.RunStore;
import fude.store.ModelFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.kept.KeptMoment;
import fude.ui.Runs;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks that are saved, opened, and found again at the next start. */
class ModelsViewModelTest {
    private static final Experiment SMALL =
            Runs.experiment("epochs", "2", "batch-size", "200").withLayers(List.of());

    @TempDir Path folder;

    private final HeldWorker worker = new HeldWorker();
    private final BackgroundTask task = new BackgroundTask(Runnable::run);
    private final List<Message> news = new ArrayList<>();
    private Path file;
    private Lab lab;
    private ModelsViewModel model;

    @BeforeEach
    void begin() {
        file = folder.resolve(FileNames.possible("筆.fude"));
        start();
        lab.session().begin(SMALL);
        worker.doAll();
    }

    /** The program has just been started: there is no data yet. */
    private void start() {
        lab = new Lab(worker, RunStore.none(), () -> null);
        model = new ModelsViewModel(lab, catalog(), task, news::add);
    }

    private DataCatalog catalog() {
        return new DataCatalog(folder, folder.resolve("drawings.tsv"));
    }

    private void play(Stretch stretch) {
        lab.session().play(stretch);
        worker.doAll();
    }

    private void save() {
        model.save(file);
        worker.doAll();
    }

    private void open() {
        model.open(file);
        worker.doAll();
    }

    private String failure() {
        return Texts.ENGLISH.get(task.failureProperty().get());
    }

    @Test
    void withoutANetworkThereIsNothingToSave() {
        start();
        assertFalse(model.canSave());
        save();
        assertTrue(Files.notExists(file));
        assertEquals(List.of(), news);
    }

    @Test
    void aSavedNetworkIsOpenedWithItsCurveAndGoesOn() {
        play(Stretch.TARGET);
        save();
        assertTrue(Texts.ENGLISH.get(news.get(0)).startsWith("The network is saved"));
        TrainingSnapshot before = lab.snapshot();
        lab.session().reset();
        worker.doAll();

        open();
        TrainingSnapshot opened = lab.snapshot();
        assertEquals(2, opened.epoch());
        assertEquals(before.curve().epochs(), opened.curve().epochs());
        assertEquals(before.evaluation().loss(), opened.evaluation().loss());
        assertEquals(TrainingStatus.FINISHED, opened.status());
        play(Stretch.TARGET);
        assertEquals(4, lab.snapshot().epoch());
    }

    @Test
    void theMomentsOfTheSliderComeWithTheFileIfAsked() {
        play(Stretch.TARGET);
        List<KeptMoment> before = lab.snapshot().moments().list();
        model.saveWithMoments(file);
        worker.doAll();
        String told = Texts.ENGLISH.get(news.get(0));
        assertTrue(told.contains("with " + before.size() + " moments"), told);
        lab.session().reset();
        worker.doAll();
        open();
        List<KeptMoment> opened = lab.snapshot().moments().list();
        assertEquals(places(before), places(opened));
        assertTrue(lab.snapshot().moments().endsNow());
        assertSame(lab.snapshot().evaluation(), opened.get(opened.size() - 1).evaluation());
        assertEquals(1, news.size());

        save();
        lab.session().reset();
        worker.doAll();
        open();
        assertEquals(1, lab.snapshot().moments().list().size(), "unless it was not asked for");
    }

    private static List<String> places(List<KeptMoment> moments) {
        return moments.stream().map(m -> m.epoch() + "." + m.batch()).toList();
    }

    @Test
    void openingAsksBeforeItThrowsTheWeightsAway() {
        play(Stretch.TARGET);
        save();
        play(Stretch.TARGET);
        open();
        assertEquals(Optional.of(file), lab.session().offeredFile());
        assertEquals(4, lab.snapshot().epoch());
        lab.session().discard();
        assertEquals(4, lab.snapshot().epoch());

        open();
        lab.session().confirm();
        worker.doAll();
        assertEquals(2, lab.snapshot().epoch());
    }

    @Test
    void aRunGoesOnAfterItWasSavedInTheMiddle() {
        lab.session().play(Stretch.TARGET);
        save();
        assertTrue(Files.exists(file));
        assertEquals(TrainingStatus.FINISHED, lab.snapshot().status());
        assertEquals(2, lab.snapshot().epoch());
    }

    @Test
    void aBrokenFileIsOneSentenceAndChangesNothing() throws IOException {
        Files.writeString(file, "no zip");
        play(Stretch.TARGET);
        TrainingSnapshot before = lab.snapshot();
        Experiment experiment = lab.shown();
        open();
        assertTrue(failure().contains(file.getFileName().toString()), failure());
        assertSame(before, lab.snapshot());
        assertSame(experiment, lab.shown());
        save();
        assertNull(task.failureProperty().get(), "the next work is a new one");
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        file = Files.writeString(folder.resolve("file"), "").resolve("at-all.fude");
        save();
        assertTrue(failure().contains("at-all.fude"), failure());
        assertEquals(List.of(), news);
    }

    @Test
    void dataThatIsMissingIsNamed() {
        DatasetSplit digits = Runs.DIGITS;
        lab.session()
                .begin(
                        Experiment.on(new DatasetSplit("gone", digits.training(), digits.test()))
                                .withLayers(List.of()));
        worker.doAll();
        save();
        start();
        open();
        assertTrue(failure().contains("gone"), failure());
        assertNull(lab.shown());
    }

    @Test
    void theLastNetworkIsThereAgainAsTheVeryRun() throws IOException, ReportedException {
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        lab.session().begin(Experiment.on(catalog().read("mnist")).withLayers(List.of()));
        worker.doAll();
        play(Stretch.BATCH);
        save();
        String id = lab.session().ancestor();
        TrainingSnapshot before = lab.snapshot();
        start();
        model.openLast(file, () -> lab.session().begin(SMALL));
        worker.doAll();
        assertTrue(before.isTrained());
        assertEquals(before.batch(), lab.snapshot().batch());
        assertEquals(before.epoch(), lab.snapshot().epoch());
        assertEquals(before.curve().epochs(), lab.snapshot().curve().epochs());
        assertEquals(id, lab.session().ancestor());
    }

    @Test
    void withoutALastNetworkTheProgramBeginsAsUsual() {
        start();
        model.openLast(file, () -> lab.session().begin(SMALL));
        worker.doAll();
        assertFalse(lab.snapshot().isTrained());
        assertNull(task.failureProperty().get());
    }

    @Test
    void aBrokenLastNetworkIsPutAsideAndNamed() throws IOException {
        Files.writeString(file, "no zip");
        start();
        model.openLast(file, () -> lab.session().begin(SMALL));
        worker.doAll();
        assertFalse(lab.snapshot().isTrained());
        assertTrue(failure().contains("last-unopened.fude"), failure());
        assertEquals("no zip", Files.readString(folder.resolve("last-unopened.fude")));
        assertTrue(Files.notExists(file));
    }

    @Test
    void whatWasPutAsideBeforeStaysAndTheSentenceNamesTheNextFile() throws IOException {
        for (String broken : List.of("first", "second", "third")) {
            Files.writeString(file, broken);
            start();
            model.openLast(file, () -> lab.session().begin(SMALL));
            worker.doAll();
        }
        assertTrue(failure().contains("last-unopened-3.fude"), failure());
        assertEquals("first", Files.readString(folder.resolve("last-unopened.fude")));
        assertEquals("second", Files.readString(folder.resolve("last-unopened-2.fude")));
        assertEquals("third", Files.readString(folder.resolve("last-unopened-3.fude")));
    }

    @Test
    void aModelWithoutARunHasNothingToGoOnFrom() throws ReportedException {
        play(Stretch.TARGET);
        ModelFile.write(file, lab.session().run().model(), null);
        TrainingSnapshot before = lab.snapshot();
        open();
        assertTrue(failure().contains(file.getFileName().toString()), failure());
        assertSame(before, lab.snapshot());
    }
}
