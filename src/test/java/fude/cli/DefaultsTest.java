package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.setting.Plan;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
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
        for (Setting<?> setting : SettingCatalog.all()) {
            String value = command.findOption("--" + setting.key()).defaultValue();
            if (value != null) {
                defaults.put(setting.key(), value);
            }
        }
        Plan first = Plan.DEFAULT;
        assertEquals(SettingCatalog.textsOf(first), defaults);
        assertEquals(first, SettingCatalog.apply(defaults, first));
    }

    /** Else a default would set back what a recipe or a saved run says. */
    @Test
    void aDefaultIsNotAValueThatWasGiven() throws UsageException {
        CommandSpec command = CommandSpec.create();
        SettingOptions options = SettingOptions.addTo(command);
        new CommandLine(command).parseArgs("--epochs", "10");
        Plan first = Plan.DEFAULT;
        Plan recipe = first.withConfig(first.config().withEpochs(30).withBatchSize(7).withSeed(9));
        assertEquals(recipe.withConfig(recipe.config().withEpochs(10)), options.apply(recipe));
    }
}
