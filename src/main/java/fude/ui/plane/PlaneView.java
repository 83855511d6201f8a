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
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
                        new ProblemOptions(model, language, appearance, "plane-", choose),
                        new InputChoices(model, language, "plane-"));
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
                model.selection.pickedProperty(),
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
    static List<Node> tools(PlaneViewModel model, Language language) {
        Buttons buttons = new Buttons(language);
        List<Node> tools = new ArrayList<>(HandTools.of(model, language, "plane-"));
        tools.add(
                buttons.toggle("plane-stepped", Feather.BAR_CHART, "plane.stepped", model.stepped));
        tools.add(buttons.toggle("plane-test", Feather.CIRCLE, "plane.test", model.testShown));
        return tools;
    }

    private void tell() {
        NumberSplit data = model.data();
        if (data == null || !data.kind().hasClasses()) {
            plane.setAccessibleText(language.get("pane.plane"));
            return;
        }
        NumberWords words = new NumberWords(language.texts(), model);
        Point2D at = plane.at.get();
        Selection.Sample picked = model.picked();
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
