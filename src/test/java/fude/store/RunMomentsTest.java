package fude.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.data.numbers.SmallProblem;
import fude.lab.Experiment;
import fude.lab.SavedRun;
import fude.nn.Numeric;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.kept.KeptMoment;
import fude.training.kept.KeptMoments;
import fude.training.measure.Evaluation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The moments of the slider in a model file: back to the bit, or left out with a sentence. */
@ExtendWith(Numeric.class)
class RunMomentsTest {
    private static final String INDEX = "moments/index.json";

    @TempDir private Path folder;
    private Path file;
    private Experiment experiment;
    private Trainer trainer;

    @BeforeEach
    void write() throws ReportedException {
        file = folder.resolve("run.fude");
        train("layers", "dense 4 tanh, batchnorm");
    }

    private void train(String... settings) throws ReportedException {
        experiment = SmallRuns.experiment(settings);
        trainer = SmallRuns.stopped(experiment, 23);
        KeptMoments moments = trainer.snapshot().moments();
        SavedRun run = SavedRun.of(null, experiment, trainer.checkpoint());
        ModelFile.write(file, trainer.model(), run.withMoments(moments));
    }

    private static void assertSame(KeptMoments expected, KeptMoments actual) {
        assertEquals(expected.layers(), actual.layers());
        assertEquals(expected.list().size(), actual.list().size());
        for (int i = 0; i < expected.list().size(); i++) {
            KeptMoment one = expected.list().get(i);
            KeptMoment other = actual.list().get(i);
            assertTrue(other.isAt(one.epoch(), one.batch()));
            assertArrayEquals(one.weights().toArray(), other.weights().toArray());
            assertSame(one.evaluation(), other.evaluation());
        }
    }

