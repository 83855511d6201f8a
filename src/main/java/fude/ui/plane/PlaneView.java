package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.text.Message;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The plane with its points, what is read of it, and what can be chosen of the problem. */
final class PlaneView extends StackPane {
    private final PlaneViewModel model;
    private final Language language;
    private final PlaneRegion plane;
    private final Label readout =
            Controls.named(Controls.caption(Styles.FIELD_NAME), "plane-readout");
    private final Label score = Controls.named(Controls.caption(Styles.FIELD_NAME), "plane-score");
    private final HBox third = Controls.styled(new HBox(), "plane-row");

    /** A value of the third input. */
    enum Third {
        ZERO,
        ONE
    }

    /**
     * @param choose reads the data set of a name
     */
    PlaneView(
            PlaneViewModel model,
            Language language,
            Appearance appearance,
            Executor findingThread,
            Consumer<String> choose) {
        this.model = model;
        this.language = language;
        plane =
                Controls.named(
                        new PlaneRegion(model, language, appearance, findingThread), "plane");
        VBox options =
                Controls.column(
                        "plane-column",
                        third,
                        new ProblemOptions(model, language, appearance, choose),
                        new InputChoices(model, language));
        ScrollPane below = Controls.scroll(options, "clear-scroll");
        below.setFocusTraversable(false);
        Segments<Third> values = third();
        third.getChildren()
                .addAll(Controls.name(language, "plane.third", Styles.FIELD_NAME), values);
        VBox words = Controls.column("plane-words", score, readout);
        getChildren().add(new PlotFirst(plane, words, below, appearance));
        Changes.follow(
                this::tell,
                plane.at,
                model.picked,
                model.planeProperty(),
                model.hand.activeProperty(),
                model.hand.problemProperty(),
                language.textsProperty(),
                model.lab.momentProperty());
        Changes.follow(this::showThird, model.lab.numbersProperty());
    }

    private Segments<Third> third() {
        ObjectProperty<Third> chosen = new SimpleObjectProperty<>(Third.ZERO);
        chosen.subscribe(value -> model.third.set(value.ordinal()));
        return new Segments<>(language, "third", "plane.third.", Third.class, chosen);
    }

    private void showThird() {
        NumberSplit data = model.data();
        Controls.show(data != null && data.training().columns() == 3, third);
    }

    /** The switches for the pane's title. */
    List<Node> tools() {
        Buttons buttons = new Buttons(language);
        Button set = buttons.icon("plane-hand", Feather.EDIT_2, "plane.hand", model.hand::begin);
        Button end =
                buttons.icon("plane-hand-end", Feather.CHECK, "plane.hand.end", model.hand::end);
        Button undo =
                buttons.icon(
                        "plane-undo", Feather.CORNER_UP_LEFT, "plane.hand.undo", model.hand::undo);
        Button clear =
                buttons.icon(
                        "plane-clear", Feather.TRASH_2, "plane.hand.clear", model.hand::eraseAll);
        ToggleButton eraser =
                buttons.toggle(
                        "plane-eraser", Feather.DELETE, "plane.hand.eraser", model.hand.erasing);
        ObservableValue<Boolean> setting = model.hand.activeProperty();
        ObservableValue<Boolean> resting =
                Bindings.createBooleanBinding(
                        () -> !model.hand.activeProperty().get() && isFlat(),
                        model.hand.activeProperty(),
                        model.lab.numbersProperty());
        List.of(end, undo, clear, eraser).forEach(tool -> Controls.shownWhen(setting, tool));
        return List.of(
                Controls.shownWhen(resting, set),
                undo,
                eraser,
                clear,
                end,
                buttons.toggle("plane-stepped", Feather.BAR_CHART, "plane.stepped", model.stepped),
                buttons.toggle("plane-test", Feather.CIRCLE, "plane.test", model.testShown));
    }

    /** Whether points can be set: where there are two coordinates. */
    private boolean isFlat() {
        return model.data() != null && model.data().training().columns() == 2;
    }

    /** The keys of the pane that holds this view. */
    void keyPressed(KeyEvent event) {
        if (model.hand.activeProperty().get()) {
            Controls.undoes(event, model.hand::undo, model.hand::redo);
        }
    }

    private void tell() {
        NumberSplit data = model.data();
        if (data == null || !data.kind().hasClasses()) {
            plane.setAccessibleText(language.get("pane.plane"));
            return;
        }
        NumberWords words = new NumberWords(language.texts(), model);
        Point2D at = plane.at.get();
        Picked picked = model.picked.get();
        String place = at == null ? "" : words.place(numbers(at));
        String point = picked == null ? "" : words.picked(picked);
        boolean setting = model.hand.activeProperty().get();
        Message problem = model.hand.problemProperty().get();
        String said =
                !place.isEmpty()
                        ? place
                        : !point.isEmpty()
                                ? point
                                : language.get(setting ? "plane.hand.hint" : "plane.hint");
        readout.setText(said);
        score.setText(problem != null ? language.get(problem) : words.score());
        plane.setAccessibleText(
                language.get("text.sentences", language.get("plane.explained"), said));
    }

    private double[] numbers(Point2D at) {
        double[] others = model.others();
        return others.length == 0
                ? new double[] {at.getX(), at.getY()}
                : new double[] {at.getX(), at.getY(), others[0]};
    }
}
