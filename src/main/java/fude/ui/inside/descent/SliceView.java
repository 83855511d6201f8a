package fude.ui.inside.descent;

import fude.text.Texts;
import fude.training.kept.KeptMoment;
import fude.training.study.LossPlane;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.controls.plot.Relief;
import fude.ui.controls.plot.SurfaceRegion;
import fude.ui.controls.plot.Trail;
import fude.ui.inside.InsideWords;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The loss of the network over two weights, or two directions, with the path of the run. */
final class SliceView extends VBox {
    /** The place of the path's colour. */
    private static final int PATH = 2;

    private final SliceViewModel model;
    private final Language language;
    private final SurfaceRegion surface;
    private final Label words = Controls.sentence("slice-words", Styles.CAPTION);
    private final Label readout = Controls.line("slice-readout", Styles.CAPTION);
    private final Label first = Controls.line("slice-first", "descent-weight");
    private final Label second = Controls.line("slice-second", "descent-weight");
    private final ProgressBar progress = Controls.named(new ProgressBar(), "slice-progress");

    SliceView(SliceViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.surface = Controls.named(new SurfaceRegion(language, appearance), "slice-surface");
        getStyleClass().add("descent-view");
        VBox.setVgrow(surface, Priority.ALWAYS);
        Inputs inputs = new Inputs(language);
        Label problem =
                Controls.sentence(
                        "slice-problem",
                        language.sentence(model.problemProperty()),
                        Styles.PROBLEM);
        getChildren()
                .addAll(
                        controls(inputs),
                        inputs.problem("slice-unreadable"),
                        problem,
                        surface,
                        readout,
                        words);
        Changes.follow(
                this::show,
                model.landscapeProperty(),
                model.inSight,
                model.lab.snapshotProperty(),
                language.textsProperty());
        Changes.follow(
                this::showWeights,
                model.firstProperty(),
                model.secondProperty(),
                model.inSight,
                language.textsProperty());
        Changes.follow(
                this::read,
                surface.pointedProperty(),
                model.landscapeProperty(),
                language.textsProperty());
    }

    private Node controls(Inputs inputs) {
        FlowPane row = Controls.styled(new FlowPane(), "chips");
        Segments<Directions> kinds =
                new Segments<>(
                        language,
                        "slice-directions",
                        "slice.directions.",
                        Directions.class,
                        model.directions);
        HBox one = weight("w₁", first, "slice-take-first", model::takeFirst);
        HBox other = weight("w₂", second, "slice-take-second", model::takeSecond);
        HBox seed =
                inputs.named(
                        "slice.seed",
                        inputs.field(
                                "slice-seed",
                                "slice.seed",
                                model.seed,
                                n -> n,
                                Inputs.Steps.BY_ONE,
                                n -> model.seed.set((int) Math.max(0, Math.min(1e9, n)))));
        HBox width = width(inputs, "slice-width", model.widthOfWeights);
        HBox random = width(inputs, "slice-width-random", model.widthOfRandom);
        Button make =
                new Buttons(language).words("slice-make", Feather.MAP, "slice.make", model::make);
        Changes.follow(
                () -> {
                    boolean ofWeights = model.directions.get() == Directions.WEIGHTS;
                    Controls.show(ofWeights, one, other, width);
                    Controls.show(!ofWeights, seed, random);
                },
                model.directions);
        row.getChildren().addAll(kinds, one, other, seed, width, random, make, progress);
        return row;
    }

    private HBox width(Inputs inputs, String id, ObjectProperty<Double> value) {
        return inputs.named(
                "slice.width",
                inputs.field(
                        id, "slice.width", value, n -> n, Inputs.Steps.BY_FACTORS, value::set));
    }

    private HBox weight(String name, Label label, String id, Runnable take) {
        Button button = new Buttons(language).words(id, "slice.take", take);
        return Controls.row("named", new Label(name), label, button);
    }

    private void showWeights() {
        if (model.inSight.get() && model.spec() != null) {
            first.setText(name(model.firstProperty().get()));
            second.setText(name(model.secondProperty().get()));
        }
    }

    private String name(Selection.Weight weight) {
        return weight == null
                ? "–"
                : InsideWords.of(language.texts(), model.spec(), model.lab).weight(weight);
    }

    private void show() {
        if (!model.inSight.get()) {
            return;
        }
        Landscape now = model.landscapeProperty().get();
        Controls.show(now != null && !now.isDone(), progress);
        progress.setProgress(now == null ? 0 : now.progress());
        boolean there = now != null && now.relief() != null;
        Controls.show(there, surface, readout);
        if (there) {
            double[] x = now.path().stream().mapToDouble(LossPlane.Place::a).toArray();
            double[] y = now.path().stream().mapToDouble(LossPlane.Place::b).toArray();
            surface.show(now.relief(), List.of(new Trail(PATH, x, y, now.here())));
        }
        words.setText(told(now));
        surface.setAccessibleText(words.getText());
    }

    private String told(Landscape now) {
        Texts texts = language.texts();
        if (now == null) {
            return texts.get(model.canMake() ? "slice.what" : "slice.problem.no-run");
        }
        KeptMoment centre = now.of().request().centre();
        String at = InsideWords.moment(texts, centre.epoch(), centre.batch());
        if (now.relief() == null) {
            return texts.get("slice.working", at);
        }
        double[] extremes = now.relief().extremes();
        String heights =
                Double.isNaN(extremes[0])
                        ? texts.get("slice.nowhere")
                        : texts.get(
                                "slice.heights",
                                at,
                                now.sample(),
                                texts.loss(extremes[0]),
                                texts.loss(extremes[1]));
        String honest =
                texts.get("slice.honest", now.path().size(), texts.roundPercent(now.away()));
        return texts.get("text.sentences", heights, honest);
    }

    private void read() {
        Landscape now = model.landscapeProperty().get();
        Point2D at = surface.pointedProperty().get();
        if (now == null || now.relief() == null) {
            return;
        }
        Texts texts = language.texts();
        Relief relief = now.relief();
        readout.setText(
                at == null
                        ? texts.get("slice.point")
                        : texts.get(
                                "slice.readout",
                                relief.x(),
                                texts.figures(at.getX()),
                                relief.y(),
                                texts.figures(at.getY()),
                                texts.figures(relief.at(at.getX(), at.getY()))));
    }
}
