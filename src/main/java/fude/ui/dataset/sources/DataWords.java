package fude.ui.dataset.sources;

import fude.data.Data;
import fude.data.DataKind;
import fude.data.look.Understanding;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.state.Lab;
import java.util.List;
import java.util.Optional;

/** What the data of the run is, and what of it takes part. */
final class DataWords {
    private DataWords() {}

    static String of(Lab lab, Texts texts) {
        Experiment experiment = lab.experimentProperty().get();
        if (experiment == null) {
            return texts.get("status.writing");
        }
        Data data = experiment.data();
        String about = about(texts, data);
        Data chosen = lab.dataProperty().get();
        return chosen == null || chosen.kind() != data.kind() || experiment.choice().isEverything()
                ? about
                : texts.get("text.sentences", about, choice(texts, experiment, chosen));
    }

    private static String about(Texts texts, Data data) {
        Optional<Message> understood = data.understood().map(Understanding::summary);
        if (understood.isPresent()) {
            return texts.get(understood.get());
        }
        if (data.kind() != DataKind.IMAGES) {
            return texts.get(
                    data.kind() == DataKind.POINTS
                            ? "dataset.points.about"
                            : "dataset.function.about",
                    texts.datasetName(data.name()),
                    data.trainingSize(),
                    data.testSize());
        }
        String own = "dataset." + data.name() + ".about";
        String name = texts.getOrElse("dataset." + data.name(), "");
        String key =
                !texts.getOrElse(own, "").isEmpty()
                        ? own
                        : name.isEmpty() ? "dataset.folder.about" : "dataset.joined.about";
        return texts.get(key, data.trainingSize(), data.testSize(), name);
    }

    /** What of the data takes part. */
    private static String choice(Texts texts, Experiment experiment, Data chosen) {
        if (chosen.kind() != DataKind.IMAGES) {
            return texts.get(
                    "status.chosen.numbers",
                    chosen.trainingSize(),
                    chosen.validationSize(),
                    chosen.testSize());
        }
        List<String> names = chosen.classNames().stream().map(texts::className).toList();
        String images =
                chosen.isValidating()
                        ? texts.get(
                                "status.chosen.validation",
                                names,
                                chosen.trainingSize(),
                                chosen.validationSize(),
                                chosen.testSize())
                        : texts.get(
                                "status.chosen", names, chosen.trainingSize(), chosen.testSize());
        double noise = experiment.choice().labelNoise();
        return noise == 0
                ? images
                : texts.get("text.sentences", images, texts.get("status.noise", noise));
    }
}
