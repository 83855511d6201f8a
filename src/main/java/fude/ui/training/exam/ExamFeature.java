package fude.ui.training.exam;

import fude.lab.Exam;
import fude.lab.RunCard;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.Observable;

/** The exam: the lock before the test images, all looks behind it, and how to open it. */
public final class ExamFeature implements Feature {
    private final Workbench bench;
    private final ExamViewModel model;
    private final Observable looksChanged;

    /**
     * @param openings how often the test images of a data set were opened
     * @param looks all looks of a run
     * @param looksChanged changes when more of them are known
     * @param failed reports what went wrong
     */
    public ExamFeature(
            Workbench bench,
            ToIntFunction<String> openings,
            Function<RunCard, List<Exam>> looks,
            Observable looksChanged,
            Consumer<Throwable> failed) {
        this.bench = bench;
        this.looksChanged = looksChanged;
        model = new ExamViewModel(bench.lab(), openings, looks, failed);
    }

    @Override
    public List<View> views() {
        return List.of(
                View.in(
                        Place.MEASURE,
                        "tab.exam",
                        () -> new ExamView(model, looksChanged, bench.language())));
    }

    @Override
    public List<Voice> voices() {
        return new ExamVoice(model, looksChanged, bench.language()).voices();
    }
}
