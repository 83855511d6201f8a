package fude.ui.network;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Whether a change that would throw away what was learned is to begin anew. */
record ProposalQuestion(NetworkViewModel model, Language language) {

    Remark remark() {
        Button yes = Controls.named(new Button(), "start-again", "accent");
        yes.textProperty().bind(language.text(model.lab.proposalProperty(), this::yesWords));
        yes.setMinWidth(Button.USE_PREF_SIZE);
        yes.setOnAction(event -> model.lab.session().confirm());
        yes.disableProperty().bind(model.invalidProperty());
        Button no =
                new Buttons(language).plain("keep-network", "network.question.no", model::discard);
        return Controls.styled(
                new Remark(
                        "question",
                        Controls.icon(Feather.HELP_CIRCLE),
                        language.text(
                                this::words,
                                model.lab.proposalProperty(),
                                model.lab.runningProperty()),
                        yes,
                        no),
                Styles.QUESTION);
    }

    private String yesWords(Experiment proposal) {
        boolean file = model.lab.session().offeredFile().isPresent();
        return language.get(file ? "network.question.open" : "network.question.yes");
    }

    /** Names the data set where it is that which changes, and says whether learning goes on. */
    private String words() {
        Experiment proposal = model.lab.proposalProperty().get();
        if (proposal == null) {
            return "";
        }
        Texts texts = language.texts();
        Optional<Path> file = model.lab.session().offeredFile();
        if (file.isPresent()) {
            return texts.get("network.question.file", file.get().getFileName());
        }
        boolean trains = model.lab.session().interrupted();
        if (!model.changesData()) {
            return texts.get(trains ? "network.question.trains" : "network.question");
        }
        String data = proposal.data().name();
        return texts.get(
                trains ? "network.question.data.trains" : "network.question.data",
                texts.datasetName(data));
    }
}
