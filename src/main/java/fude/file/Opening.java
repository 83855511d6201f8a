package fude.file;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Why a file or folder cannot be opened: nothing is missing that nobody may look at. */
public final class Opening {
    private Opening() {}

    /** Asks the system about a path. */
    interface Look {
        void at(Path path) throws IOException;
    }

    /**
     * To be called where a path is not to be seen, before it is said to be missing.
     *
     * @throws ReportedException naming the folder above it that may not be entered, if there is one
     */
    public static void requireSight(Path path) throws ReportedException {
        requireSight(path, at -> Files.readAttributes(at, BasicFileAttributes.class));
    }

    static void requireSight(Path path, Look look) throws ReportedException {
        Optional<Path> closed = closed(path, look);
        if (closed.isPresent()) {
            throw new ReportedException(Message.of("data.folder-unreadable", closed.get()));
        }
    }

    /** The innermost folder that can be seen, if what is in it cannot. */
    private static Optional<Path> closed(Path path, Look look) {
        boolean isDenied = false;
        for (Path at = path.toAbsolutePath(); at != null; at = at.getParent()) {
            try {
                look.at(at);
                return isDenied ? Optional.of(at) : Optional.empty();
            } catch (AccessDeniedException e) {
                isDenied = true;
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
