package fude.ui.inside.step;

import fude.training.study.CheckedGradient;
import java.util.List;

/**
 * What a gradient check found.
 *
 * @param samples that the loss is the mean of
 * @param some weights by chance, the largest error first
 */
record CheckResult(
        CheckRequest request, int samples, CheckedGradient followed, List<CheckedGradient> some) {
    /** From here on the two ways do not agree. */
    static final double WRONG = 1e-3;

    CheckResult {
        some = List.copyOf(some);
    }

    double largestError() {
        return some.isEmpty() ? 0 : some.get(0).relativeError();
    }

    double medianError() {
        return some.isEmpty() ? 0 : some.get(some.size() / 2).relativeError();
    }

    long wrong() {
        return some.stream().filter(one -> !(one.relativeError() < WRONG)).count();
    }
}
