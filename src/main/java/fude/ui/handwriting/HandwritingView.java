package fude.ui.handwriting;

import fude.ink.Framing;
import fude.ink.Stroke;
import fude.ui.controls.Beside;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.PixelView;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Where variation comes from: a digit is written before the class, with sliders for the hand. */
public final class HandwritingView extends ScrollPane {
    private static final double NARROW = 480;
    private static final double GAP = 20;
    private static final double SMALLEST = 64;

    private final HandwritingViewModel model;
    private final Language language;
    private final Consumer<List<Stroke>> toCanvas;
    private final WritingCanvas paper;
    private final PixelView image;
    private final GridPane habits = Controls.styled(new GridPane(), "habits");
    private boolean slowly = true;

    /**
     * @param toCanvas takes a drawing that is to be read
     */
    public HandwritingView(
            HandwritingViewModel model,
            Language language,
            Appearance appearance,
            Consumer<List<Stroke>> toCanvas) {
        this.model = model;
        this.language = language;
        this.toCanvas = toCanvas;
        this.paper = new WritingCanvas(appearance);
        this.image = new PixelView(appearance);
        setId("writing-pane");
        image.accessibleTextProperty().bind(language.text("writing.image"));
        paper.setId("writing");
        image.setId("writing-image");
        VBox hand = Controls.column("hand", digits(), habits, buttons());
        hand.setMinWidth(USE_PREF_SIZE);
        habit("slant", model.slant, -0.8, 0.8);
        habit("thickness", model.thickness, 0.4, 2.5);
        habit("wobble", model.wobble, 0, 3);
        GridPane written = written();
        BorderPane content = Controls.styled(new BorderPane(written), "handwriting");
        Controls.scrolledIfSmall(this, content);
        Changes.follow(
                () -> {
                    boolean narrow = getWidth() < appearance.scaled(NARROW);
                    Beside.put(content, hand, narrow ? Side.TOP : Side.LEFT, GAP);
                },
                widthProperty(),
                appearance.textScaleProperty());
        model.writtenProperty().subscribe(digit -> show());
    }

    /** The two papers are alike, whatever stands below them. */
    private GridPane written() {
        GridPane written = Controls.styled(new GridPane(), "written");
        written.addRow(0, paper, image);
        for (Region one : List.of(paper, image)) {
            one.setMinSize(0, SMALLEST);
            one.setPrefWidth(60);
            one.prefHeightProperty().bind(one.widthProperty());
        }
        written.addRow(1, caption("writing.strokes"), caption("writing.image"));
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints(0, 60, Double.MAX_VALUE);
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            written.getColumnConstraints().add(half);
        }
        RowConstraints captions = new RowConstraints();
        captions.setValignment(VPos.TOP);
        written.getRowConstraints().addAll(new RowConstraints(), captions);
        return written;
    }

    private Label caption(String key) {
        return Controls.sentence(language.text(key), Styles.CAPTION);
    }

    private Node digits() {
        ToggleGroup group = new ToggleGroup();
        HBox row = Controls.styled(new HBox(), "splits");
        for (int digit = 0; digit < 10; digit++) {
            ToggleButton button = new ToggleButton("" + digit);
            int chosen = digit;
            button.setId("write-" + digit);
            button.setToggleGroup(group);
            button.getStyleClass()
                    .addAll(digit == 0 ? "left-pill" : digit == 9 ? "right-pill" : "center-pill");
            button.setSelected(digit == model.digit.get());
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        slowly = true;
                        model.digit.set(chosen);
                    });
            row.getChildren().add(button);
        }
        return row;
    }

    private void habit(String name, DoubleProperty value, double low, double high) {
        String key = "writing." + name;
        Label label = Controls.name(language, key);
        Slider slider = Controls.named(new Slider(low, high, value.get()), "writing-" + name);
        slider.valueProperty().bindBidirectional(value);
        slider.valueProperty().addListener((o, was, is) -> slowly = false);
        language.explain(slider, key + ".explained");
        label.setLabelFor(slider);
        GridPane.setHgrow(slider, Priority.ALWAYS);
        habits.addRow(habits.getRowCount(), label, slider);
    }

    private Node buttons() {
        Button again = button("again", model::again);
        Button other = button("other-hand", model::anotherHand);
        Button usual = button("usual", model::usual);
        Button read = button("to-canvas", () -> toCanvas.accept(model.onPaper()));
        return new VBox(
                6, Controls.row("habits", again, other), Controls.row("habits", usual, read));
    }

    private Button button(String what, Runnable action) {
        return new Buttons(language)
                .words(
                        "writing-" + what,
                        "writing." + what,
                        () -> {
                            slowly = true;
                            action.run();
                        });
    }

    private void show() {
        if (model.writtenProperty().get() == null) {
            return;
        }
        paper.write(model.onPaper(), model.penOnPaper(), slowly);
        paper.setAccessibleText(language.get("writing.shown", model.digit.get()));
        image.show(model.writtenProperty().get().image(), Framing.SIZE, Framing.SIZE);
        slowly = false;
    }
}
