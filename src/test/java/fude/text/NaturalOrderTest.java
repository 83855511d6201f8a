package fude.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {
    private final NaturalOrder order = new NaturalOrder();

    @Test
    void digitsCountAsNumbersAndLettersAsLetters() {
        List<String> sorted =
                List.of("", "0", "1", "2", "10", "a", "a2", "a2b", "a10", "b", "あ", "い", "😀");
        List<String> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(1));
        mixed.sort(order);
        assertEquals(sorted, mixed);
    }

    @Test
    void numbersMayBeLongerThanAnyInteger() {
        assertTrue(order.compare("9".repeat(40), "1" + "0".repeat(40)) < 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〇 一 二 三 九 十 十一 二十 二十三 百 千二百",
                "零 壱 弐 参 四",
                "第一 第二 第十",
                "⓪ ① ② ⑩ ⑳ ㉑ ㊿",
                "０ １ ２ １０",
                "Ⅰ Ⅱ Ⅴ Ⅹ",
                "1 二 ③ ４ a あ 画"
            })
    void numbersAreWrittenInManyWays(String names) {
        List<String> sorted = List.of(names.split(" "));
        for (int seed = 0; seed < 20; seed++) {
            List<String> mixed = new ArrayList<>(sorted);
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(order);
            assertEquals(sorted, mixed);
        }
    }

    @Test
    void itIsAnOrder() {
        List<String> parts = List.of("1", "10", "二", "十", "③", "４", "a", "画", " ", "-", "Ⅴ", "");
        List<String> names = new ArrayList<>();
        parts.forEach(one -> parts.forEach(other -> names.add(one + other)));
        for (String a : names) {
            for (String b : names) {
                assertEquals(
                        Integer.signum(order.compare(a, b)), -Integer.signum(order.compare(b, a)));
                for (String c : names.subList(0, 60)) {
                    boolean rising = order.compare(a, b) <= 0 && order.compare(b, c) <= 0;
                    assertTrue(!rising || order.compare(a, c) <= 0, a + " " + b + " " + c);
                }
            }
        }
    }

    @Test
    void differentNamesAreNeverTheSame() {
        assertTrue(order.compare("7", "07") != 0);
        assertEquals(-order.compare("7", "07"), order.compare("07", "7"));
        assertEquals(0, order.compare("x07", "x07"));
    }
}
