package fude.ui.controls.plot;

import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.List;

/** A plot in words, for the read-out and for a screen reader. */
final class PlotWords {
    private PlotWords() {}

    /** A name with its value. */
    static String pair(Language language, String name, double value) {
        return language.get("text.equation", name, language.texts().figures(value));
    }

    /** What is read at a place. */
    static String readout(Language language, Picture picture, double at, double near) {
        List<String> parts = new ArrayList<>();
        parts.add(pair(language, picture.x().name(), at));
        for (Curve curve : picture.curves()) {
            double value = curve.at(at, near);
            if (!curve.name().isEmpty() && Double.isFinite(value)) {
                parts.add(pair(language, curve.name(), value));
            }
        }
        return String.join("; ", parts);
    }
}
