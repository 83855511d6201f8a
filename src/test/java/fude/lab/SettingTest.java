package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import fude.data.Dataset;
import fude.data.DatasetChoice;
import fude.data.DatasetSplit;
import fude.data.Endless;
import fude.data.ScalingKind;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.nn.ActivationSpec;
import fude.nn.BatchNormSpec;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.Initialization;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.training.TrainingConfig;
import fude.training.augment.Augmentation;
import fude.training.batch.SampleOrder;
import fude.training.config.LearningRateSchedule;
import fude.training.config.Optimization;
import fude.training.config.Randomness;
import fude.training.config.Stopping;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingTest {
    private static final Dataset ONE =
            new Dataset(2, 3, Dataset.digitNames(), new byte[6], new byte[1]);
    private static final Experiment FIRST = Experiment.on(new DatasetSplit("one", ONE, ONE));

    /** Nothing is as at the first start. */
    private static final Experiment WILD =
            FIRST.withLayers(
                            List.of(
                                    new DenseSpec(7, Activation.LEAKY_RELU, false),
                                    new BatchNormSpec(),
                                    new ActivationSpec(Activation.SOFTMAX),
                                    new DropoutSpec(0.25)))
                    .withInitialization(Initialization.XAVIER)
                    .withLoss(Loss.SOFTMAX_TWICE)
                    .withChoice(
                            new DatasetChoice(
                                    List.of("4", "9"),
                                    123,
                                    12.5,
                                    1e-7,
                                    ScalingKind.SYMMETRIC,
                                    Endless.OFF))
                    .withConfig(
                            new TrainingConfig(
                                    new Optimization(
                                            OptimizerSpec.of(OptimizerSpec.Rule.ADAMW)
                                                    .with(OptimizerSpec.Setting.EPSILON, 1.25e-9)
                                                    .with(OptimizerSpec.Setting.WEIGHT_DECAY, 0.3),
                                            1.0 / 3,
                                            LearningRateSchedule.of(
                                                    LearningRateSchedule.Shape.PLATEAU),
                                            77,
                                            99_999),
                                    new Regularization(1e-9, 0.1, 2),
                                    new Stopping(3, 0.125),
                                    new Augmentation(1.5, 8, 0.1, 1e-5, 2),
                                    new Randomness(SampleOrder.BY_CLASS, Long.MIN_VALUE),
                                    256));

    @Test
    void theFirstStartIsReadBackFromItsTexts() throws ReportedException {
        assertEquals(FIRST, WILD.with(FIRST.texts()));
    }

    @Test
    void anythingElseIsReadBackFromItsTexts() throws ReportedException {
        assertEquals(WILD, FIRST.with(WILD.texts()));
        Map<String, String> first = FIRST.texts();
        WILD.texts().forEach((key, text) -> assertDiffer(key, text, first.get(key)));
    }

    private static void assertDiffer(String key, String one, String other) {
        boolean shared = key.equals("beta1") || key.equals("beta2");
        assertEquals(shared, one.equals(other), key + " is not tried out");
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void everyOptimizerIsReadBack(OptimizerSpec optimizer) throws ReportedException {
        Experiment with = FIRST.withConfig(FIRST.config().withOptimizer(optimizer));
        Map<String, String> texts = with.texts();
        assertEquals(
                with,
                WILD.withChoice(FIRST.choice())
                        .withConfig(FIRST.config())
                        .withLayers(FIRST.layers())
                        .with(texts));
        for (OptimizerSpec.Setting setting : OptimizerSpec.Setting.values()) {
            boolean has = optimizer.rule().settings().contains(setting);
            assertEquals(has, texts.containsKey(setting.id()), setting.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLossIsReadBack(Loss loss) throws ReportedException {
        assertEquals(loss, FIRST.with(Map.of("loss", loss.id())).loss());
    }

    @Test
    void keysAreSpelledOnceAndLikeOptions() {
        Set<String> keys = new HashSet<>();
        for (Setting<?> setting : SettingCatalog.all()) {
            assertEquals(true, keys.add(setting.key()), setting.key());
            assertFalse(!setting.key().matches("[a-z][a-z0-9-]*"), setting.key());
        }
        assertNull(FIRST.texts().get("momentum"), "Adam has none");
    }

    @Test
    void theOptimizerIsSetBeforeItsSettings() throws ReportedException {
        Experiment nesterov = FIRST.with(Map.of("momentum", "0.5", "optimizer", "nesterov"));
        assertEquals(0.5, nesterov.config().optimizer().value(OptimizerSpec.Setting.MOMENTUM));
    }

    @Test
    void whatIsNoSettingIsNamed() {
        assertEquals(
                "setting.unknown",
                Sentences.reported(() -> FIRST.with(Map.of("learning-rat", "1")), "learning-rat"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "classes | 4,x",
                "first | many",
                "first | 1.5",
                "first | 99999999999",
                "label-noise | 20%",
                "validation | NaN",
                "scaling | half",
                "endless | yes",
                "layers | dence 4",
                "init | random",
                "init | HE",
                "loss | cross",
                "optimizer | adm",
                "momentum | 0.9",
                "weight-decay | 0.1",
                "beta1 | 0x1p-1",
                "epsilon | 1d",
                "learning-rate | 0,1",
                "learning-rate | -",
                "schedule | stairs",
                "batch-size | all",
                "epochs | 1e3",
                "l1 | one",
                "l2 | one",
                "max-norm | one",
                "patience | 2.5",
                "averaging | long",
                "augment | twist 3",
                "seed | x",
                "threads | many"
            })
    void aValueThatCannotBeReadNamesItsSetting(String key, String value) {
        assertEquals(
                "setting.problem", Sentences.reported(() -> FIRST.with(Map.of(key, value)), key));
    }

    @Test
    void zeroThreadsAreNotAutomatic() throws ReportedException {
        assertEquals(0, WILD.with(Map.of("threads", "auto")).config().threads());
        TrainingConfig none = FIRST.with(Map.of("threads", "0")).config();
        assertEquals("threads", none.problems().get(0).field());
    }
}
