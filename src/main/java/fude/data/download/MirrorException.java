package fude.data.download;

import fude.text.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A mirror did not give the file; another one may. */
final class MirrorException extends IOException {
    private static final long serialVersionUID = 1;

    /** Nobody answered at all. */
    static final String UNREACHABLE = "download.unreachable";

    private final transient Message reason;

    MirrorException(Message reason, @Nullable Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    static MirrorException of(String key, Object... arguments) {
        return new MirrorException(Message.of(key, arguments), null);
    }

    /** What goes into the sentence for the reader. */
    Message reason() {
        return reason;
    }

    boolean isUnreachable() {
        return reason.key().equals(UNREACHABLE);
    }
}
