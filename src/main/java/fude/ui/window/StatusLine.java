package fude.ui.window;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.Language;
import fude.ui.Styles;
import fude.ui.dataset.SourceViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** News of the program if there are any, else what the data is. */
final class StatusLine extends HBox {

    StatusLine(Language language, SourceViewModel source, ObservableObjectValue<Message> news) {
        getStyleClass().add(Styles.STATUS);
        Label words = new Label();
        words.setId("status");
        words.tooltipProperty().bind(words.textProperty().map(Tooltip::new));
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words(
                                                language.texts(),
                                                news.get(),
                                                source.experimentProperty().get()),
                                news,
                                source.experimentProperty(),
                                language.textsProperty()));
        getChildren().add(words);
    }

    private static String words(Texts texts, Message news, Experiment experiment) {
        if (news != null) {
            return texts.get(news);
        }
        if (experiment == null) {
            return texts.get("status.writing");
        }
        DatasetSplit data = experiment.data();
        String about = "dataset." + data.name() + ".about";
        return texts.get(
                texts.getOrElse(about, "").isEmpty() ? "dataset.folder.about" : about,
                data.training().size(),
                data.test().size());
    }
}
