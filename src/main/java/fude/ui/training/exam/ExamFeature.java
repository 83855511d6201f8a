package fude.ui.training.exam;

import fude.lab.Exam;
import fude.lab.RunCard;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.Observable;

/**
 * The lock before the test images, in the window's line.
 *
 * @param openings how often the test images of a data set were opened
 * @param looks all looks of a run
 * @param looksChanged changes when more of them are known
 * @param failed reports what went wrong
 */
public record ExamFeature(
        Workbench bench,
        ToIntFunction<String> openings,
        Function<RunCard, List<Exam>> looks,
        Observable looksChanged,
        Consumer<Throwable> failed)
        implements Feature {

    @Override
    public List<Voice> voices() {
        ExamViewModel model = new ExamViewModel(bench.lab(), openings, looks, failed);
        return new ExamVoice(model, looksChanged, bench.language()).voices();
    }
}
