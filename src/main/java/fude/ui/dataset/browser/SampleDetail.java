package fude.ui.dataset.browser;

import fude.nn.Prediction;
import fude.ui.controls.AnswerBars;
import fude.ui.controls.Beside;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.PixelView;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One image large: its pixels with their values, its label, and what the network says of it. */
public final class SampleDetail extends BorderPane {
    private static final double GAP = 16;

    /** The height from which the facts stand below the image, in widths. */
    private static final double HIGH = 0.9;

    private final BrowserViewModel model;
    private final Consumer<SampleDetail> enlarge;
    private final Consumer<byte[]> toCanvas;
    private final Language language;
    private final PixelView pixels;
    private final AnswerBars bars;
    private final Label title = Controls.sentence("sample-title", Styles.CARD_TITLE);
    private final Label verdict = Controls.sentence("sample-verdict", Styles.FIELD_NAME);
    private final Label original = Controls.sentence("sample-original", Styles.FIELD_NAME);
    private final Label oneHot = Controls.sentence("sample-one-hot", Styles.CAPTION);
    private final Label pixel = Controls.sentence("sample-pixel", Styles.CAPTION);

    /**
     * @param enlarge lets this view fill the window, or puts it back
     * @param toCanvas takes an image of 28 × 28 pixels that is to be drawn on
     */
    public SampleDetail(
            BrowserViewModel model,
            Language language,
            Appearance appearance,
            Consumer<SampleDetail> enlarge,
            Consumer<byte[]> toCanvas) {
        this.model = model;
        this.toCanvas = toCanvas;
        this.enlarge = enlarge;
        this.language = language;
        this.pixels = new PixelView(appearance);
        this.bars = new AnswerBars(appearance, language);
        getStyleClass().add("sample-detail");
        createView();
        Changes.follow(
                this::show,
                model.picked.sampleProperty(),
                model.picked.drawable,
                model.changed,
                language.textsProperty());
    }

    /** Whether a node lies in such a view. */
    static boolean holds(Node node) {
        Node at = node;
        while (at != null && !(at instanceof SampleDetail)) {
            at = at.getParent();
        }
        return at != null;
    }

    private void createView() {
        Buttons buttons = new Buttons(language);
        Button close = buttons.icon("close-sample", Feather.X, "data.close", model.picked::unpick);
        Button larger =
                buttons.icon(
                        "enlarge-sample",
                        Feather.MAXIMIZE_2,
                        "data.enlarge",
                        () -> enlarge.accept(this));
        Button canvas =
                buttons.icon("sample-to-canvas", Feather.EDIT_3, "data.to-canvas", this::toCanvas);
        Controls.shownWhen(model.picked.drawable, canvas);
        HBox head = new HBox(title, Controls.spring(), canvas, larger, close);
        head.setAlignment(Pos.CENTER_LEFT);
        SampleSteps steps = new SampleSteps(model, language);
        VBox facts = Controls.column("box", head, original, verdict, bars, steps, oneHot, pixel);
        ScrollPane scroll = Controls.scroll(facts, "facts");
        scroll.setFitToHeight(true);
        pixels.setMinSize(120, 120);
        pixels.accessibleTextProperty().bind(title.textProperty());
        setCenter(pixels);
        Changes.follow(() -> place(scroll), widthProperty(), heightProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, steps::keyPressed);
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> requestFocus());
        pixels.setOnMouseMoved(event -> point(event.getX(), event.getY()));
        pixels.setOnMouseExited(event -> point(-1, -1));
        Controls.shownWhen(model.picked.sampleProperty().isNotNull(), this);
    }

    /** The facts stand where they leave the image the larger square. */
    private void place(Node facts) {
        boolean high = getHeight() > HIGH * getWidth();
        Beside.put(this, facts, high ? Side.BOTTOM : Side.RIGHT, GAP);
    }

    private void toCanvas() {
        toCanvas.accept(model.picked.sampleProperty().get().pixels());
    }

    private void show() {
        Sample sample = model.picked.sampleProperty().get();
        if (sample == null) {
            return;
        }
        ImageWords words = new ImageWords(language.texts(), sample.dataset(), sample.index());
        pixels.show(sample.pixels(), sample.dataset().rows(), sample.dataset().columns());
        title.setText(words.title(sample.split()));
        oneHot.setText(words.oneHot());
        boolean told =
                model.changed.get() != ChangedLabels.HIDDEN
                        && sample.dataset().isRelabelled(sample.index());
        original.setText(told ? words.original() : "");
        point(-1, -1);
        Prediction prediction = sample.prediction();
        boolean answered = prediction != null && prediction.isFinite();
        bars.show(sample.dataset().classNames(), answered ? prediction : null);
        verdict.setText(
                answered
                        ? words.answer(prediction.label(), prediction.confidence())
                        : language.get(whyNotAnswered(prediction)));
    }

    private String whyNotAnswered(Prediction prediction) {
        if (model.picked.isHidden()) {
            return "data.locked";
        }
        return prediction == null ? "data.no-answer" : "drawing.no-number";
    }

    private void point(double x, double y) {
        Sample sample = model.picked.sampleProperty().get();
        int at = sample == null ? -1 : pixels.pixelAt(x, y);
        pixel.setText(
                at < 0
                        ? language.get("data.pixels")
                        : language.get(
                                "data.pixel",
                                at / sample.dataset().columns() + 1,
                                at % sample.dataset().columns() + 1,
                                sample.dataset().pixel(sample.index(), at)));
    }
}
