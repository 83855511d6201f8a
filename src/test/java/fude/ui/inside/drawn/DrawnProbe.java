package fude.ui.inside.drawn;

import fude.nn.Predictor;
import javafx.scene.Node;

/** What the drawn network shows, for measurements. */
public final class DrawnProbe {
    private DrawnProbe() {}

    /**
     * @param picture {@code #drawn-network}
     * @return the image whose way through the network is shown; null for none
     */
    public static byte[] image(Node picture) {
        return ((DrawnPicture) picture).sketch().image();
    }

    /**
     * @param picture {@code #drawn-network}
     * @return the network that is shown
     */
    public static Predictor predictor(Node picture) {
        return ((DrawnPicture) picture).sketch().predictor();
    }
}
