package fude.store;

import fude.training.Intervention;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Files that version 0.1.0 wrote. {@code NAME.fude} is a run before its end, {@code NAME.json} the
 * card of the same run at its end.
 */
final class Earlier {
    private Earlier() {}

    static Path file(String name) {
        try {
            return Path.of(Earlier.class.getResource("/written-by-0.1.0/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The settings of the run {@code adam}. */
    static Map<String, String> adamSettings() {
        return Map.ofEntries(
                Map.entry("augment", "none"),
                Map.entry("averaging", "0.5"),
                Map.entry("batch-size", "10"),
                Map.entry("beta1", "0.9"),
                Map.entry("beta2", "0.999"),
                Map.entry("classes", "2,4,9"),
                Map.entry("endless", "off"),
                Map.entry("epochs", "3"),
                Map.entry("epsilon", "1e-8"),
                Map.entry("first", "120"),
                Map.entry("init", "uniform"),
                Map.entry("l1", "0"),
                Map.entry("l2", "0"),
                Map.entry("label-noise", "10"),
                Map.entry("layers", "dense 2 relu, batchnorm, dropout 0.2"),
                Map.entry("learning-rate", "0.01"),
                Map.entry("loss", "cross-entropy"),
                Map.entry("max-norm", "1.5"),
                Map.entry("optimizer", "adam"),
                Map.entry("order", "shuffled"),
                Map.entry("patience", "3"),
                Map.entry("scaling", "standard"),
                Map.entry("schedule", "cosine"),
                Map.entry("seed", "7"),
                Map.entry("threads", "1"),
                Map.entry("validation", "20"));
    }

    /** What was set by hand in the run {@code adam}. */
    static List<Intervention> adamInterventions() {
        return List.of(new Intervention(0, 0, 0.01, 3), new Intervention(1, 5, 0.004, 4));
    }
}
