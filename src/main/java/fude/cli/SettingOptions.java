package fude.cli;

import fude.lab.setting.Plan;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.text.ReportedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** An option for every {@link Setting} of an experiment. */
final class SettingOptions {
    private final CommandSpec command;

    private SettingOptions(CommandSpec command) {
        this.command = command;
    }

    /** Gives a command the options. */
    static SettingOptions addTo(CommandSpec command) {
        for (Setting<?> setting : SettingCatalog.all()) {
            String key = setting.key();
            command.addOption(
                    OptionSpec.builder(name(key))
                            .type(String.class)
                            .paramLabel(setting.codec().label())
                            .descriptionKey("cli." + key)
                            .defaultValue(setting.text(Plan.DEFAULT))
                            .build());
        }
        return new SettingOptions(command);
    }

    private static String name(String key) {
        return "--" + key;
    }

    /** The value that was given for a setting, null if none was. */
    private String given(Setting<?> setting) {
        var arguments = command.commandLine().getParseResult();
        return arguments.matchedOptionValue(name(setting.key()), (String) null);
    }

    /** Whether a value was given for a setting. */
    boolean has(Setting<?> setting) {
        return given(setting) != null;
    }

    /** Sets what was given. */
    Plan apply(Plan to) throws UsageException {
        Plan result = to;
        for (Setting<?> setting : SettingCatalog.all()) {
            if (has(setting)) {
                result = apply(setting, result);
            }
        }
        return result;
    }

    private Plan apply(Setting<?> setting, Plan to) throws UsageException {
        try {
            return setting.read(to, given(setting));
        } catch (ReportedException e) {
            throw UsageException.of("cli.problem", name(setting.key()), e.report());
        }
    }
}
