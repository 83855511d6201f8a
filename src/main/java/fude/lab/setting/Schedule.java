package fude.lab.setting;

import fude.training.config.LearningRateSchedule;
import fude.training.config.LearningRateSchedule.Shape;
import fude.training.config.Optimization;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How the learning rate changes: one text, and in the form a shape with its numbers. */
final class Schedule {
    private static final Lens<LearningRateSchedule> LENS =
            LearningSettings.OPTIMIZATION.part(Optimization::schedule, Optimization::withSchedule);

    static final Setting<LearningRateSchedule> SETTING =
            new Setting<>(
                            "schedule",
                            Group.STEPS,
                            new TextCodec<>(
                                    "SHAPE",
                                    LearningRateSchedule::text,
                                    LearningRateSchedule::parse),
                            LENS)
                    .shownAs(
                            new Setting<>(
                                    "schedule-shape",
                                    Group.STEPS,
                                    ChoiceCodec.of("schedule", Shape.values(), Shape::id),
                                    LENS.part(
                                            LearningRateSchedule::shape,
                                            (s, shape) -> LearningRateSchedule.of(shape))),
                            number(
                                    "schedule-epochs",
                                    1,
                                    Steps.of(1, 1, Optimization.MAX_EPOCHS),
                                    LearningRateSchedule::a,
                                    (s, a) -> new LearningRateSchedule(s.shape(), a, s.b())),
                            number(
                                    "schedule-factor",
                                    2,
                                    Steps.of(0.1, 0.1, 0.9),
                                    LearningRateSchedule::b,
                                    (s, b) -> new LearningRateSchedule(s.shape(), s.a(), b)));

    private Schedule() {}

    /**
     * @param place of the number among those of a shape, from 1
     */
    private static Setting<Double> number(
            String key,
            int place,
            Steps steps,
            Function<LearningRateSchedule, Double> of,
            BiFunction<LearningRateSchedule, Double, LearningRateSchedule> with) {
        Condition has =
                new Condition(
                        p -> p.config().schedule().shape().arguments() >= place,
                        p -> p.config().schedule().shape().id());
        return new Setting<>(key, Group.STEPS, NumberCodec.real(steps), LENS.part(of, with))
                .onlyWhen(has);
    }
}
