package fude.nn;

import fude.nn.matrix.NumericLibrary;
import fude.text.ReportedException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Loads the native code before the tests of a class: {@link ExtendWith} on the class asks for it.
 */
public final class Numeric implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws ReportedException {
        load();
    }

    /** The same for helpers; a second call does nothing. */
    public static void load() throws ReportedException {
        Path home = Path.of(System.getProperty("fude.test.dir", "target/test-home"));
        NumericLibrary.load(home.toAbsolutePath().resolve("native"));
    }
}
