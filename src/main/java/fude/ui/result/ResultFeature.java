package fude.ui.result;

import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.feather.Feather;

/** What the run has come to, and whether that is what a recipe promised. */
public final class ResultFeature implements Feature {
    private final Lab lab;
    private final Language language;
    private final StringBinding result;
    private final StringBinding spoken;
    private final StringBinding point;

    public ResultFeature(Workbench bench) {
        lab = bench.lab();
        language = bench.language();
        Outcome outcome = new Outcome(lab, language);
        result = words(outcome::result);
        spoken = words(outcome::spoken);
        point = words(outcome::point);
    }

    private StringBinding words(Supplier<String> words) {
        return language.text(
                words,
                lab.snapshotProperty(),
                lab.dataProperty(),
                lab.experimentProperty(),
                lab.seriesProperty());
    }

    /** The same for whoever does not see the chart, with the last epoch. */
    public StringBinding spoken() {
        return spoken;
    }

    @Override
    public List<Voice> voices() {
        return List.of(
                Voice.of(
                        Voice.Rank.VERDICT,
                        new Remark("recipe-point", Controls.icon(Feather.FLAG), point)),
                Voice.of(
                        Voice.Rank.RESULT,
                        new Remark("result", Controls.icon(Feather.TRENDING_UP), result)));
    }
}
