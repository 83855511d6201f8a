package fude.store;

import static fude.store.Zips.bytes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fude.lab.Experiment;
import fude.nn.Numeric;
import fude.store.arrays.Npy;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, foreign or made to do harm: each gets one sentence that names it. */
@ExtendWith(Numeric.class)
class DamagedModelTest {
    private static final String WEIGHTS = "0-weights.npy";

    @TempDir private static Path shared;
    private static byte[] good;

    @TempDir private Path folder;
    private Path file;
    private Map<String, byte[]> entries;

    @BeforeAll
    static void train() throws ReportedException, IOException {
        Experiment experiment = SmallRuns.experiment("layers", "dense 4 tanh, dropout 0.2");
        Path run = shared.resolve("run.fude");
        SmallRuns.write(run, experiment, SmallRuns.stopped(experiment, 13));
        good = Files.readAllBytes(run);
    }

    @BeforeEach
    void goodFile() throws IOException {
        file = folder.resolve("run.fude");
        Files.write(file, good);
        entries = Zips.entries(file);
    }

    private String reported() {
        return Sentences.reported(() -> ModelFile.readAll(file), file.toString());
    }

    private String reported(Map<String, byte[]> changed) throws IOException {
        Zips.write(file, changed);
        return reported();
    }

    @Test
    void putTogetherAgainItIsGood() throws IOException, ReportedException {
        Zips.write(file, entries);
        assertTrue(ModelFile.readAll(file).run().isPresent());
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
        assertEquals("model.foreign", reported(Map.of("letter.txt", bytes("seven"))));
        for (String other : List.of("null", "7", "[]", "{}", "{\"format\": \"x\"}")) {
            assertEquals("model.foreign", reported(Map.of("model.json", bytes(other))), other);
        }
        for (String other : List.of("", "{", "seven", "{\"format\": NaN}", "[".repeat(99_999))) {
            assertEquals("model.damaged", reported(Map.of("model.json", bytes(other))), other);
        }
    }

