package fude.ui.curve;

import fude.nn.loss.Loss;
import fude.training.LearningCurve;
import fude.ui.state.Overlays.Companion;
import java.util.List;

/** What a chart shows, made up for tests. */
final class Models {
    private Models() {}

    /** A run with others beside it; 10 batches an epoch, no ghost. */
    static CurveModel of(LearningCurve curve, int epochs, Companion... others) {
        return new CurveModel(
                curve,
                epochs,
                10,
                10,
                Loss.CROSS_ENTROPY,
                false,
                null,
                List.of(others),
                false,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
