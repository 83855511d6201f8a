package fude.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.FileNames;
import fude.data.Scaling;
import fude.nn.LayerGrammar;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Prediction;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.training.Model;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
    private static final int SIDE = 5;
    private static final String LAYERS = "dense 8 relu, dropout 0.25, dense 6 tanh";

    @TempDir private Path folder;
    private Path file;
    private Model model;

    @BeforeEach
    void goodFile() throws ReportedException {
        NetworkSpec spec = new NetworkSpec(SIDE * SIDE, LayerGrammar.parse(LAYERS), 10);
        model =
                new Model(
                        spec,
                        Network.of(spec, 3).copyParameters(),
                        new Scaling(0.01, -0.5),
                        SIDE,
                        SIDE,
                        Dataset.digitNames());
        file = folder.resolve(FileNames.possible("網 work.fude"));
        ModelFile.write(file, model);
    }

    @Test
    void aModelComesBackAsItWas() throws ReportedException {
        Model read = ModelFile.read(file);
        assertEquals(model.spec(), read.spec());
        assertEquals(model.scaling(), read.scaling());
        assertEquals(model.classNames(), read.classNames());
        assertEquals(SIDE, read.rows());
        assertEquals(SIDE, read.columns());
        for (int i = 0; i < model.parameters().size(); i++) {
            assertArrayEquals(model.parameters().get(i), read.parameters().get(i));
        }
        assertSameAnswers(read);
    }

    @Test
    void whatWasThereStaysWhenTheFileCannotBeWritten() throws IOException {
        Path below = file.resolve("model");
        assertEquals(
                "file.not-written",
                Sentences.reported(() -> ModelFile.write(below, model), below.toString()));
        assertTrue(Files.size(file) > 0);
    }

    @Test
    void aMissingFileAndAFolderAreNoModels() {
        file = folder.resolve("none");
        assertEquals("model.missing", reported());
        file = folder;
        assertEquals("model.missing", reported());
    }

    @Test
    void aFileThatIsNoModelIsReported() throws IOException {
        Files.writeString(file, "seven");
        assertEquals("model.damaged", reported());
        Files.write(file, new byte[0]);
        assertEquals("model.damaged", reported());
        zip(Map.of("letter.txt", "seven".getBytes(StandardCharsets.UTF_8)));
        assertEquals("model.foreign", reported());
        describe("{\"format\": \"other\", \"version\": 1}");
        assertEquals("model.foreign", reported());
        describe("null");
        assertEquals("model.foreign", reported());
    }

    @Test
    void aNewerVersionIsReported() throws IOException {
        change("\"version\": 1", "\"version\": 2");
        assertEquals("model.newer", reported());
    }

    @Test
    void everyTruncationIsReported() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 53) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals("model.damaged", reported());
        }
    }

    @Test
    void damageAnywhereIsReportedOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        int reported = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            try {
                Model read = ModelFile.read(file);
                for (int p = 0; p < model.parameters().size(); p++) {
                    assertArrayEquals(model.parameters().get(p), read.parameters().get(p));
                }
            } catch (ReportedException e) {
                reported++;
            }
        }
        assertTrue(reported > 100, "only " + reported);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"layers\": \"dence 8\"",
                "\"layers\": null",
                "\"layers\": \"dense 0 relu\"",
                "\"layers\": \"dense 10000 relu, dense 10000 relu, dense 10000 relu\"",
                "\"layers\": [[[[]]]]",
                "\"rows\": 0",
                "\"rows\": -5",
                "\"rows\": null",
                "\"rows\": 2.5",
                "\"rows\": 2147483647, \"columns\": 2147483647",
                "\"rows\": 65536, \"columns\": 65536",
                "\"rows\": 1048576, \"columns\": 1",
                "\"classes\": null",
                "\"classes\": []",
                "\"classes\": [null]",
                "\"classes\": \"ten\"",
                "\"scaling\": null",
                "\"scaling\": {\"factor\": \"x\", \"offset\": 0}",
                "\"scaling\": {\"factor\": NaN, \"offset\": 0}",
                "\"version\": 0",
                "\"version\": \"x\""
            })
    void aSenselessDescriptionIsReported(String field) throws IOException {
        String name = field.substring(0, field.indexOf(':'));
        StringBuilder fields = new StringBuilder(field);
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("\"format\"", "\"fude-model\"");
        usual.put("\"version\"", "1");
        usual.put("\"layers\"", "\"" + LAYERS + "\"");
        usual.put("\"rows\"", "5");
        usual.put("\"columns\"", "5");
        usual.put("\"scaling\"", "{\"factor\": 1, \"offset\": 0}");
        usual.put("\"classes\"", "[\"0\", \"1\"]");
        usual.forEach(
                (key, value) -> {
                    if (!field.contains(key + ":")) {
                        fields.append(", ").append(key).append(": ").append(value);
                    }
                });
        describe("{" + fields + "}");
        assertTrue(List.of("model.damaged", "model.shape").contains(reported()), name);
    }

    @Test
    void aThousandLayersAreReported() throws IOException {
        change(LAYERS, "dense 10000 relu, ".repeat(1000) + "dense 5 relu");
        assertEquals("model.damaged", reported());
    }

    @Test
    void aMissingParameterIsReported() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.remove(parameter(entries));
        zip(entries);
        assertEquals("model.damaged", reported());
    }

    @Test
    void aParameterOfAnotherShapeIsReported() throws IOException {
        Map<String, byte[]> entries = entries();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        Npy.write(other, 8, SIDE * SIDE, new float[8 * SIDE * SIDE]);
        entries.put(parameter(entries), other.toByteArray());
        zip(entries);
        assertEquals("model.shape", reported());
    }

    @Test
    void aParameterThatIsTooLongOrTooShortIsReported() throws IOException {
        Map<String, byte[]> entries = entries();
        byte[] right = entries.get(parameter(entries));
        entries.put(parameter(entries), Arrays.copyOf(right, right.length + 4));
        zip(entries);
        assertEquals("model.shape", reported());
        entries.put(parameter(entries), Arrays.copyOf(right, right.length - 4));
        zip(entries);
        assertEquals("model.damaged", reported());
    }

    @Test
    void aParameterThatIsNotFiniteIsReported() throws IOException {
        Map<String, byte[]> entries = entries();
        byte[] values = entries.get(parameter(entries));
        values[values.length - 1] = 0x7f;
        values[values.length - 2] = (byte) 0xc0;
        zip(entries);
        assertEquals("model.not-finite", reported());
    }

    @Test
    void aDescriptionWithoutEndIsReported() throws IOException {
        byte[] blanks = new byte[50_000_000];
        Arrays.fill(blanks, (byte) ' ');
        Map<String, byte[]> entries = entries();
        entries.put("model.json", blanks);
        zip(entries);
        assertTrue(Files.size(file) < 1_000_000);
        assertEquals("model.foreign", reported());
        Arrays.fill(blanks, (byte) '[');
        zip(entries);
        assertEquals("model.damaged", reported());
    }

    @Test
    void otherEntriesAreIgnoredAndNeverUnpacked() throws IOException, ReportedException {
        Map<String, byte[]> entries = entries();
        entries.put("../escaped.txt", new byte[10]);
        entries.put("/escaped.txt", new byte[10]);
        entries.put("notes.txt", new byte[10]);
        Path inner = Files.createDirectory(folder.resolve("inner"));
        file = inner.resolve("model");
        zip(entries);
        assertSameAnswers(ModelFile.read(file));
        assertFalse(Files.exists(folder.resolve("escaped.txt")));
        assertArrayEquals(new String[] {"model"}, inner.toFile().list());
    }

    private void assertSameAnswers(Model read) {
        byte[] image = new byte[SIDE * SIDE];
        for (int i = 0; i < 20; i++) {
            new Random(i).nextBytes(image);
            Prediction expected = model.classifier().classify(image);
            Prediction answer = read.classifier().classify(image);
            assertEquals(expected.label(), answer.label());
            assertEquals(expected.confidence(), answer.confidence());
        }
    }

    private String reported() {
        return Sentences.reported(() -> ModelFile.read(file), file.toString());
    }

    /** The name of the first parameter: the weights of the first layer. */
    private static String parameter(Map<String, byte[]> entries) {
        return entries.keySet().stream().filter(n -> n.endsWith(".npy")).findFirst().orElseThrow();
    }

    private void change(String from, String to) throws IOException {
        Map<String, byte[]> entries = entries();
        String text = new String(entries.get("model.json"), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), text);
        describe(text.replace(from, to));
    }

    private void describe(String json) throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("model.json", json.getBytes(StandardCharsets.UTF_8));
        zip(entries);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        if (Files.notExists(file)) {
            return entries;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry :
                    (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private void zip(Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }
}
