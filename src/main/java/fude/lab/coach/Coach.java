package fude.lab.coach;

import fude.data.DataKind;
import fude.lab.coach.rules.ChanceLevel;
import fude.lab.coach.rules.DeadUnits;
import fude.lab.coach.rules.Evidence;
import fude.lab.coach.rules.FewImages;
import fude.lab.coach.rules.Finding;
import fude.lab.coach.rules.GoodRun;
import fude.lab.coach.rules.NarrowLayer;
import fude.lab.coach.rules.NoNonlinearity;
import fude.lab.coach.rules.Overfitting;
import fude.lab.coach.rules.Plateau;
import fude.lab.coach.rules.RateTooHigh;
import fude.lab.coach.rules.RateTooLow;
import fude.lab.coach.rules.RateWasTooHigh;
import fude.lab.coach.rules.RawPixels;
import fude.lab.coach.rules.Rule;
import fude.lab.coach.rules.SoftmaxTwice;
import fude.lab.coach.rules.Standing;
import fude.lab.coach.rules.TooFewEpochs;
import fude.lab.coach.rules.Unshuffled;
import fude.lab.coach.rules.VanishingGradients;
import fude.lab.coach.rules.ZeroWeights;
import fude.lab.coach.rules.numbers.OutOfReach;
import fude.lab.coach.rules.numbers.TooFewUnits;
import fude.lab.coach.rules.numbers.UnscaledTargets;
import fude.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says of a run what is most urgent, in the order in which the first course text asks: does the
 * training loss fall, is the network better than the baseline, does it only learn by heart. Its
 * rules, their thresholds and where those come from stand in {@code docs/coach.md}.
 */
public final class Coach {
    private static final List<Rule> RULES =
            List.of(
                    new RawPixels(),
                    new DeadUnits(),
                    new RateTooHigh(),
                    new RateWasTooHigh(),
                    new RateTooLow(),
                    new ZeroWeights(),
                    new VanishingGradients(),
                    new Unshuffled(),
                    new SoftmaxTwice(),
                    new NoNonlinearity(),
                    new NarrowLayer(),
                    new ChanceLevel(),
                    new Plateau(),
                    new FewImages(),
                    new Overfitting(),
                    new TooFewEpochs(),
                    new GoodRun());

    /** What has other words where no images are learned. */
    private static final Set<String> OF_POINTS =
            Set.of(
                    "dead-units",
                    "unshuffled",
                    "narrow-layer",
                    "chance-level",
                    "overfitting",
                    "good");

    private static final List<Rule> POINTS =
            Stream.concat(
                            Stream.of(new DeadUnits(), new TooFewUnits()),
                            RULES.stream().filter(rule -> !isOfImages(rule)))
                    .toList();

    private static final List<Rule> FUNCTION =
            List.of(
                    new OutOfReach(),
                    new DeadUnits(),
                    new RateTooHigh(),
                    new UnscaledTargets(),
                    new NoNonlinearity());

    private Coach() {}

    private static boolean isOfImages(Rule rule) {
        return rule instanceof RawPixels || rule instanceof FewImages || rule instanceof DeadUnits;
    }

    private static List<Rule> rules(DataKind kind) {
        return switch (kind) {
            case IMAGES -> RULES;
            case POINTS -> POINTS;
            case FUNCTION -> FUNCTION;
        };
    }

    /**
     * What to say now; empty where nothing is wrong and the run goes on.
     *
     * @param putAway names of rules of which nothing is to be heard; what they see is still wrong,
     *     so that nothing is called good
     */
    public static Optional<Finding> look(Standing run, Set<String> putAway) {
        if (!run.tells()) {
            return Optional.empty();
        }
        boolean wrong = false;
        for (Rule rule : rules(run.experiment().kind())) {
            Optional<Finding> found = finding(rule, run);
            boolean silent = putAway.contains(rule.id()) || wrong && rule.isLast();
            if (found.isPresent() && !silent) {
                return found;
            }
            wrong |= found.isPresent();
        }
        return Optional.empty();
    }

    private static Optional<Finding> finding(Rule rule, Standing run) {
        return rule.evidence(run)
                .map(
                        seen ->
                                new Finding(
                                        rule.id(),
                                        seen.quantity(),
                                        seen.from(),
                                        seen.to(),
                                        words(key(rule, run), seen),
                                        words(key(rule, run) + ".why", seen),
                                        rule.proposal(run)));
    }

    private static String key(Rule rule, Standing run) {
        boolean points =
                run.experiment().kind() != DataKind.IMAGES && OF_POINTS.contains(rule.id());
        return "coach." + rule.id() + (points ? ".points" : "");
    }

    private static Message words(String key, Evidence seen) {
        return new Message(key, seen.figures());
    }

    /** The names under which rules have words, those of points behind. */
    public static List<String> names() {
        return Stream.of(
                        RULES.stream().map(Rule::id),
                        Stream.of(POINTS, FUNCTION)
                                .flatMap(List::stream)
                                .map(Rule::id)
                                .filter(id -> !rules().contains(id)),
                        OF_POINTS.stream().map(id -> id + ".points"))
                .flatMap(names -> names)
                .toList();
    }

    /** The names of the rules for images, in their order. */
    public static List<String> rules() {
        return RULES.stream().map(Rule::id).toList();
    }
}
