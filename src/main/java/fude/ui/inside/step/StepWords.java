package fude.ui.inside.step;

import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.text.Texts;
import fude.training.study.UpdateRecord;
import fude.ui.inside.InsideWords;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;

/** What each stage of an update says: its formulas with their numbers, and what is left out. */
final class StepWords {
    private final Texts texts;
    private final InsideWords names;
    private final Scene scene;

    StepWords(Texts texts, InsideWords names, Scene scene) {
        this.texts = texts;
        this.names = names;
        this.scene = scene;
    }

    String title(Stage stage) {
        return switch (stage.kind()) {
            case FORWARD -> texts.get("stepping.stage.forward", names.layer(stage.layer()));
            case LOSS -> texts.get("stepping.stage.loss");
            case BACKWARD -> texts.get("stepping.stage.backward", names.layer(stage.layer()));
            case GRADIENT -> texts.get("stepping.stage.gradient");
            case OPTIMIZER -> texts.get("stepping.stage.optimizer");
            case WEIGHT -> texts.get("stepping.stage.weight");
            case AFTER -> texts.get("stepping.stage.after");
        };
    }

    /**
     * A line for each formula.
     *
     * @param exact whether the numbers are to have all their digits
     */
    List<String> lines(Stage stage, boolean exact) {
        Figures figures = new Figures(texts, exact);
        PassLines passes = new PassLines(texts, names, scene, figures);
        LossLines losses = new LossLines(texts, names, scene, figures);
        WeightWords weight = new WeightWords(texts, scene, figures);
        return switch (stage.kind()) {
            case FORWARD -> passes.forward(stage.layer());
            case LOSS -> losses.before();
            case BACKWARD -> passes.backward(stage.layer());
            case GRADIENT -> weight.gradient();
            case OPTIMIZER -> weight.optimizer();
            case WEIGHT -> weight.moved();
            case AFTER -> losses.after();
        };
    }

    /** What the numbers of a stage are about, and what has been left out. */
    String remark(Stage stage) {
        List<String> said = new ArrayList<>();
        UpdateRecord update = scene.update();
        if (!update.isFinite()) {
            said.add(texts.get("stepping.diverged"));
        }
        boolean norm = scene.spec().normalisesBatches();
        if (norm && update.batch().size() == 1) {
            said.add(texts.get("stepping.norm.single"));
        }
        switch (stage.kind()) {
            case FORWARD, BACKWARD -> layer(said, stage);
            case GRADIENT -> {
                if (norm && update.batch().size() > 1) {
                    said.add(texts.get("stepping.norm.shared"));
                }
                if (!scene.weight().isComplete()) {
                    said.add(
                            texts.get(
                                    "stepping.kept",
                                    scene.weight().terms().size(),
                                    update.batch().size()));
                }
            }
            case OPTIMIZER -> said.add(texts.get("stepping.rounded"));
            case AFTER -> said.add(texts.get("stepping.same-chance"));
            default -> {
                // the lines say it all
            }
        }
        return String.join(" ", said);
    }

    private void layer(List<String> said, Stage stage) {
        LayerSpec layer = scene.spec().layer(stage.layer());
        if (layer.hasUnits()) {
            int unit = scene.units().get(stage.layer()).unit();
            said.add(
                    texts.get(
                            "stepping.unit",
                            names.unit(new Selection.Unit(stage.layer(), unit)),
                            scene.spec().outputsOf(stage.layer())));
        } else if (layer instanceof DropoutSpec) {
            said.add(texts.get("stepping.dropout"));
        }
    }
}
