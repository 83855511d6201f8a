package fude.ui.inside.plots;

import fude.text.Message;
import fude.text.Texts;
import fude.text.formula.Signs;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.controls.plot.Curve;
import fude.ui.controls.plot.Picture;
import fude.ui.inside.plots.PlotsViewModel.Part;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
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
    private final Label sum = TableLabels.number();
    private final Label sumOfShares = TableLabels.number();
    private final NumberField count;
    private final NumberField temperature;

    /** Its ends are powers of ten. */
    private final Slider temperatures =
            Controls.named(
                    new Slider(
                            Math.log10(SoftmaxModel.LEAST_TEMPERATURE),
                            Math.log10(SoftmaxModel.MOST_TEMPERATURE),
                            0),
                    "softmax-temperatures");

    /** Why what was typed is no temperature; null if it is one. */
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>();

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
                        t -> SoftmaxModel.nearestTemperature(t * Math.sqrt(2)),
                        t -> SoftmaxModel.nearestTemperature(t / Math.sqrt(2)),
                        this::setTemperature,
                        (field, why) -> report(why));
        count.setPrefColumnCount(3);
        temperature.setPrefColumnCount(4);
        temperatures
                .valueProperty()
                .addListener(
                        (o, was, is) ->
                                setTemperature(
                                        SoftmaxModel.nearestTemperature(
                                                Math.pow(10, is.doubleValue()))));
        language.explain(temperatures, "plots.temperature.explained");
        Button image =
                new Buttons(language).words("softmax-image", "plots.from-image", this::takeImage);
        Changes.follow(
                () -> image.setDisable(!model.seenProperty().get().answers()),
                model.seenProperty());
        choose(
                named("plots.count", Controls.named(count, "softmax-count")),
                named("plots.temperature", Controls.named(temperature, "softmax-temperature")),
                temperatures,
                image);
        tell(
                Controls.sentence("softmax-problem", language.sentence(problem), Styles.PROBLEM),
                Controls.sentence(language.text("plots.softmax.explained"), Styles.CAPTION),
                rows,
                Controls.sentence(
                        language.text(this::whichIsVaried, softmax.varied), Styles.CAPTION));
        plot.setOnChosen((x, y) -> softmax.set(softmax.varied.get(), toHundredths(x)));
        Changes.followWhile(
                model.isSeen(Part.SOFTMAX),
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

    private void setTemperature(double typed) {
        if (SoftmaxModel.isTemperature(typed)) {
            softmax.temperature.set(typed);
            report(null);
        } else {
            report(Message.of("plots.temperature.problem"));
        }
    }

    private void report(Message why) {
        temperature.markInvalid(why != null);
        problem.set(why);
    }

    private void takeImage() {
        softmax.take(model.seenProperty().get().outputs());
    }

    private String whichIsVaried() {
        return language.get("plots.varied", number(softmax.varied.get()));
    }

    private static double toHundredths(double x) {
        return Math.rint(x * 100) / 100;
    }

    /** A number with four significant digits, to be typed over. */
    private static double toFourDigits(double number) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4g", number));
    }

    private static String number(int place) {
        return Signs.indexed("z", place + 1);
    }

    private static String share(int place) {
        return Signs.indexed("p", place + 1);
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
            row.number.show(toFourDigits(numbers.get(i)));
            row.exponential.setText(texts.figures(exponentials[i]));
            row.share.setText(texts.figures(shares[i]));
            row.bar.setProgress(shares[i]);
        }
        sum.setText(texts.figures(DoubleStream.of(exponentials).sum()));
        sumOfShares.setText(texts.figures(DoubleStream.of(shares).sum()));
        count.show(numbers.size());
        temperature.show(toFourDigits(softmax.temperature.get()));
        temperatures.setValue(Math.log10(softmax.temperature.get()));
        plot.show(picture(numbers));
        plot.read(numbers.get(softmax.varied.get()));
    }

    private Picture picture(List<Double> numbers) {
        double at = numbers.get(softmax.varied.get());
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int of = i;
            Curve share = Curve.of(share(i), i, x -> softmax.shareAt(x, of));
            curves.add(i < COLOURS ? share : share.in(Curve.Style.DASHED));
        }
        return Picture.of(
                new Picture.Span(
                        number(softmax.varied.get()),
                        Math.min(-REACH, Math.floor(at - 1)),
                        Math.max(REACH, Math.ceil(at + 1))),
                new Picture.Span("p", 0, 1),
                curves);
    }

    private void build(int size) {
        rows.getChildren().clear();
        shown.clear();
        rows.addRow(
                0,
                TableLabels.head("i"),
                TableLabels.head("z"),
                TableLabels.head("e^(z / T)"),
                TableLabels.head("p = e^(z / T) / Σ"));
        for (int i = 0; i < size; i++) {
            int place = i;
            NumberField number =
                    new NumberField(
                            false,
                            z -> toHundredths(z + 0.1),
                            z -> toHundredths(z - 0.1),
                            z -> softmax.set(place, z),
                            (field, why) -> field.markInvalid(why != null));
            number.setPrefColumnCount(5);
            number.setAccessibleText(number(i));
            Changes.to(true, number.focusedProperty(), () -> softmax.vary(place));
            Row row =
                    new Row(number, TableLabels.number(), TableLabels.number(), new ProgressBar());
            row.bar.setAccessibleText(share(i));
            row.bar.setMinWidth(0);
            row.bar.setPrefWidth(60);
            shown.add(row);
            rows.addRow(
                    i + 1,
                    TableLabels.head(String.valueOf(i + 1)),
                    Controls.named(number, "softmax-z-" + i),
                    row.exponential,
                    Controls.named(row.share, "softmax-share-" + i),
                    row.bar);
        }
        rows.addRow(size + 1, TableLabels.head("Σ"), new Label(), sum, sumOfShares);
        sum.setId("softmax-sum");
    }
}
