package fude.ui.dataset.browser;

import fude.data.DataKind;
import fude.ui.state.Changes;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The images of the data and what the network gets wrong, in two views; one of them large. */
public final class BrowserFeature implements Feature {
    private final Workbench bench;
    private final BrowserViewModel images;
    private final BrowserViewModel mistakes;

    public BrowserFeature(Workbench bench) {
        this.bench = bench;
        images = model(false);
        mistakes = model(true);
    }

    private BrowserViewModel model(boolean mistakesOnly) {
        return new BrowserViewModel(
                bench.lab(), mistakesOnly, bench.workers().finding(), bench.workers().reading());
    }

    @Override
    public List<View> views() {
        List<View> views = new ArrayList<>();
        for (BrowserViewModel model : List.of(images, mistakes)) {
            BooleanProperty inSight = new SimpleBooleanProperty();
            inSight.addListener((o, was, is) -> unpick());
            String title = title(model);
            views.add(
                    View.in(Place.DATA, title, () -> view(model))
                            .withSight(inSight)
                            .onlyFor(DataKind.IMAGES));
            views.add(View.beside(Place.DATA, detail(model)));
        }
        views.add(
                View.at(
                                Slot.ROW,
                                new RecentRow(
                                        model(false),
                                        model(true),
                                        bench.language(),
                                        bench.appearance(),
                                        this::open))
                        .onlyFor(DataKind.IMAGES));
        return views;
    }

    private void open(BrowserViewModel ofRow, int place) {
        BrowserViewModel model = ofRow.mistakesOnly ? mistakes : images;
        bench.navigation().open(Place.DATA, title(model));
        if (place != PickedImage.NOWHERE) {
            model.showAmongAll(ofRow.selectionProperty().get(), place);
        }
    }

    private BrowserView view(BrowserViewModel of) {
        return new BrowserView(of, bench.language(), bench.appearance());
    }

    private static String title(BrowserViewModel of) {
        return of.mistakesOnly ? "tab.mistakes" : "tab.data";
    }

    private SampleDetail detail(BrowserViewModel of) {
        SampleDetail detail =
                new SampleDetail(
                        of,
                        bench.language(),
                        bench.appearance(),
                        bench.enlarger()::toggle,
                        bench.paper()::put);
        Changes.to(false, detail.visibleProperty(), () -> bench.enlarger().restore(detail));
        return detail;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.listed("← ↑ → ↓", "keys.browse"),
                Shortcut.listed("PgUp PgDn Home End", "keys.ends"));
    }

    @Override
    public boolean dismiss() {
        boolean picked =
                images.picked.sampleProperty().get() != null
                        || mistakes.picked.sampleProperty().get() != null;
        unpick();
        return picked;
    }

    private void unpick() {
        images.picked.unpick();
        mistakes.picked.unpick();
    }
}
