package fude.ui.inside.plots;

import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.controls.Segments;
import fude.ui.controls.plot.Curve;
import fude.ui.controls.plot.Mark;
import fude.ui.controls.plot.Picture;
import fude.ui.inside.plots.LossModel.Kind;
import fude.ui.inside.plots.PlotsViewModel.Part;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A loss over what is predicted, with what the network has on it, and worked examples. */
final class LossesView extends PlotPane {
    private static final double HIGHEST = 5;
    private static final double REACH = 3;

    private final PlotsViewModel model;
    private final LossModel losses;
    private final LossNow now;
    private final Choice<Loss> first;
    private final Choice<Optional<Loss>> second;
    private final Label value = Controls.sentence("loss-value", Styles.FIELD_NAME);
    private final Label tangent = Controls.sentence("loss-tangent", Styles.FIELD_NAME);
    private final Label remark = Controls.sentence("loss-remark", Styles.CAPTION);
    private final Label nowWords = Controls.sentence("loss-now", Styles.CAPTION);
    private final NumberField classes;
    private final NumberField target;

    LossesView(PlotsViewModel model, Language language, Appearance appearance) {
        super("plots-loss", language, appearance);
        this.model = model;
        this.losses = model.losses;
        this.now = new LossNow(model);
        first = new Choice<>(language, LossCurve.OF_CLASSES, this::key, losses.loss::set);
        second =
                new Choice<>(
                        language,
                        offered(),
                        loss -> loss.map(this::key).orElse("plots.none"),
                        loss -> losses.beside.set(loss.orElse(null)));
        classes =
                new NumberField(
                        true,
                        n -> n + 1,
                        n -> n - 1,
                        n -> losses.resize((int) n),
                        (field, why) -> field.markInvalid(why != null));
        target =
                new NumberField(
                        false,
                        n -> n + 0.5,
                        n -> n - 0.5,
                        losses.target::set,
                        (field, why) -> field.markInvalid(why != null));
        classes.setPrefColumnCount(3);
        target.setPrefColumnCount(4);
        first.setMinWidth(USE_PREF_SIZE);
        second.setMinWidth(USE_PREF_SIZE);
        Node ofClasses = named("plots.classes", Controls.named(classes, "loss-classes"));
        Node ofNumbers = named("plots.target", Controls.named(target, "loss-target"));
        Controls.shownWhen(losses.kind.isEqualTo(Kind.CLASSES), ofClasses);
        Controls.shownWhen(losses.kind.isEqualTo(Kind.NUMBERS), ofNumbers);
        choose(
                new Segments<>(language, "loss-kind", "plots.kind.", Kind.class, losses.kind),
                named("plots.loss", Controls.named(first, "loss-first")),
                named("plots.second", Controls.named(second, "loss-second")),
                ofClasses,
                ofNumbers);
        tell(value, tangent, remark, nowWords);
        addBelow(new ExampleView(model, language));
        plot.read(0.2);
        Changes.of(this::offer, losses.kind);
        Changes.followWhile(
                model.isSeen(Part.LOSS),
                this::show,
                plot.atProperty(),
                losses.kind,
                losses.loss,
                losses.beside,
                losses.classes,
                losses.target,
                model.seenProperty(),
                model.selection.labelProperty(),
                model.lab.momentProperty(),
                language.textsProperty());
    }

    private String key(Loss loss) {
        return "loss." + loss.id();
    }

    private List<Optional<Loss>> offered() {
        return Stream.concat(
                        Stream.of(Optional.<Loss>empty()),
                        losses.offered().stream().map(Optional::of))
                .toList();
    }

    /** Other losses go with numbers, and another range. */
    private void offer() {
        first.getItems().setAll(losses.offered());
        second.getItems().setAll(offered());
        boolean ofClasses = losses.kind.get() == Kind.CLASSES;
        plot.read(ofClasses ? 0.2 : losses.target.get() + 1);
    }

    private void show() {
        first.show(losses.loss.get());
        second.show(Optional.ofNullable(losses.beside.get()));
        classes.show(losses.classes.get());
        target.show(losses.target.get());
        plot.show(picture());
        tellPlace();
        remark.setText(remark());
        nowWords.setText(nowWords());
    }

    private boolean ofClasses() {
        return losses.kind.get() == Kind.CLASSES;
    }

