package fude.ui.play;

import fude.data.DataKind;
import fude.ui.state.Tutor;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Games with the network, as a view of a place. */
public final class PlayFeature implements Feature {
    private final Workbench bench;
    private final TeachViewModel teaching;

    /**
     * @param tutor has the network learn a single image
     */
    public PlayFeature(Workbench bench, Tutor tutor) {
        this.bench = bench;
        teaching = new TeachViewModel(bench.lab(), bench.paper(), tutor);
    }

    public TeachViewModel teaching() {
        return teaching;
    }

    @Override
    public List<View> views() {
        FlipViewModel flip =
                new FlipViewModel(
                        bench.lab(),
                        bench.paper(),
                        bench.workers().finding(),
                        bench.workers().reading());
        QuizViewModel quiz = new QuizViewModel(bench.lab(), bench.workers().finding());
        BooleanProperty inSight = new SimpleBooleanProperty();
        return List.of(
                View.in(
                                Place.MEASURE,
                                "tab.play",
                                () ->
                                        new PlayView(
                                                flip,
                                                quiz,
                                                teaching,
                                                inSight,
                                                bench.language(),
                                                bench.appearance()))
                        .withSight(inSight)
                        .onlyFor(DataKind.IMAGES));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.listed("1 2", "keys.quiz"));
    }
}
