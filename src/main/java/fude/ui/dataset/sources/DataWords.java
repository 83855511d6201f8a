package fude.ui.dataset.sources;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.text.Texts;
import fude.ui.state.Lab;
import java.util.List;

/** What the data of the run is, and what of it takes part. */
final class DataWords {
    private DataWords() {}

    static String of(Lab lab, Texts texts) {
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
