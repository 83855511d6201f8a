package fude.ui.training.exam;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** The lock before the test images, below the curve. */
public final class ExamFeature implements Feature {
    private final ExamBar bar;

    /**
     * @param openings how often the test images of a data set were opened
     * @param failed reports what went wrong
     */
    public ExamFeature(
            Workbench bench, ToIntFunction<String> openings, Consumer<Throwable> failed) {
        bar = new ExamBar(new ExamViewModel(bench.lab(), openings, failed), bench.language());
    }

    @Override
    public List<View> views() {
        return List.of(View.at(Place.BELOW_CURVE, bar));
    }
}
