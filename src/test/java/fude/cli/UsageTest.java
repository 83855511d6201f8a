package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.setting.Plan;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.nn.NetworkSpec;
import fude.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How commands are called, and what is said when they are called wrongly. */
class UsageTest {
    private static final List<String> DATA = List.of("--dataset", "--data-dir");
    private static final List<String> FILES =
            List.of("--recipe", "--resume", "--save", "--history");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bogus",
                "bogus",
                "help",
                "--epochs 3",
                "train --bogus",
                "train -x",
                "train --hel",
                "train surplus",
                "train --epochs",
                "train --epochs --seed 3",
                "train --epochs x",
                "train --epochs 0",
                "train --epochs 2.5",
                "train --epochs 100001",
                "train --epochs 99999999999",
                "train --batch-size 0",
                "train --batch-size 10000001",
                "train --momentum 0.9",
                "train --first x",
                "train --schedule x",
                "train --augment x",
                "train --loss x",
                "train --recipe x",
                "train --resume model --seed 2",
                "train --seed x",
                "train --threads 0",
                "train --threads -1",
                "train --threads 257",
                "train --threads many",
                "train --learning-rate 0",
                "train --learning-rate -1",
                "train --learning-rate NaN",
                "train --learning-rate 0,001",
                "train --learning-rate 1001",
                "train --optimizer adm",
                "train --optimizer momentum --momentum 1",
                "train --beta1 1",
                "train --beta2 -0.1",
                "train --epsilon 0",
                "train --layers dence_4",
                "train --layers dense",
                "train --layers dense_x",
                "train --layers dense_0",
                "train --layers dense_10001",
                "train --layers dense_4_swish",
                "train --layers dense_4,",
                "train --layers dropout_1",
                "train --layers dropout_x",
                "evaluate",
                "evaluate model surplus",
                "evaluate model --json=5",
                "evaluate model --epochs 3",
                "predict",
                "predict model",
                "predict model file --json"
            })
    void whatIsWrongIsSaidInOneLine(String words) {
        String[] arguments = words.split(" ");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].replace('_', ' ');
        }
        Shell english = Shell.run(Texts.ENGLISH, (Object[]) arguments);
        assertEquals(2, english.code(), english.err());
        assertEquals("", english.out());
        assertEquals(1, english.err().lines().count(), english.err());
        assertTrue(english.err().startsWith("Error: "), english.err());
        Shell japanese = Shell.run(Texts.JAPANESE, (Object[]) arguments);
        assertEquals(2, japanese.code());
        assertTrue(japanese.err().matches("エラー：.*[^a-zA-Z]。\\R"), japanese.err());
        assertFalse(japanese.err().matches("(?s).*\\{\\d}.*"), japanese.err());
    }

    @ParameterizedTest
    @CsvSource({
        "train --epochs x, --epochs",
        "train --bogus, --bogus",
        "train --bogus, fude train --help",
        "train --epochs, --epochs N",
        "evaluate, MODEL",
        "predict model, PATH",
        "train --threads 0, between 1 and 256",
        "train --learning-rate 5000, at most 1000",
        "train --layers dense_0, '--layers: layer 1: Units must be between 1 and 10,000.'"
    })
    void theSentenceNamesWhatIsWrong(String words, String part) {
        Object[] arguments =
                Arrays.stream(words.split(" ")).map(word -> word.replace('_', ' ')).toArray();
        String err = Shell.run(Texts.ENGLISH, arguments).err();
        assertTrue(err.contains(part), err);
    }

    @Test
    void theLastOfTwoOptionsCounts() {
        Shell shell =
                Shell.run(Texts.ENGLISH, "train", "--epochs", 0, "--epochs", 1, "--seed", "x");
        assertTrue(shell.err().contains("--seed"), shell.err());
        shell = Shell.run(Texts.ENGLISH, "train", "--epochs", 1, "--epochs", 0);
        assertTrue(shell.err().contains("--epochs"), shell.err());
    }

    @Test
    void aNetworkThatIsTooLargeIsWrongUsage() {
        Shell shell =
                Shell.run(
                        Texts.ENGLISH,
                        "train",
                        "--layers",
                        "dense 10000 relu, dense 10000 relu, dense 10000 relu");
        assertEquals(2, shell.code());
        String most = Texts.ENGLISH.count(NetworkSpec.MAX_PARAMETERS);
        assertTrue(shell.err().contains(most), shell.err());
    }

    @Test
    void helpListsEveryOptionInBothLanguages() {
        for (Texts texts : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            assertHelp(texts, List.of("train", "evaluate", "predict"));
            assertHelp(texts, DATA, "train");
            assertHelp(texts, FILES, "train");
            assertHelp(
                    texts,
                    SettingCatalog.all().stream().map(s -> "--" + s.key()).toList(),
                    "train");
            assertHelp(texts, DATA, "evaluate");
            assertHelp(texts, List.of("MODEL", "--json"), "evaluate");
            assertHelp(texts, List.of("MODEL", "PATH"), "predict");
        }
    }

    /** Every name is there, explained, and no key shines through. */
    private static void assertHelp(Texts texts, List<String> names, String... command) {
        String[] words = Arrays.copyOf(command, command.length + 1);
        words[command.length] = "--help";
        Shell shell = Shell.run(texts, (Object[]) words);
        assertEquals(0, shell.code());
        assertEquals("", shell.err());
        for (String name : names) {
            assertTrue(
                    shell.out().matches("(?s).*\\n +" + name + "\\S* +\\S.*"), name + shell.out());
        }
        assertTrue(shell.out().startsWith(texts.get("usage.synopsisHeading")));
        assertTrue(shell.out().contains(texts.get("help")));
        assertFalse(shell.out().matches("(?s).*(cli\\.|usage\\.|\\$\\{|%n).*"), shell.out());
        boolean japanese = texts.locale().getLanguage().equals("ja");
        assertEquals(japanese, shell.out().matches("(?s).*[ぁ-ん].*"));
    }

    @Test
    void theDefaultsAreInTheHelp() {
        Map<String, String> defaults = SettingCatalog.textsOf(Plan.DEFAULT);
        for (Texts texts : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            String help = Shell.run(texts, "train", "--help").out();
            for (Setting<?> setting : SettingCatalog.all()) {
                String value = defaults.getOrDefault(setting.key(), "").replace(" ", "");
                String entry = entry(help, setting.key());
                assertTrue(
                        entry.matches(".*(Default:|既定値：).*" + Pattern.quote(value) + ".*"), entry);
                assertFalse(entry.contains("null"), entry);
            }
            assertTrue(entry(help, "dataset").matches(".*(Default:|既定値：)digits.*"), help);
        }
    }

    /** What the help says of an option, without the gaps of its lines. */
    private static String entry(String help, String key) {
        String from = help.substring(help.indexOf("\n      --" + key + "=") + 1);
        int end = from.indexOf("\n      --", 1);
        return (end < 0 ? from : from.substring(0, end)).replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "train --version"})
    void theVersionIsOneLine(String words) {
        Shell shell = Shell.run(Texts.JAPANESE, (Object[]) words.split(" "));
        assertEquals(0, shell.code());
        assertTrue(shell.out().matches("Fude( \\d+\\.\\d+\\.\\d+)?\\R"), shell.out());
    }
}
