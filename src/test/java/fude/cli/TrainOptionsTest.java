package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.idx.IdxFiles;
import fude.lab.Recipe;
import fude.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of {@code fude train} beyond the first start. */
class TrainOptionsTest {
    @TempDir private static Path folder;
    private static Path data;

    @BeforeAll
    static void write() throws IOException {
        data = IdxFiles.write(folder.resolve("data"), 300, 100, 28);
    }

    @Test
    void theRecipesAreListed() {
        Shell english = Shell.run(Texts.ENGLISH, "train", "--recipe", "list");
        assertEquals(0, english.code());
        assertEquals("", english.complaints());
        assertEquals(Recipe.all().size(), english.lines().size());
        for (String line : english.lines()) {
            assertTrue(line.matches("[a-z0-9-]+\\t[^\\t]+\\."), line);
        }
        Shell japanese = Shell.run(Texts.JAPANESE, "train", "--recipe", "list");
        assertTrue(
                japanese.out().matches("(?s).*\\Rbest\\t[^\\n]*[ぁ-ん][^\\n]*。\\R.*"),
                japanese.out());
    }

    @Test
    void aRecipeNobodyKnowsIsWrongUsage() {
        Shell shell = Shell.run(Texts.ENGLISH, "train", "--recipe", "wrst");
        assertEquals(2, shell.code());
        assertTrue(shell.err().matches("(?s).*--recipe is one of: .*best.*"), shell.err());
    }

