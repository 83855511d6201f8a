package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.text.Message;
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
            overlays.changesProperty()
                    .set(List.of(new Overlays.Change(1.5, Message.of("curve.epoch"))));
        }
        overlays.changesProperty().set(List.of());
        assertEquals(List.of(-1, 1, -1, 0), heard);
    }
}
