package fude.ui.inside.moment;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.look.Styles;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.feather.Feather;

/** The time slider of Inside and Measure; the window's line says it while one looks at the past. */
public final class MomentFeature implements Feature {
    private final Workbench bench;
    private final MomentViewModel model;

    public MomentFeature(Workbench bench) {
        this.bench = bench;
        this.model = new MomentViewModel(bench.lab(), bench.workers().explaining());
    }

    @Override
    public List<View> views() {
        return Stream.of(Place.INSIDE, Place.MEASURE).map(this::bar).toList();
    }

    private View bar(Place place) {
        return View.bar(
                place, new MomentBar(model, bench.language(), bench.appearance(), place.id()));
    }

    @Override
    public List<Voice> voices() {
        StringBinding words =
                bench.language()
                        .text(
                                () ->
                                        model.isNow()
                                                ? ""
                                                : bench.language()
                                                        .get(
                                                                "moment.past",
                                                                model.name(
                                                                        bench.language().texts())),
                                model.stopProperty(),
                                model.stopsProperty());
        Remark remark =
                new Remark(
                        "moment-past",
                        Controls.icon(Feather.CLOCK),
                        words,
                        new Buttons(bench.language())
                                .words("moment-now", "moment.to-now", model::lookNow));
        return List.of(
                Voice.of(
                        Voice.Rank.NEWS,
                        Controls.styled(remark, "past"),
                        Controls.sentence(
                                bench.language().text("moment.past.explained"), Styles.CAPTION)));
    }

    @Override
    public boolean dismiss() {
        return model.lookNow();
    }
}
