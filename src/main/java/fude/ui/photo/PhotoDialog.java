package fude.ui.photo;

import fude.lab.ReadNumber;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.controls.FileDialog;
import fude.ui.controls.Remark;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A photograph over the window, its digits in boxes, and the number that they make. */
public final class PhotoDialog extends Dialog {
    private static final FileDialog.Kind PICTURE =
            new FileDialog.Kind(
                    "PNG, JPEG, GIF, BMP",
                    Stream.of("png", "jpg", "jpeg", "gif", "bmp", "PNG", "JPG", "JPEG")
                            .map(ending -> "*." + ending)
                            .toList());

    private final PhotoViewModel model;
    private final Language language;
    private final FileDialog files;
    private final PhotoCanvas canvas;
    private final Label number = Controls.line("photo-number", Styles.ANSWER);
    private final Label remark = Controls.named(Controls.caption(Styles.CAPTION), "photo-remark");

    /**
     * @param many opens what reads many pictures
     */
    public PhotoDialog(
            PhotoViewModel model,
            Language language,
            Appearance appearance,
            FileDialog files,
            Runnable many) {
        super(language, "photo", "photo");
        this.model = model;
        this.language = language;
        this.files = files;
        this.canvas = new PhotoCanvas(model, language, appearance, this::choose);

        Remark failure =
                Remark.failure(
                        "photo-failure",
                        language.sentence(model.failureProperty()),
                        language.text("photo.other"),
                        this::chooseFile);
        StackPane middle = middle();
        VBox.setVgrow(middle, Priority.ALWAYS);
        Buttons buttons = new Buttons(language);
        addToHead(buttons.words("photo-many", "photo.many", many));
        addToHead(buttons.plain("photo-choose", "photo.choose", this::chooseFile));
        fill(Controls.shownWhen(failure.speaks(), failure), middle, answerLine(), switches());
        fillWindow();
        model.inSight.bind(visibleProperty());
        Changes.follow(
                this::show, model.readingProperty(), model.selected, language.textsProperty());
    }

    /** A button that opens the dialog, for a pane's title. */
    public Button button() {
        return new Buttons(language).icon("photo-open", Feather.IMAGE, "photo.open", this::open);
    }

    @Override
    protected Node firstFocus() {
        return canvas;
    }

    private void choose() {
        if (model.putOnPaper()) {
            close();
        }
    }

    private StackPane middle() {
        Label hint = language.label(Controls.caption(Styles.EMPTY), "photo.empty");
        hint.setMouseTransparent(true);
        hint.visibleProperty()
                .bind(model.readingProperty().isNull().and(model.busyProperty().not()));
        ProgressIndicator busy = Controls.named(new ProgressIndicator(), "photo-busy");
        busy.setMaxSize(48, 48);
        busy.setMouseTransparent(true);
        busy.visibleProperty().bind(model.busyProperty());
        busy.accessibleTextProperty().bind(language.text("photo.busy"));
        StackPane middle = new StackPane(canvas, hint, busy);
        middle.setMinHeight(0);
        middle.setPrefSize(2000, 2000);
        return middle;
    }

    private Node answerLine() {
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = Controls.row("answer-line", number, remark);
        HBox.setHgrow(remark, Priority.ALWAYS);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private Node switches() {
        CheckBox evenLight = switchOf("photo.even-light", model.evenLight);
        CheckBox removeLines = switchOf("photo.remove-lines", model.removeLines);
        FlowPane switches = new FlowPane(20, 6, evenLight, removeLines);
        switches.setMinHeight(USE_PREF_SIZE);
        return switches;
    }

    private CheckBox switchOf(String key, BooleanProperty value) {
        CheckBox box = Controls.named(language.label(new CheckBox(), key), key.replace('.', '-'));
        box.selectedProperty().bindBidirectional(value);
        return language.explain(box, key + ".explained");
    }

    private void chooseFile() {
        files.open("photo.title", PICTURE).ifPresent(file -> model.open(List.of(file)));
    }

    private void show() {
        PhotoReading reading = model.readingProperty().get();
        boolean answered = reading != null && reading.isAnswered();
        number.setText(answered ? reading.number().label(reading.classNames()) : "");
        number.setManaged(answered);
        remark.setText(reading == null ? "" : remark(reading, language.texts()));
        canvas.setAccessibleText(number.getText() + " " + remark.getText());
    }

    private String remark(PhotoReading reading, Texts texts) {
        int digits = reading.digits().size();
        if (digits == 0) {
            return texts.get("photo.no-digits");
        }
        if (!reading.isAnswered()) {
            return texts.get("photo.no-answer", digits);
        }
        String answer = answer(reading, texts);
        if (!ReadNumber.isWriting(reading.classNames())) {
            answer = texts.get("text.sentences", texts.get("photo.whole"), answer);
        }
        return model.lab.isTrained()
                ? answer
                : texts.get("text.sentences", texts.get("drawing.untrained"), answer);
    }

    private String answer(PhotoReading reading, Texts texts) {
        int selected = model.selected.get();
        if (reading.digits().get(selected).isEmpty()) {
            return texts.get("photo.answer.empty", reading.digits().size(), selected + 1);
        }
        return texts.get(
                "photo.answer",
                reading.digits().size(),
                texts.roundPercent(reading.number().confidence()),
                selected + 1,
                texts.className(reading.name(selected)),
                texts.roundPercent(reading.answer(selected).confidence()));
    }
}
