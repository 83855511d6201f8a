package fude.ui.inside;

import fude.lab.reading.Reading;
import fude.nn.NetworkSpec;
import fude.ui.controls.Buttons;
import fude.ui.controls.ClassChoice;
import fude.ui.controls.Controls;
import fude.ui.controls.PixelView;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Moment;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is looked at, in one row: back and forward, the image with the class that it should have,
 * where the data are images, the unit, the weight. Words go where there is no room for them; the
 * tooltip has them all.
 */
public final class InsideBar extends HBox {
    /** The image's side, and the width below which the words before the class go. */
    private static final double THUMBNAIL = 26;

    private static final double ROOM_FOR_WORDS = 620;

    private final Lab lab;
    private final Paper paper;
    private final Selection selection;
    private final Language language;
    private final PixelView image;
    private final ObjectBinding<List<String>> ways;

    public InsideBar(
            Lab lab, Paper paper, Selection selection, Language language, Appearance appearance) {
        this.lab = lab;
        this.paper = paper;
        this.selection = selection;
        this.language = language;
        image = Controls.named(new PixelView(appearance), "inside-image");
        appearance.whenScaled(
                () -> {
                    double side = appearance.scaled(THUMBNAIL);
                    image.setMinSize(side, side);
                    image.setMaxSize(side, side);
                });
        language.explain(image, "inside.image.explained");
        getStyleClass().add("inside-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        ways =
                Bindings.createObjectBinding(
                        this::ways,
                        language.textsProperty(),
                        selection.unitProperty(),
                        selection.weightProperty(),
                        lab.momentProperty(),
                        lab.chosenDataProperty());
        Label shouldBe = Controls.name(language, "inside.should-be", Styles.CAPTION);
        Node label = label(shouldBe);
        getChildren().addAll(back(), forward(), image, shouldBe, label, chosen());
        Changes.follow(
                () -> {
                    boolean drawn = lab.numbersProperty().get() == null;
                    boolean wide = getWidth() >= appearance.scaled(ROOM_FOR_WORDS);
                    Controls.show(drawn, image, label);
                    Controls.show(drawn && wide, shouldBe);
                },
                lab.numbersProperty(),
                widthProperty(),
                appearance.textScaleProperty());
        Changes.follow(this::show, paper.readingProperty());
    }

    private Node back() {
        Button back =
                new Buttons(language)
                        .icon("inside-back", Feather.ARROW_LEFT, "inside.back", selection::back);
        back.disableProperty().bind(selection.canGoBack().not());
        back.setMinWidth(USE_PREF_SIZE);
        return back;
    }

    private Node forward() {
        Button forward =
                new Buttons(language)
                        .icon(
                                "inside-forward",
                                Feather.ARROW_RIGHT,
                                "inside.forward",
                                selection::forward);
        forward.disableProperty().bind(selection.canGoForward().not());
        forward.setMinWidth(USE_PREF_SIZE);
        return forward;
    }

    private Node label(Label name) {
        ClassChoice classes =
                Controls.named(
                        new ClassChoice(language, "inside.unknown", lab.chosenDataProperty()),
                        "inside-label");
        language.explain(classes, "inside.should-be.explained");
        selection.labelProperty().subscribe(label -> classes.setValue(label));
        Changes.told(classes.valueProperty(), selection::shouldBe);
        name.setLabelFor(classes);
        return classes;
    }

    private Node chosen() {
        ChosenLine chosen = Controls.named(new ChosenLine(ways), "inside-chosen");
        language.explain(chosen, language.text(() -> ways.getValue().get(0), ways));
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        return chosen;
    }

    /** Unit and weight, in words and in numbers alone. */
    private List<String> ways() {
        Moment moment = lab.momentProperty().get();
        Selection.Unit unit = selection.unitProperty().get();
        Selection.Weight weight = selection.weightProperty().get();
        NetworkSpec spec = moment.spec();
        if (spec == null || unit == null || !Selection.exists(unit, spec)) {
            return List.of(language.get("inside.no-unit"));
        }
        InsideWords words = InsideWords.of(language.texts(), spec, lab);
        String its = words.unit(unit);
        String number = words.unit(unit.layer(), unit.number());
        return weight == null
                ? List.of(its, number)
                : List.of(its + " · " + words.weight(weight), words.weight(weight), its, number);
    }

    private void show() {
        Reading reading = paper.readingProperty().get();
        image.show(reading.image(), reading.frame().rows(), reading.frame().columns());
    }
}
