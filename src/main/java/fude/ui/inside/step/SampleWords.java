package fude.ui.inside.step;

import fude.data.Scaling;
import fude.data.numbers.NumberForm;
import fude.text.Texts;
import fude.training.study.UpdateRecord;
import fude.ui.inside.InsideWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The sample that is followed where it is a point or a number: what goes in and should come out.
 */
record SampleWords(Texts texts, InsideWords names, Scene scene) {

    /** In the units of the data, and as the network gets it where that is something else. */
    String told() {
        NumberForm form = scene.form();
        UpdateRecord.Sample sample = scene.followed();
        List<Float> input = sample.input();
        String told =
                texts.get(
                        "stepping.told",
                        inputs(i -> form.scalings().get(i).inverse(input.get(i))),
                        target(sample, form));
        boolean isScaled = form.scalings().stream().anyMatch(s -> !s.equals(Scaling.NONE));
        boolean isTargetScaled = scene.isFunction() && !form.target().equals(Scaling.NONE);
        if (!isScaled && !isTargetScaled) {
            return told;
        }
        String goesIn = inputs(input::get);
        String scaled =
                scene.isFunction()
                        ? texts.get(
                                "stepping.told.scaled.function",
                                goesIn,
                                texts.figures(sample.target().get(0)))
                        : texts.get("stepping.told.scaled", goesIn);
        return texts.get("text.sentences", told, scaled);
    }

    private String inputs(IntToDoubleFunction value) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < scene.form().inputs(); i++) {
            String number = texts.figures(value.applyAsDouble(i));
            parts.add(texts.get("text.equation", scene.form().symbol(i), number));
        }
        return String.join(texts.get("text.list-separator"), parts);
    }

    private String target(UpdateRecord.Sample sample, NumberForm form) {
        if (scene.isFunction()) {
            double y = form.unscaled(sample.target().get(0));
            return texts.get("text.equation", "y", texts.figures(y));
        }
        return names.className(sample.label());
    }
}