    private Picture picture() {
        LossCurve loss = losses.curve(losses.loss.get());
        List<Curve> curves = new ArrayList<>();
        curves.add(Curve.of(name(losses.loss.get()), 0, loss::value));
        if (losses.beside.get() != null) {
            LossCurve other = losses.curve(losses.beside.get());
            curves.add(Curve.of(name(losses.beside.get()), 2, other::value).in(Curve.Style.DASHED));
        }
        double at = plot.atProperty().get();
        curves.add(Curve.tangent(3, at, loss.value(at), loss.slope(at)));
        return Picture.of(span(), new Picture.Span("L", 0, height()), curves).withMarks(marks());
    }

    private String name(Loss loss) {
        return language.get(key(loss));
    }

    private Picture.Span span() {
        double t = losses.target.get();
        return ofClasses()
                ? new Picture.Span("p", 0, 1)
                : new Picture.Span("y", t - REACH, t + REACH);
    }

    /** Squared errors of probabilities are small, and would lie flat on the axis. */
    private double height() {
        if (!ofClasses()) {
            return HIGHEST;
        }
        double highest = 0;
        for (Optional<Loss> each :
                List.of(Optional.of(losses.loss.get()), Optional.ofNullable(losses.beside.get()))) {
            highest = Math.max(highest, each.map(loss -> losses.curve(loss).value(0)).orElse(0.0));
        }
        for (Mark mark : marks()) {
            highest = Math.max(highest, mark.y());
        }
        return Math.min(HIGHEST, 1.1 * highest);
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Loss loss = losses.loss.get();
        if (ofClasses() && loss == Loss.SOFTMAX_TWICE) {
            double floor = loss.floor(losses.classes.get());
            marks.add(Mark.level(floor, language.texts().loss(floor), 4));
        }
        if (!now.isOfRun(losses.loss.get())) {
            return marks;
        }
        now.epoch()
                .ifPresent(
                        result -> {
                            mark(marks, result.trainingLoss(), "curve.training-loss", 0);
                            mark(marks, result.measuredLoss(), measured(), 2);
                        });
        if (isKnown()) {
            double x = ofClasses() ? now.share() : now.number();
            marks.add(new Mark(x, now.lossOfSample(), language.get("plots.image"), 3));
        }
        return marks;
    }

    private boolean isKnown() {
        return ofClasses() ? now.isClassKnown() : now.isNumberKnown();
    }

    private void mark(List<Mark> marks, double level, String key, int place) {
        if (Double.isFinite(level)) {
            marks.add(Mark.level(level, language.get(key), place));
        }
    }

    private String measured() {
        return model.lab.isValidating() ? "curve.validation-loss" : "curve.test-loss";
    }

    private void tellPlace() {
        Texts texts = language.texts();
        LossCurve loss = losses.curve(losses.loss.get());
        double x = plot.atProperty().get();
        String prediction = ofClasses() ? "p" : "y";
        value.setText(
                texts.get(
                        "plots.loss.value",
                        prediction,
                        texts.figures(x),
                        loss.words(),
                        texts.figures(loss.value(x))));
        tangent.setText(texts.get("plots.loss.slope", prediction, texts.figures(loss.slope(x))));
    }

    private String remark() {
        if (!ofClasses()) {
            return losses.loss.get() == Loss.RMSE ? language.get("plots.remark.rmse") : "";
        }
        return switch (losses.loss.get()) {
            case CROSS_ENTROPY -> "";
            case SOFTMAX_TWICE ->
                    language.get(
                            "plots.remark.twice",
                            losses.classes.get(),
                            language.texts().loss(Loss.SOFTMAX_TWICE.floor(losses.classes.get())));
            case BINARY_CROSS_ENTROPY -> language.get("plots.remark.binary");
            default -> language.get("plots.remark.shared", losses.classes.get());
        };
    }

    private String nowWords() {
        Texts texts = language.texts();
        if (!now.isOfRun(losses.loss.get())) {
            return texts.get("plots.now.other");
        }
        if (!isKnown()) {
            return texts.get("plots.now.unknown");
        }
        String loss = texts.loss(now.lossOfSample());
        return ofClasses()
                ? texts.get("plots.now", texts.figures(now.share()), loss)
                : texts.get(
                        "plots.now.number",
                        texts.figures(now.number()),
                        texts.figures(losses.target.get()),
                        loss);
    }
}
