package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.session.RateChange;
import fude.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlaysTest {
    @Test
    void theChartHearsOfWhatIsDifferentAlone() {
        Overlays overlays = new Overlays();
        List<Integer> heard = new ArrayList<>();
        overlays.changesProperty().addListener((o, was, is) -> heard.add(is.size()));
        overlays.changesProperty().addListener(observable -> heard.add(-1));
        for (int i = 0; i < 2; i++) {
            overlays.showChanges(List.of(new RateChange(1.5, 0.1, 0.2)));
        }
        overlays.showChanges(List.of());
        assertEquals(List.of(-1, 1, -1, 0), heard);
    }

    @Test
    void aChangeOfTheRateIsNamedByWhatItWasAndWhatItIs() {
        Overlays overlays = new Overlays();
        overlays.showChanges(List.of(new RateChange(1.5, 0.1, 0.2)));
        RateChange change = overlays.changesProperty().get().get(0);
        assertEquals(1.5, change.position());
        String words = Texts.ENGLISH.get(change.words());
        assertTrue(words.contains("0.1 → 0.2"), words);
    }
}
