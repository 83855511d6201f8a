package fude.cli;

import fude.lab.Experiment;
import fude.lab.Setting;
import fude.text.ReportedException;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** An option for every {@link Setting} of an experiment. */
final class SettingOptions {
    /** What can only be read once the data is there. */
    static final String CLASSES = "classes";

    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry(CLASSES, "NAME,NAME…"),
                    Map.entry("label-noise", "PERCENT"),
                    Map.entry("validation", "PERCENT"),
                    Map.entry("scaling", "NAME"),
                    Map.entry("endless", "auto|on|off"),
                    Map.entry("layers", "LAYERS"),
                    Map.entry("init", "NAME"),
                    Map.entry("loss", "NAME"),
                    Map.entry("optimizer", "NAME"),
                    Map.entry("learning-rate", "RATE"),
                    Map.entry("schedule", "SHAPE"),
                    Map.entry("augment", "STRENGTHS"),
                    Map.entry("order", "NAME"),
                    Map.entry("threads", "auto|N"));

    private final CommandSpec command;

    private SettingOptions(CommandSpec command) {
        this.command = command;
    }

    /** Gives a command the options. */
    static SettingOptions addTo(CommandSpec command) {
        Map<String, String> defaults = Setting.textsOf(Experiment.on(null));
        for (Setting setting : Setting.all()) {
            String key = setting.key();
            command.addOption(
                    OptionSpec.builder(name(key))
                            .type(String.class)
                            .paramLabel(LABELS.getOrDefault(key, "N"))
                            .descriptionKey("cli." + key)
                            .defaultValue(defaults.get(key))
                            .build());
        }
        return new SettingOptions(command);
    }

    private static String name(String key) {
        return "--" + key;
    }

    /** The value that was given for a setting, null if none was. */
    private String given(Setting setting) {
        var arguments = command.commandLine().getParseResult();
        return arguments.matchedOptionValue(name(setting.key()), (String) null);
    }

    /** Whether a value was given for a setting. */
    boolean has(Setting setting) {
        return given(setting) != null;
    }

    /** Sets what was given, but for what needs the data. */
    Experiment apply(Experiment to) throws UsageException {
        return apply(to, false);
    }

    /** Sets the rest of what was given. */
    Experiment applyToData(Experiment to) throws UsageException {
        return apply(to, true);
    }

    private Experiment apply(Experiment to, boolean toData) throws UsageException {
        Experiment result = to;
        for (Setting setting : Setting.all()) {
            if (setting.key().equals(CLASSES) == toData) {
                result = apply(setting, result);
            }
        }
        return result;
    }

    private Experiment apply(Setting setting, Experiment to) throws UsageException {
        String value = given(setting);
        try {
            return value == null ? to : setting.change().apply(to, value);
        } catch (ReportedException e) {
            throw UsageException.of("cli.problem", name(setting.key()), e.report());
        }
    }
}
