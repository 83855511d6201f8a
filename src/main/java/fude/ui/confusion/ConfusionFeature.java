package fude.ui.confusion;

import fude.data.DataKind;
import fude.lab.RunCard;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The confusion matrix, as a view of a place. */
public final class ConfusionFeature implements Feature {
    private final Workbench bench;
    private final ConfusionViewModel model;

    /**
     * @param runs of the lab book, the newest first
     * @param number gives the number of one of them
     */
    public ConfusionFeature(
            Workbench bench, Supplier<List<RunCard>> runs, ToIntFunction<RunCard> number) {
        this.bench = bench;
        model =
                new ConfusionViewModel(
                        bench.lab(), bench.selection(), bench.workers().finding(), runs, number);
    }

    @Override
    public List<View> views() {
        return List.of(
                View.in(Place.MEASURE, "tab.confusion", this::view)
                        .withSight(model.inSight)
                        .onlyFor(DataKind.IMAGES, DataKind.POINTS));
    }

    private ConfusionView view() {
        return new ConfusionView(
                model,
                bench.language(),
                bench.appearance(),
                table -> bench.export().table("confusion.save-table", table, "confusion"),
                picture -> bench.export().picture("confusion.save-picture", picture, "confusion"));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.listed("← ↑ → ↓ Enter", "keys.confusion"));
    }

    @Override
    public boolean dismiss() {
        return model.dismiss();
    }
}