    private static void assertSame(Evaluation one, Evaluation other) {
        if (one == null) {
            assertEquals(null, other);
            return;
        }
        assertEquals(one.loss(), other.loss());
        assertEquals(one.confusion(), other.confusion());
        assertEquals(one.ranks(), other.ranks());
        for (int i = 0; i < one.samples(); i++) {
            assertEquals(one.predicted(i), other.predicted(i));
            assertEquals(one.confidence(i), other.confidence(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-entropy", "mse", "binary-cross-entropy"})
    void theyComeBackToTheBit(String loss) throws ReportedException {
        train("loss", loss, "classes", "4,9");
        ModelFile.Contents contents = ModelFile.readAll(file);
        assertTrue(contents.withoutMoments().isEmpty());
        KeptMoments before = trainer.snapshot().moments();
        assertEquals(3, before.layers().size());
        assertSame(before, contents.run().orElseThrow().moments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"y = sin x points=20", "y = 2 points=20"})
    void thoseOfAFunctionKnowItsErrors(String function) throws ReportedException {
        experiment = Experiment.on(SmallProblem.parse(function).split());
        trainer = experiment.trainer(experiment.chosenData());
        TrainingControl control = new TrainingControl(0.01, 2);
        trainer.run(Trainer.Stretch.TARGET, control, snapshot -> {});
        KeptMoments before = trainer.snapshot().moments();
        SavedRun run = SavedRun.of(null, experiment, trainer.checkpoint());
        ModelFile.write(file, trainer.model(), run.withMoments(before));
        ModelFile.Contents contents = ModelFile.readAll(file);
        assertTrue(contents.withoutMoments().isEmpty());
        KeptMoments after = contents.run().orElseThrow().moments();
        assertEquals(before.list().size(), after.list().size());
        for (int i = 0; i < before.list().size(); i++) {
            Evaluation measured = before.list().get(i).evaluation();
            Evaluation read = after.list().get(i).evaluation();
            assertEquals(measured == null, read == null);
            if (measured != null) {
                assertEquals(measured.loss(), read.loss());
                assertEquals(measured.errors(), read.errors());
            }
        }
    }

    @Test
    void aRunGoesOnWithThemAsItWouldHaveGoneOn() throws ReportedException {
        SavedRun saved = ModelFile.readRun(file);
        Trainer resumed = experiment.trainer(experiment.chosenData());
        resumed.resume(saved.checkpoint(), saved.moments());
        assertSame(trainer.snapshot().moments(), resumed.snapshot().moments());
        SmallRuns.goOn(trainer, experiment);
        SmallRuns.goOn(resumed, experiment);
        assertEquals(SmallRuns.text(trainer), SmallRuns.text(resumed));
        assertSame(trainer.snapshot().moments(), resumed.snapshot().moments());
    }

    @Test
    void whatWasMeasuredOnOtherImagesIsForgotten() throws ReportedException {
        SavedRun saved = ModelFile.readRun(file);
        Experiment other = SmallRuns.experiment("layers", "dense 4 tanh, batchnorm");
        Trainer resumed =
                other.trainer(
                        new DatasetSplit(
                                "digits", SmallRuns.DATA.training(), SmallRuns.JOINED.training()));
        resumed.resume(saved.checkpoint(), saved.moments());
        List<KeptMoment> moments = resumed.snapshot().moments().list();
        assertEquals(trainer.snapshot().moments().list().size(), moments.size());
        assertTrue(moments.stream().allMatch(moment -> moment.evaluation() == null));
    }

    @Test
    void nothingIsWrittenUnlessItIsAskedFor() throws ReportedException, IOException {
        SmallRuns.write(file, experiment, trainer);
        assertTrue(Zips.entries(file).keySet().stream().noneMatch(n -> n.startsWith("moments")));
        assertTrue(ModelFile.readRun(file).moments().isEmpty());
    }

    private void assertLeftOut(Map<String, byte[]> changed, String what)
            throws IOException, ReportedException {
        Zips.write(file, changed);
        ModelFile.Contents contents = ModelFile.readAll(file);
        assertTrue(contents.run().orElseThrow().moments().isEmpty(), what);
        String told = Texts.ENGLISH.get(contents.withoutMoments().orElseThrow());
        assertTrue(told.startsWith("The moments of the slider cannot be read"), told);
        assertTrue(told.contains(file.toString()), told);
    }

    @Test
    void whateverIsWrongWithThemTheNetworkOpens() throws IOException, ReportedException {
        Map<String, byte[]> good = Zips.entries(file);
        for (String name : List.copyOf(good.keySet())) {
            if (name.startsWith("moments/")) {
                Map<String, byte[]> without = new LinkedHashMap<>(good);
                without.remove(name);
                assertLeftOut(without, "without " + name);
                Map<String, byte[]> cut = new LinkedHashMap<>(good);
                cut.put(name, Arrays.copyOf(good.get(name), good.get(name).length - 5));
                assertLeftOut(cut, "cut " + name);
            }
        }
        Map<String, byte[]> more = new LinkedHashMap<>(good);
        more.put("moments/99/answers.npy", new byte[10]);
        assertLeftOut(more, "more than its index tells");
        String index = new String(good.get(INDEX), StandardCharsets.UTF_8);
        for (String[] change :
                List.of(
                        new String[] {"\"version\":1", "\"version\":2"},
                        new String[] {"fude-moments", "letters"},
                        new String[] {"\"batch\":2", "\"batch\":1"},
                        new String[] {"\"samples\":100", "\"samples\":99"},
                        new String[] {"\"classes\":10", "\"classes\":256"},
                        new String[] {"\"moments\":", "\"monuments\":"})) {
            assertTrue(index.contains(change[0]), index);
            Map<String, byte[]> changed = new LinkedHashMap<>(good);
            changed.put(INDEX, Zips.bytes(index.replace(change[0], change[1])));
            assertLeftOut(changed, change[1]);
        }
    }

    /** Flipped bits in the section, with a zip that is whole. */
    @Test
    void damageInThemIsToldOrHarmless() throws IOException, ReportedException {
        Map<String, byte[]> good = Zips.entries(file);
        List<String> names =
                good.keySet().stream().filter(n -> n.startsWith("moments/")).sorted().toList();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            Map<String, byte[]> changed = new LinkedHashMap<>(good);
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = good.get(name).clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            changed.put(name, bytes);
            Zips.write(file, changed);
            ModelFile.Contents contents = ModelFile.readAll(file);
            SavedRun saved = contents.run().orElseThrow();
            Trainer resumed = experiment.trainer(experiment.chosenData());
            resumed.resume(saved.checkpoint(), saved.moments());
            assertFalse(resumed.snapshot().moments().list().isEmpty());
        }
    }
}
