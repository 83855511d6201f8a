package fude.lab.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.ImageForm;
import fude.data.Scaling;
import fude.data.idx.IdxFiles;
import fude.nn.Initialization;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Classifier;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The network tells in which half the ink is: 0 is the upper one, 1 the lower one. */
@ExtendWith(Numeric.class)
class ImageAnswersTest {
    private static final int SIDE = 6;
    private static final int PIXELS = SIDE * SIDE;
    private static final List<String> LABELS = List.of("0", "1", "1", "0");

    @TempDir private Path folder;

    private final Heard heard = new Heard();

    private static Classifier classifier() {
        Network network =
                Network.of(
                        new NetworkSpec(
                                PIXELS, List.of(), 2, Initialization.ZEROS, Loss.CROSS_ENTROPY),
                        1);
        float[] weights = new float[2 * PIXELS];
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            weights[2 * pixel + (pixel < PIXELS / 2 ? 0 : 1)] = 1;
        }
        network.setState(List.of(weights, new float[2]));
        return new Classifier(network.predictor(), new ImageForm(SIDE, SIDE, Scaling.UNIT));
    }

    private void ask(Path path, Map<String, String> decided) throws ReportedException {
        new ImageAnswers(
                        classifier(), List.of("0", "1"), Message.of("model.overflows", path), heard)
                .ask(path, decided);
    }

    private void ask(Path path) throws ReportedException {
        ask(path, Map.of());
    }

    /** A short line of ink in the half that {@link #LABELS} tell. */
    private static byte[] pixels() {
        byte[] pixels = new byte[LABELS.size() * PIXELS];
        for (int i = 0; i < LABELS.size(); i++) {
            int row = LABELS.get(i).equals("0") ? 1 : 4;
            Arrays.fill(
                    pixels,
                    i * PIXELS + row * SIDE + 1,
                    i * PIXELS + row * SIDE + 4,
                    (byte) (200 + i));
        }
        return pixels;
    }

    private static byte[] labels() throws IOException {
        return IdxFiles.file(new byte[] {0, 1, 1, 0}, 2049, 4);
    }

    private static byte[] images() throws IOException {
        return IdxFiles.file(pixels(), 2051, LABELS.size(), SIDE, SIDE);
    }

    private static String table(boolean labelled) {
        byte[] pixels = pixels();
        return IntStream.range(0, LABELS.size())
                .mapToObj(
                        image ->
                                (labelled ? LABELS.get(image) + "," : "")
                                        + IntStream.range(0, PIXELS)
                                                .mapToObj(i -> pixels[image * PIXELS + i] & 0xff)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static byte[] npy(byte[] body, int... shape) throws IOException {
        String sizes = Arrays.toString(shape).replace("[", "(").replace("]", ",)");
        String header =
                "{'descr': '|u1', 'fortran_order': False, 'shape': %s, }\n".formatted(sizes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("\u0093NUMPY\1\0".getBytes(StandardCharsets.ISO_8859_1));
        out.write(header.length());
        out.write(0);
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY);
        image.createGraphics().fillRect(20, 10, 8, 40);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "png", bytes));
        return bytes.toByteArray();
    }

    private List<String> numbered(Path path, int... places) {
        return IntStream.of(places).mapToObj(place -> path + ":" + place).toList();
    }

    @Test
    void anIdxFileIsAnsweredWithoutLabels() throws IOException, ReportedException {
        Path file = Files.write(folder.resolve("t10k-images-idx3-ubyte"), images());
        ask(file);
        assertEquals(LABELS, heard.labels());
        assertEquals(numbered(file, 0, 1, 2, 3), heard.names());
        assertEquals(Arrays.asList(null, null, null, null), heard.expected());
        assertEquals(List.of("predict.unlabelled"), keys());
        assertEquals(4, heard.found);
    }

    @Test
    void labelsBesideAnIdxFileAreWhatIsExpected() throws IOException, ReportedException {
        Path file = Files.write(folder.resolve("t10k-images-idx3-ubyte"), images());
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), labels());
        ask(file);
        assertEquals(LABELS, heard.expected());
        assertEquals(LABELS, heard.labels());
    }

    @Test
    void imagesToTestOnNeedNoLabelsThoughThoseToLearnFromHaveSome()
            throws IOException, ReportedException {
        Files.write(folder.resolve("train-images-idx3-ubyte"), images());
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labels());
        Path file = Files.write(folder.resolve("t10k-images-idx3-ubyte"), images());
        ask(file);
        ask(folder);
        assertEquals(8, heard.answers.size());
        assertTrue(heard.answers.stream().allMatch(answer -> answer.expected() == null));
    }

    @Test
    void imagesOfOneClassAreAnswered() throws IOException, ReportedException {
        Files.write(folder.resolve("images.idx"), images());
        Files.write(folder.resolve("labels.idx"), IdxFiles.file(new byte[4], 2049, 4));
        ask(folder);
        assertEquals(List.of("0", "0", "0", "0"), heard.expected());
        assertEquals(List.of(), heard.problems());
    }

    @Test
    void arraysOfNumpyAreAnswered() throws IOException, ReportedException {
        byte[] x = npy(pixels(), LABELS.size(), SIDE, SIDE);
        byte[] y = npy(new byte[] {0, 1, 1, 0}, LABELS.size());
        Path both = Files.write(folder.resolve("a.npz"), zip(Map.of("x.npy", x, "y.npy", y)));
        ask(both);
        assertEquals(numbered(both, 0, 1, 2, 3), heard.names());
        assertEquals(LABELS, heard.expected());
        Path alone = Files.write(folder.resolve("b.npz"), zip(Map.of("x.npy", x)));
        ask(alone);
        Path inner = Files.createDirectories(folder.resolve("single"));
        Path single = Files.write(inner.resolve("some.npy"), x);
        ask(single);
        assertEquals(numbered(single, 0, 1, 2, 3), heard.names().subList(8, 12));
        assertEquals(LABELS, heard.labels().subList(4, 8));
        assertEquals(LABELS, heard.labels().subList(8, 12));
    }

    @Test
    void whatIsInAnArchiveIsNamedBehindIt() throws IOException, ReportedException {
        Path file =
                Files.write(
                        folder.resolve("sheet.zip"),
                        zip(Map.of("1/one.png", picture(), "readme.md", new byte[] {'a'})));
        ask(file);
        assertEquals(List.of(file + "/1/one.png"), heard.names());
        assertEquals(List.of("1"), heard.expected());
        assertEquals(List.of("pictures.left.others"), keys());
        Path table = Files.write(folder.resolve("t.zip"), zip(Map.of("t.csv", bytes(table(true)))));
        ask(table);
        assertEquals(LABELS, heard.labels().subList(1, 5));
        assertEquals(numbered(Path.of(table + "/t.csv"), 1, 2, 3, 4), heard.names().subList(1, 5));
    }

    @Test
    void anArchiveThatLeadsOutIsRefused() throws IOException, ReportedException {
        Path file = Files.write(folder.resolve("bad.zip"), zip(Map.of("../a.png", picture())));
        ask(file);
        assertEquals(List.of("archive.entry"), heard.problems());
        assertEquals(List.of(file.toString()), heard.names());
    }

    @Test
    void aFolderOfTablesAndArchivesIsAnswered() throws IOException, ReportedException {
        Path csv = Files.writeString(folder.resolve("a.csv"), table(false));
        Files.writeString(folder.resolve("README.txt"), "These are digits.");
        ask(folder);
        assertEquals(numbered(csv, 1, 2, 3, 4), heard.names());
        assertEquals(LABELS, heard.labels());
        assertEquals(4, heard.found);
        Path zip = Files.write(folder.resolve("b.zip"), zip(Map.of("1.png", picture())));
        ask(folder);
        assertEquals(zip + "/1.png", heard.names().get(4));
        assertEquals(5, heard.found);
        assertTrue(keys().contains("pictures.left.others"), "the table that lies beside it");
    }

    @Test
    void aListBesidePicturesTellsWhatTheyShouldBe() throws IOException, ReportedException {
        for (String name : List.of("a.png", "b.png", "c.png")) {
            Files.write(folder.resolve(name), picture());
        }
        Files.writeString(folder.resolve("labels.tsv"), "file\tlabel\na.png\t1\nb.png\t0\n");
        ask(folder);
        assertEquals(Arrays.asList("1", "0", null), heard.expected());
        assertEquals(List.of("look.list"), keys());
        assertEquals(3, heard.found);
    }

    @Test
    void labelsOfOtherClassesAreSaidAndNotCompared() throws IOException, ReportedException {
        ask(Files.writeString(folder.resolve("k.csv"), table(true).replaceAll("(?m)^1", "二")));
        assertEquals(Arrays.asList("0", null, null, "0"), heard.expected());
        assertEquals(List.of("predict.labelled", "predict.other-classes"), keys());
        assertEquals("二", ((List<?>) heard.said.get(1).arguments().get(1)).get(0));
    }

    @Test
    void aFileOfAFolderIsAnsweredAlone() throws IOException, ReportedException {
        Files.write(folder.resolve("train-images-idx3-ubyte"), images());
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labels());
        ask(folder.resolve("train-images-idx3-ubyte"));
        assertEquals("predict.labelled", heard.said.get(0).key(), "and no word of the folder");
    }

    @Test
    void aTableWithTabsIsNotTakenForStrokes() throws IOException, ReportedException {
        Path tsv = Files.writeString(folder.resolve("a.tsv"), table(true).replace(',', '\t'));
        ask(tsv);
        assertEquals(LABELS, heard.labels());
        assertEquals(numbered(tsv, 1, 2, 3, 4), heard.names());
        ask(Files.writeString(folder.resolve("strokes.tsv"), "1\tw\t0,0 9,9\n"));
        assertEquals(5, heard.answers.size());
        assertEquals(List.of(), heard.problems());
    }

    @Test
    void whatIsDecidedBehindThePathCounts() throws IOException, ReportedException {
        Path csv = Files.writeString(folder.resolve("a.csv"), table(true));
        ask(csv, Map.of("label", "first", "ink", "dark"));
        assertEquals(List.of("1", "0", "0", "1"), heard.labels());
        assertEquals(LABELS, heard.expected());
        ask(csv, Map.of("turn", "left"));
        Path png = Files.write(folder.resolve("1.png"), picture());
        ask(png, Map.of("ink", "dark"));
        ask(folder, Map.of("ink", "dark"));
        assertEquals(List.of("look.option", "predict.option", "predict.option"), heard.problems());
    }

    @Test
    void nobodyIsToldMoreThanIsWanted() throws IOException, ReportedException {
        heard.enough = 3;
        ask(Files.writeString(folder.resolve("a.csv"), table(false)));
        assertEquals(3, heard.answers.size());
    }

    @Test
    void aGlimpseShowsInkOrThePictureInSmall() throws IOException, ReportedException {
        ask(Files.writeString(folder.resolve("a.csv"), table(false)));
        Glimpse row = heard.glimpses.get(1);
        assertTrue(row.isInk());
        assertEquals(SIDE, row.rows());
        assertEquals((byte) 201, row.pixels()[4 * SIDE + 2]);
        ask(Files.write(folder.resolve("1.png"), picture()));
        Glimpse small = heard.glimpses.get(4);
        assertTrue(!small.isInk() && small.rows() == 30 && small.columns() == 30);
        assertEquals((byte) 255, small.pixels()[10 * 30 + 11]);
        ask(Files.writeString(folder.resolve("bad.png"), "no picture"));
        assertEquals(1, heard.problems().size());
        assertEquals(null, heard.glimpses.get(5));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> keys() {
        return heard.said.stream().map(ImageAnswersTest::key).toList();
    }

    /** The first of sentences that are told in one line. */
    private static String key(Message sentence) {
        return sentence.key().equals("text.sentences")
                ? key((Message) sentence.arguments().get(0))
                : sentence.key();
    }
}
