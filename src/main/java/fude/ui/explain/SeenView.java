package fude.ui.explain;

import fude.ink.FramedSteps;
import fude.ink.FramingStep;
import fude.ink.ImageFrame;
import fude.lab.reading.Reading;
import fude.nn.Prediction;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the network sees: from the strokes to the 28 × 28 pixels, a picture for each step. */
public final class SeenView extends VBox {
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double MUCH_ROOM = 380;

    /** From this height on, names in two lines and sentences both have room. */
    private static final double ROOM_FOR_NAMES = 290;

    private final SeenViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final Label usual = answerLabel("seen-usual");
    private final Label switched = answerLabel("seen-switched");
    private final Label cost = Controls.sentence("seen-cost");
    private final StepColumn strokes;
    private final Map<FramingStep, StepColumn> columns = new EnumMap<>(FramingStep.class);

    public SeenView(SeenViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        getStyleClass().add("seen-view");
        strokes = new StepColumn(language, appearance);
        GridPane row = Controls.styled(new GridPane(), "steps");
        row.setMinSize(0, 0);
        strokes.addTo(row, 0);
        row.getColumnConstraints().add(broad());
        for (FramingStep step : FramingStep.values()) {
            StepColumn column = new StepColumn(model, step, language, appearance);
            columns.put(step, column);
            int place = row.getColumnCount();
            row.add(arrow(), place, 1);
            column.addTo(row, place + 1);
            row.getColumnConstraints().addAll(new ColumnConstraints(), broad());
        }
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().addAll(bar(), row);
        Changes.follow(this::show, model.seenProperty(), language.textsProperty());
        Changes.follow(
                this::arrange, heightProperty(), widthProperty(), appearance.textScaleProperty());
    }

    private static Label answerLabel(String id) {
        Label label = Controls.sentence(id, "answer-in-words");
        label.setWrapText(false);
        label.setMinSize(USE_PREF_SIZE, USE_COMPUTED_SIZE);
        return label;
    }

    /** As broad as all the other pictures. */
    private static ColumnConstraints broad() {
        ColumnConstraints broad = new ColumnConstraints(0, 10, Double.MAX_VALUE);
        broad.setHgrow(Priority.ALWAYS);
        return broad;
    }

    /** Larger words where there is much room, fewer where there is little. */
    private void arrange() {
        pseudoClassStateChanged(ROOMY, getHeight() >= appearance.scaled(MUCH_ROOM));
        boolean little =
                WordsPane.isTight(this, appearance)
                        || getHeight() < appearance.scaled(ROOM_FOR_NAMES);
        pseudoClassStateChanged(COMPACT, little);
        strokes.compact(little);
        columns.values().forEach(column -> column.compact(little));
    }

    private Node bar() {
        cost.setMinWidth(0);
        Buttons buttons = new Buttons(language);
        Button off = buttons.words("seen-all-off", "seen.all-off", () -> model.switchAll(false));
        Button on = buttons.words("seen-all-on", "seen.all-on", () -> model.switchAll(true));
        HBox bar = Controls.row("filter-bar", usual, switched, Controls.spring(), off, on);
        bar.setMinWidth(0);
        return new VBox(bar, cost);
    }

    private Node arrow() {
        Label arrow = Controls.styled(new Label("→"), "step-arrow");
        arrow.setMinWidth(USE_PREF_SIZE);
        return arrow;
    }

    private void show() {
        FramingTrace seen = model.seenProperty().get();
        Texts texts = language.texts();
        boolean answered =
                seen.outcome() == Reading.Outcome.ANSWERED
                        && seen.all().classes() == model.lab.classNames().size();
        usual.setText(answered ? answer(seen.all()) : "");
        boolean changed = answered && seen.isSwitched();
        switched.setText(changed ? "→ " + answer(seen.switched()) : "");
        cost.setText(
                changed
                        ? cost(seen, texts)
                        : answered ? texts.get("seen.try") : remark(seen, texts));
        pictures(seen, answered, texts);
    }

    private void pictures(FramingTrace seen, boolean answered, Texts texts) {
        FramedSteps steps = seen.steps();
        strokes.show(
                steps == null ? null : StepPaintings.paper(seen.drawing(), steps.part()),
                texts.get("seen.strokes.why"),
                true,
                "");
        for (FramingStep step : FramingStep.values()) {
            columns.get(step)
                    .show(
                            steps == null ? null : painting(step, seen),
                            words(step, seen, texts),
                            seen.applies(step),
                            answered && seen.applies(step)
                                    ? texts.get("seen.without", answer(seen.without().get(step)))
                                    : "");
        }
    }

    private static StepPicture.Painting painting(FramingStep step, FramingTrace seen) {
        FramedSteps steps = seen.steps();
        return switch (step) {
            case CROP -> StepPaintings.crop(seen.drawing(), steps.part());
            case BOX -> StepPaintings.box(seen.scaled(), steps.frame());
            case PEN -> StepPaintings.box(steps.placed(), steps.frame());
            case CENTRE -> StepPaintings.centred(steps);
            case GREY -> StepPaintings.image(steps);
        };
    }

    private static String words(FramingStep step, FramingTrace seen, Texts texts) {
        if (!seen.applies(step)) {
            return texts.get("seen.not-here");
        }
        if (!seen.on().contains(step)) {
            int side = frame(seen).side();
            return texts.get("seen." + step.id() + ".off", side);
        }
        if (step != FramingStep.CENTRE || seen.steps() == null) {
            return texts.get("seen." + step.id() + ".why", numbers(step, frame(seen)));
        }
        return texts.get("seen.centre.moved", moved(seen.steps(), texts));
    }

    private static Object[] numbers(FramingStep step, ImageFrame frame) {
        return switch (step) {
            case BOX -> new Object[] {frame.box()};
            case GREY -> new Object[] {frame.rows(), frame.columns()};
            default -> new Object[] {frame.pen()};
        };
    }

    private static ImageFrame frame(FramingTrace seen) {
        return seen.steps() == null ? ImageFrame.MNIST : seen.steps().frame();
    }

    private static String moved(FramedSteps steps, Texts texts) {
        int right = steps.right();
        int down = steps.down();
        if (right == 0 && down == 0) {
            return texts.get("seen.not-moved");
        }
        String across =
                texts.get(right < 0 ? "seen.moved-left" : "seen.moved-right", Math.abs(right));
        String along = texts.get(down < 0 ? "seen.moved-up" : "seen.moved-down", Math.abs(down));
        return right == 0
                ? along
                : down == 0 ? across : across + texts.get("text.list-separator") + along;
    }

    private String answer(Prediction prediction) {
        Texts texts = language.texts();
        String name = texts.className(model.lab.classNames().get(prediction.label()));
        return texts.get("seen.answer", name, texts.roundPercent(prediction.confidence()));
    }

    /** What the class that is answered with all steps loses, in points of a hundred. */
    private String cost(FramingTrace seen, Texts texts) {
        int answer = seen.all().label();
        String name = texts.className(model.lab.classNames().get(answer));
        long before = Math.round(100 * seen.all().probability(answer));
        long after = Math.round(100 * seen.switched().probability(answer));
        if (before == after) {
            return texts.get("seen.costs-nothing", name);
        }
        return texts.get(
                after < before ? "seen.costs" : "seen.gains", name, Math.abs(before - after));
    }

    private static String remark(FramingTrace seen, Texts texts) {
        return switch (seen.outcome()) {
            case NO_INK -> texts.get("seen.blank");
            case NO_NUMBER -> texts.get("drawing.no-number");
            case NO_NETWORK, ANSWERED -> "";
        };
    }
}
