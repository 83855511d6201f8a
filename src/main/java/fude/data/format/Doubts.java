package fude.data.format;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.look.Look;
import fude.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What looks wrong about images, whatever they were read from. */
final class Doubts {
    /** Pictures with a side below this show little. */
    private static final int SMALL = 5;

    /** Where no pixel is lighter, values are of another scale. */
    private static final int BLACK = 64;

    private Doubts() {}

    static void tell(DatasetSplit split, Look look) {
        pixels(
                Stream.concat(
                                Stream.of(split.training(), split.test()),
                                split.validation().stream())
                        .toList(),
                look);
        Dataset training = split.training();
        if (training.rows() < SMALL || training.columns() < SMALL) {
            look.doubt(Message.of("doubt.small", training.rows(), training.columns()));
        }
        int[] learned = training.classCounts();
        int[] measured = split.test().classCounts();
        List<String> names = split.classNames();
        long filled = Arrays.stream(learned).filter(count -> count > 0).count();
        if (filled == 1) {
            look.doubt(Message.of("doubt.one-class"));
        }
        of(names, learned, measured, (a, b) -> a == 0 && b > 0, "doubt.untrained", look);
        of(names, learned, measured, (a, b) -> a > 0 && b == 0, "doubt.untested", look);
        sameButForCase(names, look);
    }

    private static void of(
            List<String> names,
            int[] learned,
            int[] measured,
            BiPredicate<Integer, Integer> wrong,
            String key,
            Look look) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (wrong.test(learned[i], measured[i])) {
                found.add(names.get(i));
            }
        }
        if (!found.isEmpty()) {
            look.doubt(Message.of(key, found));
        }
    }

    private static void sameButForCase(List<String> names, Look look) {
        Map<String, List<String>> alike = new TreeMap<>();
        for (String name : names) {
            String plain = name.strip().toLowerCase(Locale.ROOT);
            alike.computeIfAbsent(plain, key -> new ArrayList<>()).add(name);
        }
        alike.values().stream()
                .filter(some -> some.size() > 1)
                .forEach(some -> look.doubt(Message.of("doubt.case", some)));
    }

    private static void pixels(List<Dataset> halves, Look look) {
        byte[] first = halves.get(0).size() > 0 ? halves.get(0).image(0) : new byte[0];
        int count = 0;
        int blank = 0;
        int lightest = 0;
        boolean alike = true;
        for (Dataset half : halves) {
            for (int i = 0; i < half.size(); i++) {
                byte[] image = half.image(i);
                int darkest = 255;
                int light = 0;
                for (byte pixel : image) {
                    darkest = Math.min(darkest, pixel & 0xff);
                    light = Math.max(light, pixel & 0xff);
                }
                count++;
                blank += light == darkest ? 1 : 0;
                lightest = Math.max(lightest, light);
                alike = alike && Arrays.equals(first, image);
            }
        }
        if (blank > 0) {
            look.doubt(
                    blank == count
                            ? Message.of("doubt.all-blank")
                            : Message.of("doubt.blank", blank, count));
        } else if (alike && count > 1) {
            look.doubt(Message.of("doubt.alike"));
        }
        if (blank < count && lightest < BLACK) {
            look.doubt(Message.of("doubt.black", lightest));
        }
    }
}
