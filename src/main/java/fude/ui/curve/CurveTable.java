package fude.ui.curve;

import fude.lab.Quantity;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.ui.state.Overlays;
import java.util.Locale;

/** The curves as a table: {@code run,quantity,epoch,value}, accuracy as a fraction. */
final class CurveTable {
    private final StringBuilder rows = new StringBuilder("run,quantity,epoch,value\n");
    private final Resolution grain;

    private CurveTable(Resolution grain) {
        this.grain = grain;
    }

    static String of(CurveModel model, ChartSettings settings, Texts texts) {
        CurveTable table = new CurveTable(settings.grain());
        table.add(texts.get("curve.this-run"), model.curve());
        if (model.ghost() != null) {
            table.add(model.ghost().name(), model.ghost().curve());
        }
        for (Overlays.Companion companion : model.companions()) {
            table.add(companion.name(), companion.curve());
        }
        for (int i = 0; i < model.repetitions().size(); i++) {
            table.add(texts.get("curve.repetition", i + 1), model.repetitions().get(i));
        }
        return table.rows.toString();
    }

    private void add(String run, LearningCurve curve) {
        for (Quantity quantity : Quantity.values()) {
            DataSeries series = DataSeries.of(curve, quantity, grain);
            for (int i = 0; i < series.size(); i++) {
                if (Double.isNaN(series.y()[i])) {
                    continue;
                }
                rows.append(
                        String.format(
                                Locale.ROOT,
                                "\"%s\",%s,%.6g,%.6g\n",
                                run.replace("\"", "\"\""),
                                quantity.id(),
                                series.x()[i],
                                series.y()[i]));
            }
        }
    }
}
