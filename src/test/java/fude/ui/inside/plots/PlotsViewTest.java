package fude.ui.inside.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.nn.activation.Activation;
import fude.nn.inference.UnitSum;
import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.controls.plot.PlotRegion;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.inside.plots.PlotsViewModel.Part;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plots, pressed as one would. */
class PlotsViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private final Language language = new Language(Texts.ENGLISH);
    private PlotsViewModel model;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    new DrawingViewModel(lab, paper, Runnable::run);
                    model = new PlotsViewModel(lab, paper, selection, Runnable::run);
                    model.inSight.set(true);
                    stage.show(new PlotsView(model, language, new Appearance()), 1000, 640);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void learn() {
        stage.interact(
                () -> {
                    Learned.begin(lab);
                    Learned.learn(lab);
                    paper.put(Runs.DIGITS.test().image(3));
                });
    }

    private void point(String plot, double x, double y) {
        PlotRegion region = stage.node(plot);
        Bounds where = region.localToScreen(region.getBoundsInLocal());
        stage.robot()
                .moveTo(where.getMinX() + region.pixelX(x), where.getMinY() + region.pixelY(y));
    }

    @Test
    void theLayerIsNamedInTheLanguageOfNow() {
        stage.interact(() -> language.choose(Texts.JAPANESE));
        List<String> shown =
                stage.node("plots-layer").lookupAll(".list-cell").stream()
                        .map(cell -> ((Labeled) cell).getText())
                        .filter(Objects::nonNull)
                        .toList();
        assertEquals(List.of(Texts.JAPANESE.get("plots.none")), shown);
    }

    @Test
    void theTangentFollowsPointerAndKeys() {
        point("plots-activation", -2, 0.5);
        assertTrue(stage.text("plots-value").startsWith("x = −2.0"), stage.text("plots-value"));
        stage.interact(stage.node("plots-activation")::requestFocus);
        stage.interact(() -> stage.<PlotRegion>node("plots-activation").read(-0.06));
        stage.robot().push(KeyCode.RIGHT);
        assertEquals("x = 0: σ(x) = 0.5000, slope 0.2500", stage.text("plots-value"));
        assertEquals("Tangent: y = 0.5000 + 0.2500 · (x − 0)", stage.text("plots-tangent"));
    }

    @Test
    void anyTwoCanBeLaidOverOneAnother() {
        stage.choose("plots-first", Formula.ACTIVATIONS.indexOf(Activation.TANH));
        assertEquals("", stage.text("plots-distance"));
        stage.choose("plots-second", Formula.ALL.indexOf(Formula.TANH_BY_SIGMOID));
        String told = stage.text("plots-distance");
        assertTrue(told.startsWith("2σ(2x) − 1 and tanh x differ by at most "), told);
        assertTrue(told.contains("e-16"), told);
        stage.choose("plots-second", Formula.ALL.indexOf(Formula.TANH_SLOPE));
        assertTrue(stage.text("plots-distance").contains(" and tanh′ x differ"), told);
        stage.click("plots-slope");
        assertFalse(stage.text("plots-distance").contains("tanh′"));
    }

    @Test
    void theSumsOfALayerAndOfTheSelectedUnitAreMarked() {
        assertTrue(stage.text("plots-sums").startsWith("Choose a layer"));
        stage.interact(() -> Learned.begin(lab));
        stage.choose("plots-layer", 1);
        assertEquals(Activation.RELU, model.activation.get());
        assertTrue(stage.text("plots-sums").startsWith("Draw on the paper"));
        learn();
        assertTrue(stage.text("plots-sums").startsWith("Hidden layer 1: 128 sums"));
        stage.interact(() -> selection.unit(new Selection.Unit(1, 5)));
        byte[] image = paper.readingProperty().get().image();
        UnitSum sum = lab.classifier().orElseThrow().trace(image).unit(1, 5);
        assertTrue(stage.text("plots-sums").startsWith("Hidden layer 2: 64 sums"));
        assertEquals(sum.sum(), model.sumOfUnit(), 1e-4);
        assertEquals(
                model.sumOfUnit(), stage.<PlotRegion>node("plots-activation").atProperty().get());
        assertTrue(stage.text("plots-unit").startsWith("Unit 6: Σ w · x + b = "));
    }

    @Test
    void nothingIsWorkedOutOutOfSight() {
        stage.interact(() -> model.inSight.set(false));
        learn();
        assertFalse(model.seenProperty().get().isThere());
        stage.interact(() -> model.inSight.set(true));
        assertTrue(model.seenProperty().get().isThere());
    }

    @Test
    void aPartThatNobodySeesIsLeftAsItIs() {
        Label ofActivation = stage.node("plots-about");
        stage.click("plots-part-loss");
        Label ofLoss = stage.node("loss-now");
        String before = ofActivation.getText();
        stage.interact(() -> language.choose(Texts.JAPANESE));
        assertEquals(before, ofActivation.getText(), "another part is in front");
        String japanese = ofLoss.getText();
        stage.interact(() -> model.inSight.set(false));
        stage.interact(() -> language.choose(Texts.ENGLISH));
        assertEquals(japanese, ofLoss.getText(), "another view is in front");
        stage.interact(() -> model.inSight.set(true));
        assertTrue(ofLoss.getText().startsWith("The network learns"), ofLoss.getText());
        stage.interact(() -> language.choose(Texts.JAPANESE));
        stage.click("plots-part-activation");
        assertEquals(Texts.JAPANESE.get("activation.sigmoid.explained"), ofActivation.getText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; The temperature must be between 0.1 and 10.",
                "-2; The temperature must be between 0.1 and 10.",
                "11; The temperature must be between 0.1 and 10.",
                "warm; “warm” is not a number.",
                "NaN; “NaN” is not a number.",
                "''; “” is not a number.",
            })
    void aTemperatureThatCannotBeIsSaid(String typed, String said) {
        stage.click("plots-part-softmax");
        stage.enter("softmax-temperature", typed);
        assertEquals(said, stage.text("softmax-problem"));
        assertEquals(1, model.softmax.temperature.get());
        stage.enter("softmax-temperature", "2");
        assertEquals("", stage.text("softmax-problem"));
        assertEquals(2, model.softmax.temperature.get());
    }

    @Test
    void theFieldThatHasTheFocusIsVariedUntilItIsGone() {
        stage.click("plots-part-softmax");
        stage.interact(() -> stage.node("softmax-z-2").requestFocus());
        assertEquals(2, model.softmax.varied.get());
        stage.interact(() -> model.softmax.varied.set(0));
        stage.interact(() -> stage.node("softmax-temperature").requestFocus());
        assertEquals(0, model.softmax.varied.get(), "leaving a field varies nothing");
        stage.interact(() -> stage.node("softmax-z-2").requestFocus());
        stage.interact(() -> stage.<TextField>node("softmax-z-2").setText("5"));
        stage.interact(() -> model.softmax.resize(2));
        assertEquals(1, model.softmax.varied.get());
        assertEquals(List.of(2.0, 1.0), model.softmax.numbers.get());
    }

    @Test
    void softmaxIsACalculatorWithATemperature() {
        stage.click("plots-part-softmax");
        stage.enter("softmax-count", "2");
        stage.enter("softmax-z-0", "3");
        stage.enter("softmax-z-1", "1");
        assertEquals("22.80", stage.text("softmax-sum"));
        assertEquals("0.8808", stage.text("softmax-share-0"));
        stage.interact(() -> stage.<Slider>node("softmax-temperatures").setValue(Math.log10(0.5)));
        assertEquals("0.9820", stage.text("softmax-share-0"));
        stage.enter("softmax-temperature", "2");
        assertEquals("0.7311", stage.text("softmax-share-0"));
        stage.enter("softmax-count", "99");
        assertEquals(10, model.softmax.numbers.get().size());
        point("plots-softmax", 4, 0.5);
        stage.robot().clickOn(MouseButton.PRIMARY);
        assertEquals(4, model.softmax.numbers.get().get(model.softmax.varied.get()), 0.05);
        learn();
        stage.press("softmax-image");
        assertEquals(10, model.softmax.numbers.get().size());
        stage.enter("softmax-temperature", "1");
        assertEquals(
                paper.readingProperty().get().prediction().probability(3),
                model.softmax.shares()[3],
                1e-9);
    }

    @Test
    void examplesShowEveryNumberAndCanBeChanged() {
        stage.click("plots-part-loss");
        assertEquals("L = Σ = 1.6094", stage.text("example-loss-0"));
        assertEquals("1.609", stage.text("example-0-0-2"));
        stage.press("example-near");
        assertEquals("L = Σ = 0.2231", stage.text("example-loss-0"));
        stage.enter("example-0-0-0", "0.9");
        assertTrue(stage.text("example-loss-0").endsWith("0.2007"), "0.9 of 1.1");
        stage.enter("example-0-1-2", "1");
        assertEquals("The targets must add up to 1.", stage.text("example-loss-0"));
        stage.press("example-rows");
        assertEquals("L = Σ = 3.4828", stage.text("example-loss-1"));
        assertEquals("Mean: (1.8460 + 3.4828) / 2 = 2.6644", stage.text("example-mean"));
        stage.choose("loss-first", LossCurve.OF_CLASSES.indexOf(Loss.SOFTMAX_TWICE));
        assertTrue(stage.text("loss-remark").contains("1.4612"));
        stage.enter("loss-classes", "2");
        assertTrue(stage.text("loss-remark").contains("0.3133"));
    }

    @Test
    void theLossOfTheImageIsMarkedOnceItsClassIsKnown() {
        learn();
        stage.click("plots-part-loss");
        assertTrue(stage.text("loss-now").startsWith("Pick an image"));
        assertTrue(stage.node("example-image").isDisabled());
        stage.interact(() -> selection.shouldBe(3));
        double p = paper.readingProperty().get().prediction().probability(3);
        String loss = Texts.ENGLISH.loss(-Math.log(p));
        assertTrue(stage.text("loss-now").contains("L = " + loss), stage.text("loss-now"));
        stage.press("example-image");
        assertEquals("L = Σ = " + loss, stage.text("example-loss-0"));
        stage.choose("loss-first", LossCurve.OF_CLASSES.indexOf(Loss.MSE));
        assertTrue(stage.text("loss-now").startsWith("The network learns with another"));
    }

    @Test
    void lossesOverANumberAreReadAtThePointer() {
        stage.click("plots-part-loss");
        stage.click("loss-kind-numbers");
        assertEquals(Loss.MSE, model.losses.loss.get());
        stage.enter("loss-target", "2");
        stage.interact(() -> stage.<PlotRegion>node("plots-loss").read(0.5));
        assertEquals("y = 0.5000: L = (y − t)² = 2.250", stage.text("loss-value"));
        assertEquals("Slope ∂L/∂y = −3.000", stage.text("loss-tangent"));
        stage.interact(() -> language.choose(Texts.JAPANESE));
        assertEquals("傾き ∂L/∂y = −3.000", stage.text("loss-tangent"));
    }

    @Test
    void cardsOpenWhatTheyAreAbout() {
        learn();
        stage.interact(() -> model.open(1, Activation.TANH));
        assertEquals(1, model.layer.get());
        assertEquals(Activation.TANH, model.activation.get(), "as it stands in the builder");
        stage.interact(() -> model.open(0, Activation.SOFTMAX));
        assertEquals(Part.SOFTMAX, model.part.get());
        stage.interact(() -> model.open(Loss.MAE));
        assertEquals(Part.LOSS, model.part.get());
        assertEquals(10, model.losses.classes.get());
        assertTrue(stage.isShown("plots-loss"));
    }

    private void learn(Experiment experiment) {
        stage.interact(
                () -> {
                    Runs.begin(lab, experiment);
                    Locked.stands(lab, Runs.trained(experiment));
                    selection.sample(
                            new Selection.Sample(lab.numbersProperty().get().training(), 1));
                });
    }

    @Test
    void aPointHasItsSumsAndItsLoss() {
        learn(Runs.small("gate-xor", "layers", "dense 2 tanh", "epochs", "3"));
        stage.interact(() -> selection.unit(new Selection.Unit(0, 1)));
        double sum = lab.estimator().orElseThrow().trace(0, 1).sums(0)[1];
        assertEquals(sum, model.sumOfUnit());
        assertTrue(stage.text("plots-unit").contains("2"), stage.text("plots-unit"));
        stage.interact(() -> model.open(Loss.CROSS_ENTROPY));
        assertTrue(
                stage.text("loss-now").startsWith("The sample that is looked at: p = 0."),
                stage.text("loss-now"));
    }

    @Test
    void aNumberHasItsLossAroundWhatItShouldBe() {
        learn(Runs.small("y = x^2", "layers", "dense 2 tanh", "epochs", "3"));
        stage.interact(() -> model.open(Loss.MSE));
        double y = model.seenProperty().get().outputs()[0];
        double t = model.losses.target.get();
        assertEquals(model.seenProperty().get().target(), t);
        assertEquals((y - t) * (y - t), new LossNow(model).lossOfSample(), 1e-9);
        assertTrue(stage.text("loss-now").startsWith("The sample that is looked at: y = "));
        stage.interact(() -> model.losses.target.set(t + 1));
        assertTrue(stage.text("loss-now").startsWith("Pick an image or a point"));
    }
}
