package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.LayerGrammar;
import fude.nn.NetworkSpec;
import fude.text.ReportedException;
import fude.training.TrainingConfig;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The terminal's defaults are the window's first start. */
class DefaultsTest {

    @Test
    void learningBeginsAsInTheWindow() throws UsageException {
        LearningOptions options = new LearningOptions();
        new CommandLine(options).parseArgs();

        assertEquals(TrainingConfig.DEFAULT, options.config());
    }

    @Test
    void theNetworkIsTheWindows() throws ReportedException {
        String layers =
                new CommandLine(new TrainCommand(null, null))
                        .getCommandSpec()
                        .findOption("--layers")
                        .defaultValue();

        assertEquals(NetworkSpec.defaultLayers(), LayerGrammar.parse(layers));
    }
}
