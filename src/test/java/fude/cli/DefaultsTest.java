package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.Experiment;
import fude.lab.Setting;
import fude.text.ReportedException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The terminal's defaults are the window's first start. */
class DefaultsTest {

    @Test
    void whatTheHelpCallsDefaultIsTheFirstStart() throws ReportedException {
        CommandSpec command = CommandSpec.create();
        SettingOptions.addTo(command);
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Setting setting : Setting.all()) {
            String value = command.findOption("--" + setting.key()).defaultValue();
            if (value != null) {
                defaults.put(setting.key(), value);
            }
        }
        Experiment first = Experiment.on(null);
        assertEquals(Setting.textsOf(first), defaults);
        defaults.remove("classes");
        assertEquals(first, Setting.apply(defaults, first));
    }

    /** Else a default would set back what a recipe or a saved run says. */
    @Test
    void aDefaultIsNotAValueThatWasGiven() throws UsageException {
        CommandSpec command = CommandSpec.create();
        SettingOptions options = SettingOptions.addTo(command);
        new CommandLine(command).parseArgs("--epochs", "10");
        Experiment first = Experiment.on(null);
        Experiment recipe =
                first.withConfig(first.config().withEpochs(30).withBatchSize(7).withSeed(9));
        assertEquals(recipe.withConfig(recipe.config().withEpochs(10)), options.apply(recipe));
    }
}
