package fude.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.data.ImageSource;
import fude.data.idx.IdxFiles;
import fude.ink.handwriting.BuiltInDigits;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.text.TextLine;
import fude.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCatalogTest {
    @TempDir private Path folder;

    @Test
    void theBuiltInDigitsAreAlwaysThereAndOthersWhenAllTheirFilesAre() throws IOException {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        assertEquals(List.of("digits"), catalog.names());
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 10);
        assertEquals(List.of("digits", "mnist"), catalog.names());
        Files.delete(folder.resolve("mnist").resolve(IdxFiles.TEST_LABELS));
        assertEquals(List.of("digits"), catalog.names());
        assertFalse(catalog.sources().get(1).isHere());
    }

    @Test
    void listsEverySourceWithWhatIsKnownOfIt() throws IOException {
        IdxFiles.write(folder.resolve("fashion-mnist"), 20, 10, 10);
        List<DataSource> sources =
                new DataCatalog(folder, folder.resolve("drawings.tsv")).sources();
        assertEquals(
                List.of("digits", "mnist", "fashion-mnist", "drawings"),
                sources.stream().map(DataSource::id).toList());
        assertEquals(
                List.of(true, false, true, false),
                sources.stream().map(DataSource::isHere).toList());
        for (DataSource source : sources) {
            boolean drawn = source.id().equals("drawings");
            assertEquals(drawn ? 0 : 70_000, source.training() + source.test());
            for (Message text :
                    List.of(source.name(), source.about(), source.origin(), source.licence())) {
                assertFalse(Texts.ENGLISH.get(text).isBlank());
                assertFalse(Texts.JAPANESE.get(text).isBlank());
            }
        }
        DataSource digits = sources.get(0);
        assertEquals(BuiltInDigits.load().test().size(), digits.test());
    }

    @Test
    void picturesAndCsvFilesAreReadByTheirPath() throws IOException, ReportedException {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        Path csv = folder.resolve(FileNames.possible("数字.csv"));
        Files.writeString(csv, "1,99,9,9,9\n2,8,8,8,88\n".repeat(6));
        DatasetSplit split = catalog.readImages(csv.toString());
        assertEquals(10, split.training().size());
        assertEquals(csv.toString(), split.name());
        assertEquals(
                "file.missing",
                Sentences.reported(() -> catalog.readImages(folder + "/none.csv"), "none.csv"));
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        Path zero = Files.createDirectory(pictures.resolve("0"));
        Files.writeString(zero.resolve("0.png"), "no picture");
        Files.createDirectories(pictures.resolve("1"));
        assertEquals(
                "data.one-class",
                Sentences.reported(
                        () -> catalog.readImages(pictures.toString()), pictures.toString()));
    }

    @Test
    void namesAreLookedUpInTheDataFolderAndPathsOutsideIt() throws IOException, ReportedException {
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 10);
        Path other = IdxFiles.write(folder.resolve("elsewhere/mine"), 30, 10, 10);
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        assertEquals(20, catalog.readImages("mnist").training().size());
        assertEquals(30, catalog.readImages(other.toString()).training().size());
        assertEquals(other.toString(), catalog.readImages(other.toString()).name());
    }

    @Test
    void aNameThatIsNoneIsReported() {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        for (String name : List.of("nowhere", "a\0b")) {
            assertEquals(
                    "data.no-folder", Sentences.reported(() -> catalog.readImages(name), name));
        }
        Sentences.reported(() -> catalog.readImages("mnist"), folder.toString());
    }

    @Test
    void aNameThatIsMistypedIsAskedFor() {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        assertEquals("data.meant", Sentences.reported(() -> catalog.read("minst"), "mnist"));
        assertEquals(
                "data.meant", Sentences.reported(() -> catalog.read("spirel points=20"), "spiral"));
    }

    @Test
    void whatIsDecidedStandsBehindThePath() throws IOException, ReportedException {
        Path own = IdxFiles.write(folder.resolve("my data"), 30, 10, 10);
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        assertEquals(
                "look.option",
                Sentences.reported(() -> catalog.read(own + " colour=red"), "colour=red"));
        Path odd = IdxFiles.write(folder.resolve("a b=c"), 30, 10, 10);
        assertEquals(odd.toString(), catalog.read(odd.toString()).name(), "a folder called so");
        assertTrue(DataName.haveSameTest(own.toString(), own + " label=last"));
        assertEquals(
                own + ": 40 pictures of 10 × 10 in 10 classes.",
                Texts.ENGLISH.get(
                        catalog.read(own.toString()).understood().orElseThrow().summary()));
    }

    @Test
    void aPathThatNoModelFileCanHoldIsReported() {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        String path = folder + "/long".repeat(TextLine.MAX_LENGTH / 5);
        assertEquals("data.name", Sentences.reported(() -> catalog.readImages(path), "4,096"));
    }

    @Test
    void builtInDigitsThatJoinOthersCanBeWrittenAgain() throws IOException, ReportedException {
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        assertTrue(catalog.readImages("mnist").training().source().isEmpty());
        DatasetSplit both = catalog.readImages("mnist+digits");
        Dataset training = both.training();
        assertEquals(20 + BuiltInDigits.TRAINING, training.size());
        assertEquals(10, both.test().size());
        ImageSource source = training.source().orElseThrow();
        assertArrayEquals(training.image(19), source.image(19, training.label(19), 5));
        assertFalse(Arrays.equals(training.image(20), source.image(20, training.label(20), 5)));
        Experiment first = Experiment.on(both);
        assertTrue(
                ((DatasetSplit) first.chosenData()).training().source().isPresent(), "by itself");
    }

    @Test
    void theClassesDrawingsAreADataSetAndJoinOthers() throws IOException, ReportedException {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        Sentences.reported(() -> catalog.readImages("drawings"), "6");
        Files.writeString(
                folder.resolve("drawings.tsv"),
                "7\tw\t100,100 600,100 300,800\n".repeat(6) + "7\tw\t1");
        DatasetSplit alone = catalog.readImages("drawings");
        assertEquals(5, alone.training().size());
        assertEquals(1, alone.test().size());

        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        DatasetSplit both = catalog.readImages("mnist+drawings");
        assertEquals("mnist+drawings", both.name());
        assertEquals(26, both.training().size());
        assertEquals(7, both.training().label(0), "so they are among the first ones");
        assertEquals(10, both.test().size());

        IdxFiles.write(folder.resolve("mnist"), 20, 10, 10);
        assertEquals(
                "data.not-together",
                Sentences.reported(() -> catalog.readImages("mnist+drawings"), "drawings"));
        assertEquals("drawings", catalog.readImages("drawings+drawings").name());
    }

    @Test
    void theDrawingsJoinAFolderOfOnesOwn() throws IOException, ReportedException {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        Files.writeString(folder.resolve("drawings.tsv"), "7\tw\t100,100 600,100 300,800\n");
        String own = IdxFiles.write(folder.resolve("elsewhere/mine"), 30, 10, 28).toString();
        DatasetSplit both = catalog.readImages(own + "+drawings");
        assertEquals(own + "+drawings", both.name());
        assertEquals(31, both.training().size(), "one drawing is enough");
        String three = IdxFiles.write(folder.resolve("c++"), 30, 10, 28) + "+drawings";
        assertEquals(31, catalog.readImages(three).training().size());
        Path two = folder.resolve("two.csv");
        Files.writeString(two, "a,9,9,9,9\nb,8,8,8,8\n".repeat(6));
        assertEquals(
                "data.not-together",
                Sentences.reported(() -> catalog.readImages(two + "+drawings"), two.toString()));
    }

    @Test
    void aNetworkIsMeasuredOnAllDrawings() throws IOException, ReportedException {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        assertEquals("data.few-drawings", Sentences.reported(() -> catalog.allDrawn(), "1"));
        Files.writeString(
                folder.resolve("drawings.tsv"),
                "A\tw\t1,2\n" + "7\tw\t100,100 600,100 300,800\n".repeat(7));
        assertEquals(7, catalog.allDrawn().size());
        assertEquals("own.no-digit", catalog.warnings("mnist+drawings").get(0).key());
        assertEquals(List.of(), catalog.warnings("mnist"));
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        assertEquals(10, catalog.readImages("mnist+drawings").test().size());
    }

    @Test
    void joinedDataHaveTheTestImagesOfTheFirst() {
        assertTrue(DataName.haveSameTest("mnist", "mnist+drawings+digits"));
        assertTrue(DataName.haveSameTest("some/../folder+digits", "folder"));
        assertFalse(DataName.haveSameTest("mnist+drawings", "drawings"));
        assertFalse(DataName.haveSameTest("digits", "./digits"));
    }
}
