package fude.cli;

import fude.store.Home;
import fude.text.ReportedException;
import fude.text.Texts;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: finds the command, runs it, and turns what went wrong into one sentence. */
public final class Terminal {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final Console console;
    private final CommandLine commands;

    /** The program itself; without a command it opens the window, which is not decided here. */
    @Command(name = "fude", mixinStandardHelpOptions = true, sortOptions = false)
    private static final class Root {}

    public Terminal(Console console, Home home) {
        this.console = console;
        this.commands = new CommandLine(new Root());
        TrainCommand train = new TrainCommand(console, home);
        CommandLine trainLine = new CommandLine(train);
        train.addSettings(trainLine.getCommandSpec());
        commands.addSubcommand(trainLine);
        commands.addSubcommand(new EvaluateCommand(console, home));
        CommandLine predictLine = new CommandLine(new PredictCommand(console));
        commands.addSubcommand(predictLine);
        commands.getCommandSpec().version(version());
        for (CommandLine command : commands.getSubcommands().values()) {
            command.getCommandSpec().mixinStandardHelpOptions(true).version(version());
        }
        commands.setResourceBundle(console.texts().bundle());
        commands.setOut(writer(console.out()));
        commands.setErr(writer(console.err()));
        commands.setOverwrittenOptionsAllowed(true);
        commands.setExpandAtFiles(false);
        predictLine.setUnmatchedOptionsArePositionalParams(true); // numbers below 0
        commands.setParameterExceptionHandler((e, args) -> fail(WRONG_USAGE, sentence(e)));
        commands.setExecutionExceptionHandler((e, command, result) -> fail(e));
        commands.setUsageHelpAutoWidth(true);
    }

    /**
     * Runs a command.
     *
     * @return the program's exit code: 0 done, 1 failed, 2 called wrongly
     */
    public int run(String... arguments) {
        if (arguments.length == 0) {
            return DONE;
        }
        int code = execute(arguments);
        if (console.out().checkError()) {
            return FAILED;
        }
        return code;
    }

    private int execute(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError e) {
            return fail(FAILED, console.texts().get("cli.out-of-memory"));
        }
    }

    /** With the number that the jar carries; classes by themselves have none. */
    private static String version() {
        String number = Terminal.class.getPackage().getImplementationVersion();
        return number == null ? "Fude" : "Fude " + number;
    }

    /** Prints in the stream's own charset, which JDK 17 cannot be asked for. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) {
                        stream.print(String.valueOf(text, from, length));
                    }

                    @Override
                    public void flush() {
                        stream.flush();
                    }

                    @Override
                    public void close() {
                        stream.flush();
                    }
                },
                true);
    }

    /** Says why there is no window. */
    public void sayNoWindow(String reasonKey) {
        Texts texts = console.texts();
        console.err().println(texts.get("cli.no-window", texts.get(reasonKey)));
    }

    private int fail(Exception e) {
        Texts texts = console.texts();
        if (e instanceof ReportedException reported) {
            return fail(FAILED, texts.get(reported));
        }
        if (e instanceof UsageException usage) {
            return fail(WRONG_USAGE, texts.get(usage.report()));
        }
        System.getLogger(Terminal.class.getName()).log(System.Logger.Level.DEBUG, "unexpected", e);
        return fail(FAILED, texts.get("cli.unexpected", String.valueOf(e)));
    }

    private int fail(int code, String sentence) {
        console.progress("");
        console.say("cli.error", sentence);
        return code;
    }

    private String sentence(ParameterException e) {
        Texts texts = console.texts();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return texts.get(
                    "cli.unknown",
                    String.join(" ", unmatched.getUnmatched()),
                    e.getCommandLine().getCommandSpec().qualifiedName());
        }
        if (e instanceof MissingParameterException missing) {
            return texts.get(
                    "cli.missing",
                    missing.getMissing().stream().map(Terminal::label).toList(),
                    e.getCommandLine().getCommandSpec().qualifiedName());
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return texts.get("cli.bad-value", name(e.getArgSpec()), e.getValue());
        }
        return e.getMessage();
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : name(argument);
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }
}
