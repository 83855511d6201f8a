package fude.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void usualLocale() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "fr"})
    void theSystemsLocaleDoesNotDecideTheLanguage(String system) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(system));
        assertEquals("Network", fresh(Locale.ENGLISH).get("pane.network"));
        assertEquals("ネットワーク", fresh(Locale.JAPANESE).get("pane.network"));
    }

    /** As if the program had started under today's default locale. */
    private static Texts fresh(Locale locale) throws Exception {
        ResourceBundle.clearCache(Texts.class.getClassLoader());
        Constructor<Texts> constructor = Texts.class.getDeclaredConstructor(Locale.class);
        constructor.setAccessible(true);
        return constructor.newInstance(locale);
    }

    @Test
    void everyLocaleButJapaneseReadsEnglish() {
        assertSame(Texts.JAPANESE, Texts.of(Locale.JAPAN));
        assertSame(Texts.ENGLISH, Texts.of(Locale.US));
        assertSame(Texts.ENGLISH, Texts.of(Locale.FRANCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "de", "ar"})
    void numbersAreWrittenAlikeOnEverySystem(String system) {
        Locale.setDefault(Locale.forLanguageTag(system));
        for (Texts texts : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            assertEquals("109,386", texts.count(109_386));
            assertEquals("97.66 %", texts.percent(0.9766));
            assertEquals("98 %", texts.roundPercent(0.976));
            assertEquals("0.0782", texts.loss(0.07824));
            assertEquals("−7.24", texts.decimal(-7.236));
            assertEquals("0.00", texts.decimal(-0.001));
            assertEquals("+0.40", texts.signed(0.4));
            assertEquals("−0.40", texts.signed(-0.4));
        }
        assertEquals("0.41 s", Texts.ENGLISH.duration(0.414));
        assertEquals("3 min 20 s", Texts.ENGLISH.duration(199.2));
        assertEquals("5 h 13 min", Texts.ENGLISH.duration(313 * 60));
        assertEquals("5 h 10 min", Texts.ENGLISH.roughDuration(313 * 60));
        assertEquals("1 時間 0 分", Texts.JAPANESE.roughDuration(3600));
        assertEquals("0.41 秒", Texts.JAPANESE.duration(0.414));
        assertEquals("3 分 20 秒", Texts.JAPANESE.duration(199.2));
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, 0.001", "1e-5, 1e-5", "10, 10", "0.0001, 0.0001", "2.5e-7, 2.5e-7",
        "1000, 1000", "0, 0", "0.1, 0.1", "1e-12, 1e-12", "0.30000000000000004, 0.30000000000000004"
    })
    void aSettingHasItsShortestForm(double value, String text) {
        assertEquals(text, Texts.setting(value));
    }

    @Test
    void argumentsAreFormattedByKind() {
        Message inner = Message.of("problem.range", 1, 100_000);
        assertEquals(
                "--epochs: Must be between 1 and 100,000.",
                Texts.ENGLISH.get("cli.problem", "--epochs", inner));
        assertEquals(
                "--epochs：1 から 100,000 までの数にしてください。",
                Texts.JAPANESE.get("cli.problem", "--epochs", inner));
        assertEquals(
                "学習率は 0 より大きく 1000 以下にしてください。",
                Texts.JAPANESE.get("problem.learning-rate", 1000.0));
        assertEquals("x is one of: a, b.", Texts.ENGLISH.get("cli.one-of", "x", List.of("a", "b")));
        assertEquals(
                "x は a、b のどれかにしてください。", Texts.JAPANESE.get("cli.one-of", "x", List.of("a", "b")));
    }

    @Test
    void whatAnArgumentSaysIsNeverTakenForAPattern() {
        assertEquals("Error: it's {1} of 'x'", Texts.ENGLISH.get("cli.error", "it's {1} of 'x'"));
    }

    @Test
    void classesHaveNamesInBothLanguages() {
        assertEquals("ブーツ", Texts.JAPANESE.className("Ankle boot"));
        assertEquals("Tシャツ", Texts.JAPANESE.className("T-shirt/top"));
        assertEquals("T-shirt/top", Texts.ENGLISH.className("T-shirt/top"));
        assertEquals("7", Texts.JAPANESE.className("7"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "64,64", "0.001,0.001", "1e-8,1e-8", "1.25e-9,1.25e-9", "1e300,1e300"})
    void anExactNumberIsShort(double value, String text) {
        assertEquals(text, Texts.exact(value));
    }

    @Test
    void anExactNumberIsReadBack() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            double value = random.nextDouble() * Math.pow(10, random.nextInt(-20, 20));
            assertEquals(value, Double.parseDouble(Texts.exact(value)));
        }
    }

    @Test
    void endsOfARangeThatReadTheSameAreSaidOnce() {
        assertEquals("99 %", Texts.ENGLISH.range("99 %", "99 %"));
        assertEquals("98 % to 99 %", Texts.ENGLISH.range("98 %", "99 %"));
        assertEquals("98 %～99 %", Texts.JAPANESE.range("98 %", "99 %"));
    }

    @Test
    void aDataSetIsNamedAsInTheMenuOrByItsFolder() {
        assertEquals("Fashion-MNIST", Texts.ENGLISH.datasetName("fashion-mnist"));
        assertEquals("letters", Texts.ENGLISH.datasetName("/data/letters"));
    }

    @Test
    void numbersToCalculateWithHaveFourSignificantDigits() {
        Texts texts = Texts.ENGLISH;
        assertEquals("2.413", texts.figures(2.41349));
        assertEquals("−0.1200", texts.figures(-0.12));
        assertEquals("0.0008310", texts.figures(0.000831));
        assertEquals("1.234e-07", texts.figures(1.2344e-7));
        assertEquals("10.00", texts.figures(9.99999));
        assertEquals("12340", texts.figures(12344));
        assertEquals("0", texts.figures(0));
        assertEquals("NaN", texts.figures(Double.NaN));
        assertEquals("−∞", texts.figures(Double.NEGATIVE_INFINITY));
        assertEquals("(−0.5000)", texts.factor(-0.5));
        assertEquals("0.5000", texts.factor(0.5));
    }
}
