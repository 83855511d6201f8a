package fude.ui.inside.step;

import fude.nn.BatchNormSpec;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.Texts;
import fude.training.study.Formula;
import fude.training.study.FormulaLine;
import fude.training.study.WeightUpdate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The gradient of a weight and what the optimizer makes of it, in formulas. */
record WeightWords(Texts texts, Scene scene, Figures figures) {
    /** Terms of the batch that are named one by one. */
    private static final int FEW = 8;

    /** The lines by which the weight itself moves. */
    private static final Set<Formula> MOVES =
            EnumSet.of(
                    Formula.DECAY,
                    Formula.DESCENT,
                    Formula.MOMENTUM,
                    Formula.NESTEROV,
                    Formula.SCALED,
                    Formula.ADAM,
                    Formula.MAX_NORM);

    private WeightUpdate update() {
        return scene.weight();
    }

    List<String> gradient() {
        WeightUpdate.Term term = update().terms().get(scene.sample());
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.get(
                        key(),
                        figures.of(term.delta()),
                        figures.factor(term.input()),
                        figures.of(term.product())));
        if (update().batch() > 1) {
            lines.add(
                    texts.get(
                            "stepping.gradient.mean",
                            update().batch(),
                            terms(),
                            figures.of(mean())));
        }
        if (update().lossFactor() != 1) {
            lines.add(
                    texts.get(
                            "stepping.gradient.factor",
                            figures.of(mean()),
                            figures.factor(update().lossFactor()),
                            figures.of(update().gradient())));
        }
        return lines;
    }

    private String key() {
        boolean isNorm = scene.spec().layer(update().weight().layer()) instanceof BatchNormSpec;
        if (update().weight().isBias()) {
            return isNorm ? "stepping.gradient.beta" : "stepping.gradient.bias";
        }
        return isNorm ? "stepping.gradient.gamma" : "stepping.gradient.sample";
    }

    /** Over the whole batch, though not every term of it may be known. */
    private double mean() {
        return update().isComplete()
                ? update().meanOfTerms()
                : update().gradient() / update().lossFactor();
    }

    private String terms() {
        List<String> few = new ArrayList<>();
        double rest = mean() * update().batch();
        for (WeightUpdate.Term term : update().terms().stream().limit(FEW).toList()) {
            few.add(figures.factor(term.product()));
            rest -= term.product();
        }
        int others = update().batch() - few.size();
        if (others > 0) {
            few.add(texts.get("stepping.rest", figures.factor(rest), others));
        }
        return String.join(" + ", few);
    }

    List<String> optimizer() {
        OptimizerSpec optimizer = scene.request().start().config().optimizer();
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.get(
                        "stepping.optimizer",
                        texts.get("optimizer." + optimizer.rule().id()),
                        scene.update().step()));
        update().lines().stream()
                .filter(line -> !MOVES.contains(line.formula()))
                .map(this::line)
                .forEach(lines::add);
        return lines;
    }

    List<String> moved() {
        List<String> lines = new ArrayList<>();
        update().lines().stream()
                .filter(line -> MOVES.contains(line.formula()))
                .map(this::line)
                .forEach(lines::add);
        lines.add(
                texts.get(
                        "stepping.moved",
                        figures.of(update().before()),
                        figures.of(update().after()),
                        figures.of(update().after() - update().before())));
        return lines;
    }

    private String line(FormulaLine line) {
        Object[] numbers = new Object[line.numbers().size() + 1];
        for (int i = 0; i < line.numbers().size(); i++) {
            numbers[i] = number(line, i);
        }
        numbers[line.numbers().size()] = figures.of(line.result());
        return texts.get("stepping.line." + line.formula().id(), numbers);
    }

    /** Settings as they were set, steps as whole numbers. */
    private String number(FormulaLine line, int place) {
        double number = line.numbers().get(place);
        boolean set =
                switch (line.formula()) {
                    case RATE -> place == 0;
                    case L1, L2, ADAM_MEAN, ADAM_SQUARE, MAX_NORM -> place == 1;
                    case MEAN_CORRECTED, SQUARE_CORRECTED -> place > 0;
                    case DECAY -> place == 2;
                    case VELOCITY, MEAN_SQUARE -> place == 0;
                    case NESTEROV -> place == 3;
                    case SCALED, ADAM -> place == 4;
                    default -> false;
                };
        return set ? Texts.setting(number) : figures.factor(number);
    }
}
