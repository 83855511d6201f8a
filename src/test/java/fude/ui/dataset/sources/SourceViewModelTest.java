package fude.ui.dataset.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.idx.IdxFiles;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.Samples;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceViewModelTest {
    @TempDir Path folder;

    private final Lab lab = Locked.lab();
    private final List<Message> news = new ArrayList<>();
    private SourceViewModel model;

    @BeforeEach
    void open() {
        model = model(Runnable::run);
    }

    private SourceViewModel model(Executor loading) {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        return new SourceViewModel(lab, catalog, loading, Runnable::run, Runnable::run, news::add);
    }

    private ListedSource listed(String id) {
        model.list();
        return model.sources.stream()
                .filter(listed -> listed.source().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String used() {
        return lab.shown().data().name();
    }

    @Test
    void theFirstDataSetThatIsChosenBeginsAnExperiment() throws IOException {
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        model.choose("mnist");
        assertEquals("mnist", used());
        assertTrue(model.isInUse("mnist"));
        assertTrue(model.isUsedAlone("mnist"));
    }

    @Test
    void whatIsHereIsListedWithASampleAndWhatIsNotWithItsBytes() throws IOException {
        IdxFiles.write(folder.resolve("mnist"), 20, 15, 28);
        assertEquals(ListedSource.SAMPLES, listed("mnist").sample().size());
        assertEquals(0, listed("mnist").bytes());
        assertNull(listed("fashion-mnist").sample());
        assertEquals(31, Math.round(listed("fashion-mnist").bytes() / 1e6));
    }

    @Test
    void whatHasBeenPutIntoTheFolderIsFound() throws IOException {
        assertEquals(List.of("digits"), model.names);
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        model.findNames();
        assertEquals(List.of("digits", "mnist"), model.names);
    }

    @Test
    void oneDataSetIsReadAtATimeAndNamedMeanwhile() throws IOException {
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        Deque<Runnable> loading = new ArrayDeque<>();
        model = model(loading::add);
        model.choose("mnist");
        assertEquals("mnist", model.loadingProperty().get());
        model.choose("fashion-mnist");
        assertEquals(1, loading.size());
        loading.remove().run();
        assertNull(model.loadingProperty().get());
        assertEquals("mnist", used());
    }

    @Test
    void aBrokenDataSetIsReportedAndTheOneInUseStays() {
        Experiment first = Experiment.on(Samples.digits());
        lab.session().begin(first);
        model.choose(folder.resolve("nowhere.csv").toString());
        assertNotNull(model.loader.failureProperty().get());
        assertNull(model.loadingProperty().get());
        assertSame(first, lab.shown());
        model.loader.dismissFailure();
        assertNull(model.loader.failureProperty().get());
    }

    @Test
    void chosenClassesThatTheDataDoesNotHaveAreGivenUpInWords() throws IOException {
        Path own = folder.resolve("two.csv");
        String ink = ",9".repeat(784) + "\n";
        Files.writeString(own, ("a" + ink + "b" + ink).repeat(6));
        lab.session().begin(Experiment.on(Samples.digits()));
        lab.session().propose(e -> e.withChoice(e.choice().withClasses(List.of("3", "9"))));
        model.choose(own.toString());
        assertTrue(used().contains("two.csv"), used());
        assertEquals(List.of(), lab.problemsProperty().get());
        assertTrue(
                Texts.ENGLISH
                        .get(news.get(news.size() - 1))
                        .startsWith("The classes that were chosen"),
                "" + news);
    }

    @Test
    void theClassesDrawingsAreASourceOnceThereAreEnough() throws IOException {
        lab.session().begin(Experiment.on(Samples.digits()));
        assertFalse(listed("drawings").source().isHere());
        Files.writeString(
                folder.resolve("drawings.tsv"), "7\tw\t100,100 600,100 300,800\n".repeat(6));
        assertTrue(listed("drawings").source().isHere());
        model.choose("drawings");
        assertEquals("drawings", used());
        assertTrue(model.isUsedAlone("drawings"));
    }
}
