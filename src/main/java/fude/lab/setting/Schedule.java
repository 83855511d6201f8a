package fude.lab.setting;

import fude.text.Texts;
import fude.training.config.LearningRateSchedule;
import fude.training.config.LearningRateSchedule.Shape;
import fude.training.config.Optimization;
import java.util.List;

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
                                    LearningRateSchedule::parse,
                                    Schedule::words),
                            LENS)
                    .shownAs(parts());

    private Schedule() {}

    /** The shape's name and its numbers. */
    private static String words(LearningRateSchedule schedule, Texts texts) {
        String id = schedule.shape().id();
        return texts.get("schedule." + id) + schedule.text().substring(id.length());
    }

    private static List<Setting<?>> parts() {
        Section<LearningRateSchedule> parts = new Section<>(Group.STEPS, LENS);
        return List.of(
                parts.of(
                        "schedule-shape",
                        ChoiceCodec.of("schedule", Shape.values()),
                        LearningRateSchedule::shape,
                        (schedule, shape) -> LearningRateSchedule.of(shape)),
                parts.real(
                                "schedule-epochs",
                                Steps.of(1, 1, Optimization.MAX_EPOCHS),
                                LearningRateSchedule::a,
                                (s, a) -> new LearningRateSchedule(s.shape(), a, s.b()))
                        .onlyWhen(takes(1)),
                parts.real(
                                "schedule-factor",
                                Steps.of(0.1, 0.1, 0.9),
                                LearningRateSchedule::b,
                                (s, b) -> new LearningRateSchedule(s.shape(), s.a(), b))
                        .onlyWhen(takes(2)));
    }

    /** The shape asks for this many numbers at least. */
    private static Condition takes(int numbers) {
        return new Condition(
                p -> p.config().optimization().schedule().shape().arguments() >= numbers,
                "setting.not-of-optimizer",
                p -> p.config().optimization().schedule().shape().id());
    }
}
