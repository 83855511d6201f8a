package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fude.nn.activation.Activation;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayerGrammarTest {

    @Test
    void layersAreReadInOrder() throws ReportedException {
        assertEquals(
                List.of(
                        new DenseSpec(128, Activation.TANH),
                        new DropoutSpec(0.25),
                        new DenseSpec(64, Activation.RELU)),
                LayerGrammar.parse("dense 128 tanh, dropout 0.25, dense 64"));
    }

    @Test
    void everyKindOfLayerHasItsWord() throws ReportedException {
        assertEquals(
                List.of(
                        new DenseSpec(8, Activation.RELU, false),
                        new DenseSpec(4, Activation.LEAKY_RELU, false),
                        new BatchNormSpec(),
                        new ActivationSpec(Activation.STEP),
                        new ActivationSpec(Activation.SOFTMAX),
                        new DropoutSpec(0)),
                LayerGrammar.parse(
                        "dense 8 no-bias, dense 4 leaky-relu no-bias, batchnorm, activation step,"
                                + " activation softmax, dropout 0"));
    }

    @Test
    void layersAreWrittenInTheSameWords() {
        assertEquals("dense 4 leaky-relu", new DenseSpec(4, Activation.LEAKY_RELU).text());
        assertEquals("dense 4 relu no-bias", new DenseSpec(4, Activation.RELU, false).text());
        assertEquals("batchnorm", new BatchNormSpec().text());
        assertEquals("activation tanh", new ActivationSpec(Activation.TANH).text());
        assertEquals("dropout 0.25", new DropoutSpec(0.25).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dense 8 ReLU", "  dense   8\trelu ", "DENSE 8"})
    void spacesAndCapitalsDoNotMatter(String text) throws ReportedException {
        assertEquals(List.of(new DenseSpec(8, Activation.RELU)), LayerGrammar.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void noTextIsNoLayer(String text) throws ReportedException {
        assertEquals(List.of(), LayerGrammar.parse(text));
    }

    @Test
    void whatASpecWritesIsReadAsThatSpec() throws ReportedException {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 50; i++) {
            List<LayerSpec> layers = new ArrayList<>();
            for (Activation activation : Activation.values()) {
                layers.add(new DenseSpec(random.nextInt(1, 10_001), activation));
                layers.add(new DenseSpec(random.nextInt(1, 10_001), activation, false));
                layers.add(new ActivationSpec(activation));
                layers.add(new BatchNormSpec());
                layers.add(new DropoutSpec(random.nextInt(0, 100_000) / 100_000.0));
            }
            String text = new NetworkSpec(784, layers, 10).text();
            assertEquals(layers, LayerGrammar.parse(text), text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conv 3|conv 3",
                "dense|dense",
                "dense x|dense x",
                "dense 8.5|dense 8.5",
                "dense 99999999999|dense 99999999999",
                "dense 8 swish|dense 8 swish",
                "dense 8 relu 2|dense 8 relu 2",
                "dense no-bias|dense no-bias",
                "dense 8 no-bias relu|dense 8 no-bias relu",
                "dense 8 relu no-bias no-bias|dense 8 relu no-bias no-bias",
                "dense 0x8|dense 0x8",
                "dense 8, batchnorm 3|batchnorm 3",
                "activation|activation",
                "activation swish|activation swish",
                "activation tanh relu, dense 8|activation tanh relu",
                "dropout|dropout",
                "dropout 0.1 0.2|dropout 0.1 0.2",
                "dropout 0.5d|dropout 0.5d",
                "dropout half|dropout half",
                "dense 8,|''",
                "dense 8, Dense Y, dense z|Dense Y"
            })
    void whatCannotBeReadIsNamed(String text, String layer) {
        ReportedException e = assertThrows(ReportedException.class, () -> LayerGrammar.parse(text));
        assertEquals(Message.of("layers.unreadable", layer), e.report());
    }
}