    @Test
    void aRecipeThatMakesDoWithOtherDataSaysSo(@TempDir Path empty) {
        Shell shell = anyHand("--data-dir", empty);
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.complaints().startsWith("MNIST is not at hand"), shell.complaints());
        Shell own = anyHand("--data-dir", empty, "--dataset", data);
        assertEquals("", own.complaints(), "who names the data is told nothing of other data");
    }

    private static Shell anyHand(String option, Path value, Object... more) {
        List<Object> words = new ArrayList<>(List.of("train", "--recipe", "any-hand"));
        words.addAll(List.of("--first", 50, "--epochs", 1, "--layers", "dense 8", option, value));
        words.addAll(List.of(more));
        return Shell.run(Texts.ENGLISH, words.toArray());
    }

    @Test
    void furtherOptionsOverrideARecipe() {
        Shell shell = train("--recipe", "best", "--layers", "dense 16", "--epochs", 2);
        assertEquals(0, shell.code(), shell.err());
        assertEquals(3, shell.lines().size(), "two epochs and the time");
        assertNames("adamw", "--momentum", train("--recipe", "best", "--momentum", "0.5"));
        Shell other =
                train(
                        "--recipe",
                        "best",
                        "--optimizer",
                        "sgd",
                        "--layers",
                        "dense 8",
                        "--epochs",
                        1);
        assertEquals(0, other.code(), other.err());
    }

    @Test
    void aRecipeThatComparesMakesOneRunForEachValue() {
        Shell shell = train("--recipe", "activations", "--epochs", 1);
        assertEquals(0, shell.code(), shell.err());
        assertEquals(
                "sigmoid tanh ReLU identity softmax",
                String.join(
                        " ", shell.lines().stream().filter(l -> l.matches("[a-zA-Z]+")).toList()));
        assertEquals(15, shell.lines().size(), "name, epoch and time of each");
        assertEquals(
                2,
                train("--recipe", "depths", "--layers", "dense 4", "--epochs", 1).lines().size());
        Shell save = train("--recipe", "depths", "--save", folder.resolve("five.fude"));
        assertEquals(2, save.code());
        assertTrue(save.err().contains("--layers"), save.err());
    }

    @Test
    void aRecipeNamesItsDataSet() {
        Path none = folder.resolve("none");
        Shell shell = Shell.run(Texts.ENGLISH, "train", "--recipe", "best", "--data-dir", none);
        assertEquals(1, shell.code());
        assertTrue(shell.err().contains("mnist"), shell.err());
    }

    @Test
    void allOptionsOfTheDataWorkOnTheBuiltInDigits() {
        Shell shell =
                Shell.run(
                        Texts.ENGLISH,
                        words(
                                "train --classes 4,9 --first 100 --label-noise 20 --validation 10"
                                        + " --scaling symmetric --init he --epochs 2 --threads 1"
                                        + " --loss binary-cross-entropy --layers dense_8"));
        assertEquals(0, shell.code(), shell.err());
        assertEquals("", shell.complaints());
        assertEquals(3, shell.lines().size());
        for (String line : shell.lines().subList(0, 2)) {
            assertTrue(
                    line.matches(
                            "Epoch \\d: Train Loss: \\d\\.\\d{4}, Val Loss: \\d\\.\\d{4},"
                                    + " Accuracy: \\d{1,3}0\\.00% \\(\\d\\.\\d\\d s\\)"),
                    line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--optimizer gradient-descent --learning-rate 0.1",
                "--optimizer adamw --weight-decay 0.1",
                "--optimizer nesterov --momentum 0.5",
                "--optimizer rmsprop --alpha 0.9",
                "--optimizer adagrad --epsilon 1e-9",
                "--batch-size 300",
                "--batch-size 10000000",
                "--schedule one-cycle",
                "--schedule plateau_1_0.5",
                "--augment shift_1,_rotate_10,_elastic_1",
                "--averaging 0.5 --l1 1e-5 --l2 1e-4 --max-norm 3",
                "--loss mse --init xavier",
                "--loss softmax-twice",
                "--layers dense_8_leaky-relu_no-bias,_batchnorm,_activation_tanh,_dropout_0.1",
                "--classes 3,4,5 --first 20",
                "--scaling standard --threads 2",
                "--scaling raw --learning-rate 1e-6",
                "--endless off",
                "--seed -9000000000"
            })
    void everyOptionTrains(String options) {
        Object[] given = words("--epochs 1 --layers dense_8 " + options);
        Shell shell = train(given);
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.lines().get(0).startsWith("Epoch 1: Train Loss: "), shell.out());
    }

    /** With a rate too high to hold what was found, the run gives up and goes back. */
    @Test
    void aRunThatStopsEarlySaysWhichEpochIsKept() {
        Object[] options = words("--layers dense_8 --epochs 50 --patience 2 --learning-rate 0.5");
        Shell shell = train(options);
        assertEquals(0, shell.code(), shell.err());
        int epochs = shell.lines().size() - 1;
        assertTrue(epochs < 50, epochs + " epochs");
        String kept = String.format(Locale.ROOT, "epoch %d,", epochs - 2);
        assertTrue(shell.err().contains(kept), shell.err());
        assertEquals(1, shell.complaints().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--momentum 0.9", "--alpha 0.9", "--weight-decay 0.1"})
    void aSettingOfAnotherOptimizerIsRefused(String words) {
        assertNames("adam", words.split(" ")[0], train(words(words)));
        assertNames("sgd", words.split(" ")[0], train(words("--optimizer sgd " + words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--classes 4",
                "--classes 4,x",
                "--first -1",
                "--first 1.5",
                "--first 1 --validation 10",
                "--label-noise 101",
                "--label-noise x",
                "--validation 91",
                "--validation -1",
                "--scaling half",
                "--endless yes",
                "--endless on",
                "--init random",
                "--loss cross",
                "--loss binary-cross-entropy",
                "--schedule stairs",
                "--schedule step_0_0.1",
                "--schedule step_10_2",
                "--augment twist_3",
                "--augment shift_99",
                "--l1 -1",
                "--l2 x",
                "--max-norm -1",
                "--patience -1",
                "--patience x",
                "--averaging -1",
                "--optimizer adamw --weight-decay -1",
                "--optimizer rmsprop --alpha 1",
                "--batch-size 10000001",
                "--layers activation_swish",
                "--layers batchnorm_3",
                "--layers dense_4_relu_bias"
            })
    void aBadValueNamesItsOption(String words) {
        String[] parts = words.split(" ");
        Shell shell = train(words(words));
        assertNames("", parts[parts.length - 2], shell);
        assertEquals("", shell.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--layers dense_4", "--seed 2", "--classes 1,2", "--recipe best"})
    void aRunThatGoesOnStaysWhatItWas(String words) {
        Path model = folder.resolve("none.fude");
        Object[] changed = words("train --resume " + model + " " + words);
        Shell shell = Shell.run(Texts.ENGLISH, changed);
        assertNames("--learning-rate, --epochs", words.split(" ")[0], shell);
        Object[] allowed = words("train --resume " + model + " --epochs 9 --learning-rate 0.1");
        Shell free = Shell.run(Texts.ENGLISH, allowed);
        assertEquals(1, free.code(), "the file is what is wrong");
        assertTrue(free.err().contains("none.fude"), free.err());
    }

    @Test
    void aModelOfSomeClassesIsMeasuredOnThose() {
        Path model = folder.resolve("two.fude");
        Shell made =
                train("--classes", "3,7", "--layers", "dense 8", "--epochs", 3, "--save", model);
        assertEquals(0, made.code(), made.err());
        Shell shell = Shell.run(Texts.ENGLISH, "evaluate", model, "--dataset", data);
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.lines().get(1).matches("Accuracy: .* of 20\\)"), shell.out());
        String accuracy = shell.lines().get(1).replaceAll(" \\(.*", "");
        assertTrue(made.lines().get(2).contains(accuracy), made.out() + shell.out());
        assertTrue(shell.lines().get(4).startsWith("3 "), shell.out());
    }

    private static void assertNames(String part, String option, Shell shell) {
        assertEquals(2, shell.code(), shell.err());
        assertTrue(
                shell.complaints().startsWith("Error: " + option + ": ")
                        || shell.complaints().startsWith("Error: " + option + " "),
                shell.err());
        assertTrue(shell.err().contains(part), shell.err());
        assertEquals(1, shell.complaints().lines().count());
    }

    private static Shell train(Object... options) {
        Stream<Object> start = Stream.of("train", "--dataset", data, "--threads", "1");
        return Shell.run(Texts.ENGLISH, Stream.concat(start, Stream.of(options)).toArray());
    }

    /** Words separated by spaces; an underscore is a space within a word. */
    private static Object[] words(String text) {
        return Stream.of(text.split(" ")).map(word -> word.replace('_', ' ')).toArray();
    }
}
