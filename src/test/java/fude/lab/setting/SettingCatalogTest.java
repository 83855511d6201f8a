package fude.lab.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DataKind;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.text.Texts;
import fude.training.TrainingConfig;
import fude.training.config.LearningRateSchedule;
import fude.training.config.LearningRateSchedule.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every setting, whichever it is. */
class SettingCatalogTest {
    private static final TrainingConfig CONFIG = Plan.DEFAULT.config();

    /** Every optimizer and schedule, so that each conditional setting is in one of them. */
    private static final List<Plan> PLANS =
            Stream.concat(
                            OptimizerSpec.all().stream().map(CONFIG::withOptimizer),
                            Stream.of(Shape.values()).map(SettingCatalogTest::scheduled))
                    .map(Plan.DEFAULT::withConfig)
                    .toList();

    private static TrainingConfig scheduled(Shape shape) {
        return CONFIG.withOptimization(
                CONFIG.optimization().withSchedule(LearningRateSchedule.of(shape)));
    }

    static Stream<Setting<?>> settings() {
        return SettingCatalog.all().stream()
                .<Setting<?>>flatMap(s -> Stream.concat(Stream.of(s), s.parts().stream()));
    }

    @Test
    void keysAreUnique() {
        Set<String> keys = new HashSet<>();
        settings().forEach(setting -> assertTrue(keys.add(setting.key()), setting.key()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    <V> void valuesAreReadBackFromTheirText(Setting<V> setting) throws ReportedException {
        for (Plan plan : PLANS) {
            if (setting.isIn(plan)) {
                assertEquals(plan, setting.read(plan, setting.text(plan)));
            }
        }
        if (setting.codec() instanceof ChoiceCodec<V> choices) {
            for (V value : choices.values()) {
                Plan of = withIt(setting);
                Plan chosen = setting.set(of, value);
                assertEquals(value, setting.get(chosen));
                assertEquals(chosen, setting.read(of, setting.text(chosen)));
            }
        }
    }

    /** The first settings of data that has this one. */
    private static Plan withIt(Setting<?> setting) {
        return Stream.of(DataKind.values())
                .map(Plan::defaultFor)
                .filter(setting::isIn)
                .findFirst()
                .orElseThrow();
    }

    /** A setting that reads or writes a neighbour's field fails. */
    @ParameterizedTest
    @MethodSource("settings")
    <V> void anotherNumberChangesOneTextAlone(Setting<V> setting) {
        if (setting.codec() instanceof NumberCodec<V> numbers) {
            for (Plan plan : PLANS) {
                if (setting.isIn(plan)) {
                    double now = numbers.number().applyAsDouble(setting.get(plan));
                    V next = numbers.of().apply(now == 0 ? 1 : 2 * now);
                    Plan changed = setting.set(plan, next);
                    assertEquals(next, setting.get(changed));
                    assertEquals(plan, setting.set(changed, setting.get(plan)));
                    assertEquals(1, differences(plan, changed), setting.key());
                }
            }
        }
    }

    private static long differences(Plan one, Plan other) {
        Map<String, String> texts = SettingCatalog.textsOf(other);
        return SettingCatalog.textsOf(one).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(texts.get(entry.getKey())))
                .count();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void hasWordsInBothLanguages(Setting<?> setting) {
        for (Texts texts : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            if (setting.group() != Group.NETWORK) {
                assertFalse(texts.get("setting." + setting.key()).isBlank());
            }
        }
    }

    @Test
    void onlyLearningRateAndEpochsChangeWhileARunGoesOn() {
        assertEquals(
                List.of("learning-rate", "epochs"),
                SettingCatalog.all().stream().filter(Setting::live).map(Setting::key).toList());
        Plan other =
                Plan.DEFAULT.withConfig(
                        Plan.DEFAULT.config().withLearningRate(1).withEpochs(3).withSeed(5));
        Plan live = SettingCatalog.withLiveOf(other, Plan.DEFAULT);
        assertEquals(3, live.config().epochs());
        assertEquals(1, live.config().learningRate());
        assertNotEquals(5, live.config().seed());
    }

    @Test
    void aSettingThatTheOptimizerDoesNotHaveIsNotSet() {
        assertEquals(
                "setting.problem",
                Sentences.reported(
                        () -> SettingCatalog.apply(Map.of("momentum", "0.5"), Plan.DEFAULT),
                        "adam"));
    }
}
