package fude.store;

import fude.data.Feature;
import fude.data.Scaling;
import fude.data.numbers.NumberForm;
import fude.text.Named;
import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a model of points or numbers reads them, in {@code model.json}.
 *
 * @param features ids of what is calculated of two coordinates; none for the numbers themselves
 * @param target none where classes come out
 */
record FormFields(
        int columns, List<String> features, List<Scaling> scalings, @Nullable Scaling target) {
    private static final int MOST_COLUMNS = 3;

    static FormFields of(NumberForm form) {
        return new FormFields(
                form.columns(),
                form.features().stream().map(Feature::id).toList(),
                form.scalings(),
                form.target());
    }

    /**
     * @throws ReportedException naming the field that is wrong
     */
    static FormFields read(JsonFields fields) throws ReportedException {
        List<Scaling> scalings = new ArrayList<>();
        for (JsonFields each : fields.objects("scalings", Feature.values().length)) {
            scalings.add(scaling(each));
        }
        FormFields read =
                new FormFields(
                        fields.whole("columns", 1, MOST_COLUMNS),
                        fields.texts("features", 0, Feature.values().length),
                        scalings,
                        fields.has("target") ? scaling(fields.object("target")) : null);
        int inputs = read.features.isEmpty() ? read.columns : read.features.size();
        if (scalings.size() != inputs) {
            throw fields.wrong("scalings");
        }
        boolean known = read.features.stream().allMatch(id -> feature(id) != null);
        if (!known || !read.features.isEmpty() && read.columns != 2) {
            throw fields.wrong("features");
        }
        return read;
    }

    private static @Nullable Feature feature(String id) {
        return Named.find(id, Feature.values()).orElse(null);
    }

    static Scaling scaling(JsonFields fields) throws ReportedException {
        Scaling scaling = new Scaling(fields.number("factor"), fields.number("offset"));
        if (scaling.factor() == 0) {
            throw fields.wrong("factor");
        }
        return scaling;
    }

    NumberForm form() {
        List<Feature> known = new ArrayList<>();
        for (String id : features) {
            Feature feature = feature(id);
            if (feature != null) {
                known.add(feature);
            }
        }
        return new NumberForm(columns, known, scalings, target);
    }
}
