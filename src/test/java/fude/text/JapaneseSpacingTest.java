package fude.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The one rule for numbers in Japanese: a number or Latin word stands off from Japanese letters by
 * a space, and from Japanese punctuation by none.
 */
class JapaneseSpacingTest {
    private static final String LETTER = "[ぁ-んァ-ヶー一-龠々]";
    private static final String HALF = "[0-9A-Za-z%]";
    private static final String PUNCTUATION = "[、。：（）「」？！]";
    private static final String COUNTER = "(枚|回|個|行|列|問|分|秒|歩|本|文字|画素|エポック|バッチ|ユニット|クラス|ステップ)";

    /** Words that are written with a Latin letter. */
    private static final String WORDS = "Tシャツ";

    @ParameterizedTest
    @CsvSource({
        "a half-width word before a letter," + HALF + LETTER,
        "a half-width word behind a letter," + LETTER + HALF,
        "a number before its counter," + "\\d\\}" + COUNTER,
        "a space before punctuation," + "[ ]" + PUNCTUATION,
        "a space behind punctuation," + PUNCTUATION + "[ ]",
        "another sign between the ends of a range,〜|[ ]～|～[ ]"
    })
    void noTextBreaksTheRule(String what, String pattern) throws IOException {
        Pattern broken = Pattern.compile(pattern);
        List<String> found =
                japanese().entrySet().stream()
                        .filter(text -> broken.matcher(plain(text.getValue())).find())
                        .map(text -> text.getKey() + " = " + text.getValue())
                        .sorted()
                        .toList();
        assertEquals(List.of(), found, what);
    }

    private static String plain(Object text) {
        return text.toString().replace(WORDS, "").replace("%n", "");
    }

    private static Properties japanese() throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Texts.class.getResourceAsStream("/i18n/messages_ja.properties"),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