    @Test
    void aFileOfGigabytesIsNotEvenLookedInto() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        assertEquals("model.too-large", reported());
    }

    @Test
    void everyTruncationIsReported() throws IOException {
        for (int length = 0; length < good.length; length += 97) {
            Zips.overwrite(file, Arrays.copyOf(good, length));
            assertEquals("model.damaged", reported());
        }
    }

    /** Flipped bits, lost and inserted stretches: a report, or nothing has changed. */
    @Test
    void damageAnywhereIsReportedOrHarmless() throws IOException, ReportedException {
        String whole = SmallRuns.text(SmallRuns.read(file));
        Random random = new Random(1);
        int harmless = 0;
        for (int i = 0; i < 3000; i++) {
            Zips.overwrite(file, damaged(random));
            try {
                ModelFile.readAll(file);
                harmless++;
                assertEquals(whole, SmallRuns.text(SmallRuns.read(file)));
            } catch (ReportedException e) {
                assertTrue(Texts.ENGLISH.get(e).contains(file.toString()), Texts.ENGLISH.get(e));
            }
        }
        assertTrue(harmless < 300, harmless + " were not noticed");
    }

    private static byte[] damaged(Random random) throws IOException {
        int at = random.nextInt(good.length);
        // the lists at the end say where everything is
        int place = random.nextInt(3) == 0 ? good.length - 1 - at % 2000 : at;
        if (random.nextBoolean()) {
            byte[] flipped = good.clone();
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            return flipped;
        }
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.write(good, 0, place);
        int lost = random.nextInt(20);
        if (random.nextBoolean()) {
            byte[] inserted = new byte[1 + lost];
            random.nextBytes(inserted);
            cut.write(inserted);
            lost = 0;
        }
        int rest = Math.min(good.length, place + lost + 1);
        cut.write(good, rest, good.length - rest);
        return cut.toByteArray();
    }

    /** The same for what the checksums do not protect: somebody has put the file together again. */
    @Test
    void noDescriptionDoesAnythingButBeReportedOrRead() throws IOException {
        String json = new String(entries.get("model.json"), StandardCharsets.UTF_8);
        List<String> odd =
                List.of("-1", "null", "1e999", "99999999999", "\"x\"", "[]", "{}", "0.5", "\"");
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(json.length());
            int length = random.nextInt(12);
            String changed =
                    json.substring(0, at)
                            + odd.get(random.nextInt(odd.size()))
                            + json.substring(Math.min(json.length(), at + length));
            entries.put("model.json", bytes(changed));
            Zips.write(file, entries);
            try {
                ModelFile.readAll(file);
            } catch (ReportedException e) {
                assertTrue(Texts.ENGLISH.get(e).contains(file.toString()), Texts.ENGLISH.get(e));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layers=\"dence 8\"",
                "layers=\"dense 0 relu\"",
                "layers=\"dense 10000 relu, dense 10000 relu, dense 10000 relu\"",
                "layers=7",
                "layers=[[[[]]]]",
                "init=\"best\"",
                "loss=\"least\"",
                "loss=\"binary-cross-entropy\"",
                "rows=0",
                "rows=-5",
                "rows=2.5",
                "rows=1048577",
                "columns=1048576",
                "columns=4294967324",
                "classes=[]",
                "classes=[null]",
                "classes=\"ten\"",
                "classes=[\"a\\nb\"]",
                "scaling=7",
                "version=\"x\"",
                "run=7"
            })
    void aSenselessFieldIsNamed(String change) throws IOException {
        assertFieldIsNamed(JsonParser.parseString(read("model.json")).getAsJsonObject(), change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataset=7",
                "settings=[]",
                "settings={\"layers\": 7}",
                "epoch=-1",
                "epoch=100001",
                "batch=-1",
                "batch=2147483648",
                "targetEpoch=0",
                "learningRate=1e999",
                "seconds=-1",
                "threads=0",
                "steps=-1",
                "averageSteps=-1",
                "bestEpoch=2",
                "bestLoss=\"good\"",
                "points=-1",
                "points=151",
                "measurements=1",
                "measurements=3",
                "pointSum=7",
                "epochSum=[]"
            })
    void aSenselessFieldOfTheRunIsNamed(String change) throws IOException {
        assertFieldIsNamed(
                JsonParser.parseString(read("model.json")).getAsJsonObject(), "run/" + change);
    }

    private void assertFieldIsNamed(JsonObject all, String change) throws IOException {
        boolean ofRun = change.startsWith("run/");
        String[] parts = change.replaceFirst("^run/", "").split("=", 2);
        JsonObject object = ofRun ? all.getAsJsonObject("run") : all;
        for (String value : List.of(parts[1], "null")) {
            object.add(parts[0], JsonParser.parseString(value));
            assertNamed(all, parts[0]);
        }
        object.remove(parts[0]);
        if (!List.of("run", "bestLoss").contains(parts[0])) {
            assertNamed(all, parts[0]);
        }
    }

    private void assertNamed(JsonObject all, String field) throws IOException {
        entries.put("model.json", bytes(all.toString()));
        Zips.write(file, entries);
        assertEquals("model.field", Sentences.reported(() -> ModelFile.readAll(file), field));
        assertEquals("model.field", reported());
    }

    private String read(String entry) {
        return new String(entries.get(entry), StandardCharsets.UTF_8);
    }

    private void change(String from, String to) {
        String json = read("model.json");
        assertTrue(json.contains(from), json);
        entries.put("model.json", bytes(json.replace(from, to)));
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void anotherVersionIsNamed(String version) throws IOException {
        change("\"version\": 2", "\"version\": " + version);
        Zips.write(file, entries);
        assertEquals("model.version", Sentences.reported(() -> ModelFile.readAll(file), version));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"optimizer\": \"adam\"', '\"optimizer\": \"adm\"'",
        "'\"epochs\": \"3\"', '\"gravity\": \"9.81\"'",
        "'\"epochs\": \"3\"', '\"epochs\": \"0\"'",
        "'0.01,\n    \"threads\"', '-0.01,\n    \"threads\"'",
        "'\"threads\": 1', '\"threads\": 1000'"
    })
    void settingsThatCannotBeUsedAreReported(String from, String to) throws IOException {
        change(from, to);
        assertEquals("model.settings", reported(entries));
    }

    @ParameterizedTest
    @CsvSource({
        "'dropout 0.2\",\n  \"init\"', 'dropout 0.3\",\n  \"init\"'",
        "'\"loss\": \"cross-entropy\",\n  \"rows\"', '\"loss\": \"mse\",\n  \"rows\"'",
        "'\"init\": \"uniform\",\n  \"loss\"', '\"init\": \"he\",\n  \"loss\"'"
    })
    void settingsOfAnotherNetworkAreReported(String from, String to) throws IOException {
        String json = read("model.json");
        int at = json.indexOf(from);
        assertTrue(at >= 0, json);
        entries.put(
                "model.json",
                bytes(json.substring(0, at) + to + json.substring(at + from.length())));
        assertEquals("model.other-network", reported(entries));
    }

    @Test
    void anotherOptimizerRemembersOtherThings() throws IOException {
        change("\"optimizer\": \"adam\"", "\"optimizer\": \"rmsprop\"");
        change("\"beta1\": \"0.9\",", "");
        change("\"beta2\": \"0.999\",", "");
        assertEquals("model.entry", reported(entries));
    }

    @Test
    void everyArrayThatIsMissingIsNamed() throws IOException {
        for (String name : List.copyOf(entries.keySet())) {
            boolean mayBeLeftOut = name.matches("(run|best)/0-weights.npy");
            if (name.endsWith(".npy") && !mayBeLeftOut) {
                byte[] taken = entries.remove(name);
                Zips.write(file, entries);
                assertEquals(
                        "model.lacks", Sentences.reported(() -> ModelFile.readAll(file), name));
                entries.put(name, taken);
            }
        }
    }

    @Test
    void anArrayOfAnotherShapeOrKindIsNamed() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        Npy.write(other, 4, 784, new float[4 * 784]);
        ByteArrayOutputStream doubles = new ByteArrayOutputStream();
        Npy.write(doubles, 784, 4, new double[4 * 784], i -> false);
        for (byte[] wrong : List.of(other.toByteArray(), doubles.toByteArray(), new byte[0])) {
            entries.put(WEIGHTS, wrong);
            Zips.write(file, entries);
            assertEquals("model.shape", Sentences.reported(() -> ModelFile.readAll(file), WEIGHTS));
        }
    }

    @Test
    void anArrayThatIsTooLongOrTooShortIsReported() throws IOException {
        byte[] right = entries.get(WEIGHTS);
        entries.put(WEIGHTS, Arrays.copyOf(right, right.length + 4));
        assertEquals("model.shape", reported(entries));
        entries.put(WEIGHTS, Arrays.copyOf(right, right.length - 4));
        assertEquals("model.damaged", reported(entries));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEIGHTS,
                "1-bias.npy",
                "2-weights.npy",
                "run/2-bias.npy",
                "best/0-weights.npy",
                "optimizer/0-weights-mean.npy",
                "run/curve.npy",
                "run/epochs.npy"
            })
    void numbersThatAreNotFiniteAreReported(String name) throws IOException {
        String there = name.equals("1-bias.npy") ? "0-bias.npy" : name;
        ByteBuffer array = ByteBuffer.wrap(entries.get(there)).order(ByteOrder.LITTLE_ENDIAN);
        if (there.startsWith("run/c") || there.startsWith("run/e")) {
            array.putDouble(array.limit() - 8, Double.POSITIVE_INFINITY);
        } else {
            array.putFloat(array.limit() - 4, Float.NaN);
        }
        assertEquals("model.not-finite", reported(entries));
    }

    @ParameterizedTest
    @CsvSource({"run/curve.npy, 0, -1", "run/curve.npy, 4, 0.01", "run/curve.npy, 24, 5"})
    void aCurveThatRunsBackwardsIsReported(String name, int index, double value)
            throws IOException {
        put(name, index, value);
        assertEquals("model.field", reported(entries));
    }

    @Test
    void epochsThatAreNotCountedAreReported() throws IOException {
        put("run/epochs.npy", 5, 7);
        assertEquals("model.field", reported(entries));
    }

    private void put(String name, int index, double value) {
        ByteBuffer array = ByteBuffer.wrap(entries.get(name)).order(ByteOrder.LITTLE_ENDIAN);
        array.putDouble(128 + 8 * index, value);
    }

    @Test
    void aDescriptionWithoutEndIsReported() throws IOException {
        byte[] blanks = new byte[50_000_000];
        for (char letter : new char[] {' ', '['}) {
            Arrays.fill(blanks, (byte) letter);
            entries.put("model.json", blanks);
            assertEquals("model.damaged", reported(entries));
            assertTrue(Files.size(file) < 1_000_000);
        }
    }

    @Test
    void aDescriptionOfMoreThanAnyNetworkIsReported() throws IOException {
        entries.put("model.json", bytes("[" + "{},".repeat(2_000_000)));
        assertEquals("model.damaged", reported(entries));
    }

    @Test
    void anArrayWithoutEndIsReported() throws IOException {
        byte[] right = entries.get(WEIGHTS);
        entries.put(WEIGHTS, Arrays.copyOf(right, 100_000_000));
        assertEquals("model.shape", reported(entries));
        assertTrue(Files.size(file) < 1_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escaped.npy",
                "/escaped.npy",
                "C:\\escaped.npy",
                "run/../../escaped.npy",
                "notes.txt",
                "model.json/",
                "run/",
                "0-weights",
                "average/0-bias.npy",
                "3-weights.npy"
            })
    void anEntryThatDoesNotBelongThereIsNamedAndNeverUnpacked(String name) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        file = inner.resolve("run.fude");
        entries.put(name, new byte[name.endsWith("/") ? 0 : 10]);
        Zips.write(file, entries);
        assertEquals("model.entry", Sentences.reported(() -> ModelFile.readAll(file), name));
        assertArrayEquals(new String[] {"run.fude"}, inner.toFile().list());
        assertEquals(2, folder.toFile().list().length);
    }

    @Test
    void anEntryWithAStrangeNameIsShownInOneLine() throws IOException {
        entries.put("a\nb\u0007" + "x".repeat(5000), new byte[1]);
        assertEquals("model.entry", reported(entries));
    }

    @Test
    void anEntryThatIsThereTwiceIsNamed() throws IOException {
        entries.put("0-biaz.npy", entries.get("0-bias.npy"));
        Zips.write(file, entries);
        String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(
                file, raw.replace("0-biaz.npy", "0-bias.npy"), StandardCharsets.ISO_8859_1);
        assertEquals(
                "model.entry", Sentences.reported(() -> ModelFile.readAll(file), "0-bias.npy"));
    }
}
