package fude.cli;

import fude.text.Message;
import fude.text.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command was called wrongly: a sentence, and exit code 2. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    private static final Pattern LAYER = Pattern.compile("layers\\[(\\d+)].*");

    private final transient Message report;

    private UsageException(Message report) {
        super(report.toString());
        this.report = report;
    }

    static UsageException of(String key, Object... arguments) {
        return new UsageException(Message.of(key, arguments));
    }

    /** Names the option of the first problem, if there is one. */
    static void throwIfAny(List<Problem> problems) throws UsageException {
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            Matcher layer = LAYER.matcher(first.field());
            throw layer.matches()
                    ? of("cli.layer-problem", Integer.parseInt(layer.group(1)) + 1, first.message())
                    : of("cli.problem", "--" + first.field(), first.message());
        }
    }

    Message report() {
        return report;
    }
}
