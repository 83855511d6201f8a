package fude.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class DropTest {
    @Test
    void aSingleFileIsKnownByItsEnding() {
        assertTrue(Drop.isFile(List.of(new File("Network.FUDE")), ".fude"));
        assertFalse(Drop.isFile(List.of(new File("seven.png")), ".fude"));
        assertFalse(Drop.isFile(List.of(), ".fude"));
        assertFalse(Drop.isFile(List.of(new File("a.fude"), new File("b.fude")), ".fude"));
    }
}
