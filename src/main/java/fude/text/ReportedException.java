package fude.text;

import org.jspecify.annotations.Nullable;

/**
 * The world did not play along (a broken file, a full disk, a loss that became infinite): ends what
 * was being done and carries the one sentence that the user is to read.
 */
public final class ReportedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message report;

    public ReportedException(Message report) {
        this(report, null);
    }

    public ReportedException(Message report, @Nullable Throwable cause) {
        super(report.toString(), cause);
        this.report = report;
    }

    public static ReportedException of(String key, Object... arguments) {
        return new ReportedException(Message.of(key, arguments));
    }

    /** The sentence for the user. */
    public Message report() {
        return report;
    }
}
