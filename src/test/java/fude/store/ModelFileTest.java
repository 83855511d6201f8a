package fude.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.FileNames;
import fude.data.ImageForm;
import fude.data.Scaling;
import fude.lab.Experiment;
import fude.lab.SavedRun;
import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.training.Intervention;
import fude.training.Model;
import fude.training.Trainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is written and read where nothing is wrong; see also {@link ResumeTest}. */
@ExtendWith(Numeric.class)
class ModelFileTest {
    private static final int SIDE = 5;

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve(FileNames.possible("網 work.fude"));
    }

    private static Model model(Loss loss, List<String> classes) throws ReportedException {
        NetworkSpec spec =
                new NetworkSpec(
                        SIDE * SIDE,
                        LayerGrammar.parse("dense 8 relu, batchnorm, dropout 0.25, dense 6 tanh"),
                        loss.outputs(classes.size()),
                        Initialization.XAVIER,
                        loss);
        Scaling scaling = new Scaling(0.1 + 0.2, -1 / 3.0);
        return new Model(
                spec, Network.of(spec, 3).copyState(), new ImageForm(SIDE, SIDE, scaling), classes);
    }

    @Test
    void aModelAloneComesBackAsItWas() throws ReportedException {
        for (Loss loss : Loss.values()) {
            Model model = model(loss, List.of("かえる", "t-shirt/top"));
            ModelFile.write(file, model, null);
            Model read = ModelFile.read(file);
            assertEquals(model.spec(), read.spec());
            assertEquals(model.form(), read.form());
            assertEquals(model.classNames(), read.classNames());
            assertTrue(Arrays.deepEquals(model.state().toArray(), read.state().toArray()));
            byte[] image = new byte[SIDE * SIDE];
            Arrays.fill(image, (byte) 99);
            assertEquals(
                    model.classifier().classify(image).toString(),
                    read.classifier().classify(image).toString());
        }
    }

    @Test
    void aModelAloneHasNoRun() throws ReportedException {
        ModelFile.write(file, model(Loss.CROSS_ENTROPY, Dataset.digitNames()), null);
        assertTrue(ModelFile.readAll(file).run().isEmpty());
        assertEquals(
                "model.no-run", Sentences.reported(() -> ModelFile.readRun(file), file.toString()));
    }

    @Test
    void aRunComesBackWithItsSettings() throws ReportedException {
        Experiment experiment = SmallRuns.experiment("classes", "4,9", "learning-rate", "1e-3");
        Trainer trainer = SmallRuns.stopped(experiment, 2);
        SmallRuns.write(file, experiment, trainer);
        ModelFile.Contents contents = ModelFile.readAll(file);
        SavedRun run = contents.run().orElseThrow();
        assertEquals("digits", run.dataset());
        assertEquals(
                SavedRun.of(null, experiment, trainer.checkpoint()).settings(), run.settings());
        assertEquals(experiment, run.experiment(SmallRuns.DATA));
        assertEquals(trainer.checkpoint().seconds(), run.checkpoint().seconds());
        assertEquals(List.of("4", "9"), contents.model().classNames());
        assertTrue(
                Arrays.deepEquals(
                        trainer.model().state().toArray(), contents.model().state().toArray()));
    }

    @Test
    void whatIsStillToBeSetAsInAnotherRunComesBack() throws ReportedException, IOException {
        Experiment experiment = SmallRuns.experiment();
        Trainer trainer = SmallRuns.stopped(experiment, 2);
        List<Intervention> script =
                List.of(
                        new Intervention(1, 2, 0.5, 7),
                        new Intervention(1, 2, 0.5, 7, List.of(5, 3)),
                        new Intervention(1, 2, 0.1, 7));
        ModelFile.write(
                file,
                trainer.model(),
                SavedRun.of("id", null, experiment, script, trainer.checkpoint()));
        assertEquals(script, ModelFile.readRun(file).script());
        SmallRuns.write(file, experiment, trainer);
        assertEquals(List.of(), ModelFile.readRun(file).script());
        String text = new String(Zips.entries(file).get("model.json"), StandardCharsets.UTF_8);
        assertFalse(text.contains("script"), text);
    }

    @Test
    void itsArraysHaveTheNamesThatNumPyShows() throws ReportedException, IOException {
        Experiment experiment =
                SmallRuns.experiment("layers", "batchnorm", "averaging", "0", "patience", "0");
        SmallRuns.write(file, experiment, SmallRuns.stopped(experiment, 2));
        Set<String> names =
                new TreeSet<>(
                        Set.of("model.json", "run/curve.npy", "run/epochs.npy", "run/batches.npy"));
        for (String part : List.of("0-scale", "0-shift", "1-weights", "1-bias")) {
            names.add(part + ".npy");
            names.add("optimizer/" + part + "-mean.npy");
            names.add("optimizer/" + part + "-square.npy");
        }
        names.addAll(Set.of("0-mean.npy", "0-variance.npy"));
        assertEquals(names, Zips.entries(file).keySet());
    }

    @Test
    void weightsAreWrittenOnceThatAreTheSame() throws ReportedException, IOException {
        Experiment experiment = SmallRuns.experiment("averaging", "0.5", "patience", "3");
        SmallRuns.write(file, experiment, SmallRuns.stopped(experiment, 12));
        Set<String> names = Zips.entries(file).keySet();
        assertTrue(names.contains("run/0-weights.npy"), "the weights that learn");
        assertTrue(names.contains("best/0-weights.npy"), "the weights measured best");
        assertFalse(names.contains("average/0-weights.npy"), "the mean weights answer");
    }

    @Test
    void whatWasThereStaysWhenTheFileCannotBeWritten() throws IOException, ReportedException {
        Model model = model(Loss.CROSS_ENTROPY, Dataset.digitNames());
        ModelFile.write(file, model, null);
        byte[] before = Files.readAllBytes(file);
        Path below = file.resolve("model");
        assertEquals(
                "file.not-written",
                Sentences.reported(() -> ModelFile.write(below, model, null), below.toString()));
        model.state().get(0)[5] = Float.NaN;
        assertEquals(
                "model.not-written",
                Sentences.reported(() -> ModelFile.write(file, model, null), file.toString()));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertArrayEquals(new String[] {file.getFileName().toString()}, folder.toFile().list());
    }
}
