package fude.ui.inside.plots;

import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.controls.plot.Curve;
import fude.ui.controls.plot.Picture;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;

/** Softmax as a calculator, and each share over one of the numbers. */
final class SoftmaxView extends PlotPane {
    private static final double REACH = 5;

    /** The colours there are for lines. */
    private static final int COLOURS = 9;

    private final PlotsViewModel model;
    private final SoftmaxModel softmax;
    private final GridPane rows = Controls.styled(new GridPane(), "plot-table");
    private final List<Row> shown = new ArrayList<>();
    private final Label sum = number();
    private final Label sumOfShares = number();
    private final NumberField count;
    private final NumberField temperature;
    private final Slider warmth =
            Controls.named(
                    new Slider(
                            Math.log10(SoftmaxModel.COLDEST), Math.log10(SoftmaxModel.HOTTEST), 0),
                    "softmax-warmth");

    private record Row(NumberField number, Label exponential, Label share, ProgressBar bar) {}

    SoftmaxView(PlotsViewModel model, Language language, Appearance appearance) {
        super("plots-softmax", language, appearance);
        this.model = model;
        this.softmax = model.softmax;
        count =
                new NumberField(
                        true,
                        n -> Math.min(SoftmaxModel.MOST, n + 1),
                        n -> Math.max(SoftmaxModel.FEWEST, n - 1),
                        n -> resize((int) n),
                        (field, why) -> field.markInvalid(why != null));
        temperature =
                new NumberField(
                        false,
                        t -> t * Math.sqrt(2),
                        t -> t / Math.sqrt(2),
                        this::warm,
                        (field, why) -> field.markInvalid(why != null));
        count.setPrefColumnCount(3);
        temperature.setPrefColumnCount(4);
        warmth.valueProperty()
                .addListener((o, was, is) -> softmax.warm(Math.pow(10, is.doubleValue())));
        language.explain(warmth, "plots.temperature.explained");
        Button image =
                new Buttons(language).words("softmax-image", "plots.from-image", this::takeImage);
        Changes.follow(
                () -> image.setDisable(!model.seenProperty().get().answers()),
                model.seenProperty());
        choose(
                named("plots.count", Controls.named(count, "softmax-count")),
                named("plots.temperature", Controls.named(temperature, "softmax-temperature")),
                warmth,
                image);
        tell(
                Controls.sentence(language.text("plots.softmax.explained"), Styles.CAPTION),
                rows,
                Controls.sentence(language.text(this::varied, softmax.varied), Styles.CAPTION));
        plot.setOnChosen((x, y) -> softmax.set(softmax.varied.get(), rounded(x)));
        Changes.follow(
                this::show,
                softmax.numbers,
                softmax.temperature,
                softmax.varied,
                language.textsProperty());
    }

    private void resize(int wanted) {
        softmax.resize(wanted);
        count.show(softmax.numbers.get().size());
    }

    private void warm(double to) {
        softmax.warm(to);
        temperature.show(figures(softmax.temperature.get()));
    }

    private void takeImage() {
        softmax.take(model.seenProperty().get().outputs());
    }

    private String varied() {
        return language.get("plots.varied", z(softmax.varied.get()));
    }

    private static double rounded(double x) {
        return Math.rint(x * 100) / 100;
    }

    /** A number with four significant digits, to be typed over. */
    private static double figures(double number) {
        return Double.parseDouble(String.format(java.util.Locale.ROOT, "%.4g", number));
    }

    /** The name of a number, with its index below. */
    static String z(int place) {
        return "z" + index(place);
    }

    private static String index(int place) {
        StringBuilder index = new StringBuilder();
        for (char digit : String.valueOf(place + 1).toCharArray()) {
            index.append((char) ('₀' + digit - '0'));
        }
        return index.toString();
    }

    private void show() {
        List<Double> numbers = softmax.numbers.get();
        if (shown.size() != numbers.size()) {
            build(numbers.size());
        }
        Texts texts = language.texts();
        double[] exponentials = softmax.exponentials();
        double[] shares = softmax.shares();
        for (int i = 0; i < shown.size(); i++) {
            Row row = shown.get(i);
            row.number.show(figures(numbers.get(i)));
            row.exponential.setText(texts.figures(exponentials[i]));
            row.share.setText(texts.figures(shares[i]));
            row.bar.setProgress(shares[i]);
        }
        sum.setText(texts.figures(DoubleStream.of(exponentials).sum()));
        sumOfShares.setText(texts.figures(DoubleStream.of(shares).sum()));
        count.show(numbers.size());
        temperature.show(figures(softmax.temperature.get()));
        warmth.setValue(Math.log10(softmax.temperature.get()));
        plot.show(picture(numbers));
        plot.read(numbers.get(softmax.varied.get()));
    }

    private Picture picture(List<Double> numbers) {
        double at = numbers.get(softmax.varied.get());
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int of = i;
            Curve share = Curve.of("p" + index(i), i, x -> softmax.shareAt(x, of));
            curves.add(i < COLOURS ? share : share.in(Curve.Style.DASHED));
        }
        return Picture.of(
                new Picture.Span(
                        z(softmax.varied.get()),
                        Math.min(-REACH, Math.floor(at - 1)),
                        Math.max(REACH, Math.ceil(at + 1))),
                new Picture.Span("p", 0, 1),
                curves);
    }

    private void build(int size) {
        rows.getChildren().clear();
        shown.clear();
        rows.addRow(0, head("i"), head("z"), head("e^(z / T)"), head("p = e^(z / T) / Σ"));
        for (int i = 0; i < size; i++) {
            int place = i;
            NumberField number =
                    new NumberField(
                            false,
                            z -> rounded(z + 0.1),
                            z -> rounded(z - 0.1),
                            z -> softmax.set(place, z),
                            (field, why) -> field.markInvalid(why != null));
            number.setPrefColumnCount(5);
            number.setAccessibleText(z(i));
            number.focusedProperty().addListener((o, was, focused) -> softmax.varied.set(place));
            Row row = new Row(number, number(), number(), new ProgressBar());
            row.bar.setAccessibleText("p" + index(i));
            row.bar.setMinWidth(0);
            row.bar.setPrefWidth(60);
            shown.add(row);
            rows.addRow(
                    i + 1,
                    head(String.valueOf(i + 1)),
                    Controls.named(number, "softmax-z-" + i),
                    row.exponential,
                    Controls.named(row.share, "softmax-share-" + i),
                    row.bar);
        }
        rows.addRow(size + 1, head("Σ"), new Label(), sum, sumOfShares);
        sum.setId("softmax-sum");
    }

    private static Label number() {
        Label number = new Label();
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    private static Label head(String words) {
        Label head = Controls.line(null, Styles.FIELD_NAME);
        head.setText(words);
        head.setMinWidth(USE_PREF_SIZE);
        return head;
    }
}
