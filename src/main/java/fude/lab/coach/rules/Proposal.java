package fude.lab.coach.rules;

import fude.data.DatasetChoice;
import fude.lab.Experiment;
import fude.lab.setting.Plan;
import fude.nn.LayerSpec;
import fude.text.Message;
import fude.training.TrainingConfig;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change that is worth a try.
 *
 * @param words for the button
 * @param change makes the experiment that is proposed
 */
public record Proposal(Message words, UnaryOperator<Experiment> change) {

    static Proposal rate(double rate) {
        return of(c -> c.withLearningRate(rate), "coach.try.rate", rate);
    }

    public static Proposal of(
            UnaryOperator<TrainingConfig> change, String key, Object... arguments) {
        return new Proposal(Message.of(key, arguments), e -> e.withConfig(change));
    }

    /** Other data, or the same read in another way. */
    public static Proposal data(
            UnaryOperator<DatasetChoice> change, String key, Object... arguments) {
        return new Proposal(Message.of(key, arguments), e -> e.withChoice(change));
    }

    /** Anything that can be set. */
    public static Proposal plan(UnaryOperator<Plan> change, String key) {
        return new Proposal(Message.of(key), e -> e.withPlan(change.apply(e.plan())));
    }

    public static Proposal layers(List<LayerSpec> layers, String key, Object... arguments) {
        return new Proposal(Message.of(key, arguments), e -> e.withLayers(layers));
    }
}
