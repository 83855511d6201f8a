package fude.ui.window;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Lab;
import java.util.List;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** News of the program if there are any, else what the data is. */
final class StatusLine extends HBox {

    StatusLine(Language language, Lab lab, ObservableObjectValue<Message> news) {
        getStyleClass().add(Styles.STATUS);
        Label words = Controls.line("status");
        words.tooltipProperty().bind(words.textProperty().map(Tooltip::new));
        words.textProperty()
                .bind(
                        language.text(
                                () -> words(language.texts(), news.get(), lab),
                                news,
                                lab.experimentProperty(),
                                lab.chosenDataProperty()));
        getChildren().add(words);
    }

    private static String words(Texts texts, Message news, Lab lab) {
        if (news != null) {
            return texts.get(news);
        }
        Experiment experiment = lab.experimentProperty().get();
        if (experiment == null) {
            return texts.get("status.writing");
        }
        DatasetSplit data = experiment.data();
        String about = about(texts, data);
        DatasetSplit chosen = lab.chosenDataProperty().get();
        return chosen == null || experiment.choice().isEverything()
                ? about
                : texts.get("text.sentences", about, choice(texts, experiment, chosen));
    }

    private static String about(Texts texts, DatasetSplit data) {
        String own = "dataset." + data.name() + ".about";
        String name = texts.getOrElse("dataset." + data.name(), "");
        String key =
                !texts.getOrElse(own, "").isEmpty()
                        ? own
                        : name.isEmpty() ? "dataset.folder.about" : "dataset.joined.about";
        return texts.get(key, data.training().size(), data.test().size(), name);
    }

    /** What of the data takes part. */
    private static String choice(Texts texts, Experiment experiment, DatasetSplit chosen) {
        List<String> names = chosen.training().classNames().stream().map(texts::className).toList();
        String images =
                chosen.validation().isPresent()
                        ? texts.get(
                                "status.chosen.validation",
                                names,
                                chosen.training().size(),
                                chosen.validation().get().size(),
                                chosen.test().size())
                        : texts.get(
                                "status.chosen",
                                names,
                                chosen.training().size(),
                                chosen.test().size());
        double noise = experiment.choice().labelNoise();
        return noise == 0
                ? images
                : texts.get("text.sentences", images, texts.get("status.noise", noise));
    }
}
