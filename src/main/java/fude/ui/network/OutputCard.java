package fude.ui.network;

import fude.lab.Experiment;
import fude.nn.loss.Loss;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.Locale;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** The layer that answers, with the loss, which decides how its numbers are read. */
final class OutputCard extends LayerCard {

    OutputCard(NetworkViewModel model, Language language) {
        this(model, model.lab.shownProperty(), language);
    }

    private OutputCard(
            NetworkViewModel model, ObservableValue<Experiment> experiment, Language language) {
        super(
                language,
                language.text(experiment, e -> language.get("output." + e.loss().id())),
                language.text(
                        experiment, e -> language.get("loss." + e.loss().id() + ".explained")));
        tools(
                new Buttons(language)
                        .icon(
                                "plot-loss",
                                Feather.TRENDING_UP,
                                "network.plot-loss",
                                () -> model.plots.loss().accept(model.lab.shown().loss())));
        Label loss = Controls.named(Controls.caption(Styles.CAPTION), "output-loss");
        loss.textProperty().bind(language.text(experiment, e -> loss(language, e)));
        remark(loss);
        StringBinding mistake = language.text(experiment, e -> mistake(language, e));
        remark(Controls.sentence("output-mistake", mistake, Styles.PROBLEM));
    }

    private static String loss(Language language, Experiment experiment) {
        return language.get("network.loss", language.get("loss." + experiment.loss().id()));
    }

    /** Softmax twice leaves no answer surer than e to 1, so that the loss has a floor. */
    private static String mistake(Language language, Experiment experiment) {
        if (experiment.loss() != Loss.SOFTMAX_TWICE) {
            return "";
        }
        int classes = experiment.network().outputs();
        double floor = experiment.loss().floor(classes);
        return language.get(
                "network.softmax-twice", classes, String.format(Locale.ROOT, "%.4f", floor));
    }
}
