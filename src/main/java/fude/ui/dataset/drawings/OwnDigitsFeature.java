package fude.ui.dataset.drawings;

import fude.ink.Stroke;
import fude.store.DrawingsFile;
import fude.text.Message;
import fude.ui.state.Drawing;
import fude.ui.state.Reading;
import fude.ui.task.BackgroundTask;
import fude.ui.workbench.Feature;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;

/** The digits that the class has drawn and kept, in a tab. */
public final class OwnDigitsFeature implements Feature {
    private final Workbench bench;
    private final BackgroundTask keeping;
    private final OwnDigitsViewModel model;

    /**
     * @param useData begins to learn from a data set by its name
     */
    public OwnDigitsFeature(Workbench bench, Consumer<String> useData) {
        this.bench = bench;
        keeping = new BackgroundTask(bench.workers().keeping());
        model =
                new OwnDigitsViewModel(
                        bench.lab(),
                        new DrawingsFile(bench.home().drawings()),
                        keeping,
                        bench.workers().finding(),
                        bench::tell,
                        useData);
    }

    public OwnDigitsViewModel model() {
        return model;
    }

    @Override
    public List<View> views() {
        OwnDigitsView view =
                new OwnDigitsView(
                        model,
                        bench.language(),
                        bench.appearance(),
                        bench.files(),
                        bench.paper()::put);
        return List.of(
                View.tab("tab.own", view),
                View.failure(
                        bench.language(),
                        "own-failure",
                        keeping.failureProperty(),
                        keeping::dismissFailure),
                View.failure(
                        bench.language(),
                        "own-problem",
                        model.problemProperty(),
                        model::dismissProblem));
    }

    /**
     * Keeps the digit that is asked about and takes it off the paper, for the next hand.
     *
     * @param kept is told the digit if there is a drawing of it to keep
     */
    public void keepDrawing(String digit, Consumer<String> kept) {
        Reading reading = bench.paper().readingProperty().get();
        Drawing drawing = bench.paper().sheetProperty().get();
        List<Stroke> drawn =
                List.copyOf(reading.isNumber() ? reading.sheet().strokes() : drawing.strokes());
        if (drawn.isEmpty() || drawing.image() != null) {
            bench.tell(Message.of("own.draw-first"));
        } else if (!drawing.isDrawnHere(drawn)) {
            bench.tell(Message.of("own.not-drawn-here"));
        } else {
            kept.accept(digit);
            model.keep(digit, drawn, () -> bench.paper().remove(drawn));
        }
    }
}
