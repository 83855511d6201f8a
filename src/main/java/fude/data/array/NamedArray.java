package fude.data.array;

import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an array tells.
 *
 * @param name as it is told
 * @param file that it lies in
 * @param shape of the array; empty if its file is damaged
 * @param set the data set it belongs to, where a folder holds several; may be empty
 * @param half which images it is about
 * @param saysLabels whether it is called labels, images, or neither
 * @param reader reads the array
 */
public record NamedArray(
        String name,
        Path file,
        List<Integer> shape,
        String set,
        Half half,
        Optional<Boolean> saysLabels,
        Reader reader) {
    /** A row of labels has fewer numbers than the smallest image. */
    private static final int SMALLEST_IMAGE = 25;

    private static final Pattern ENDINGS = Pattern.compile("\\.(gz|npy|npz|idx|bin|dat)$");
    private static final Pattern FORMAT =
            Pattern.compile(
                    "npz|npy|gz|idx\\d?|(idx\\d)?(ubyte|sbyte|byte|int|float|double)|arr|\\d");

    private static final String TRAIN = "train(?:ing)?|学習|訓練";
    private static final String TEST = "t10k|test(?:ing)?\\d*k?|テスト|評価";
    private static final String VALIDATION = "val(?:id(?:ation)?)?|dev|検証";
    private static final String IMAGES = "images?|imgs?|pictures?|pixels?|data|features?|画像|x";
    private static final String LABELS = "labels?|lbls?|targets?|class(?:es)?|ラベル|正解|y";
    private static final Pattern TOKEN =
            Pattern.compile(
                    String.format(
                            "(?<role>%1$s|%2$s)?(?<half>%3$s|%4$s|%5$s)?(?<behind>%1$s|%2$s)?",
                            IMAGES, LABELS, TRAIN, TEST, VALIDATION));

    /** Which images. */
    public enum Half {
        TRAIN,
        TEST,
        VALIDATION,
        UNKNOWN
    }

    /** Reads an array. */
    @FunctionalInterface
    public interface Reader {
        /**
         * @throws ReportedException naming the file and what is wrong with it
         */
        NumberArray read() throws ReportedException;
    }

    public NamedArray {
        shape = List.copyOf(shape);
    }

    /** Takes the name apart: {@code emnist-letters-train-images-idx3-ubyte.gz}, {@code x_train}. */
    public static NamedArray of(String name, Path file, List<Integer> shape, Reader reader) {
        String rest = name.toLowerCase(Locale.ROOT);
        for (Matcher ending = ENDINGS.matcher(rest); ending.find(); ending.reset(rest)) {
            rest = rest.substring(0, ending.start());
        }
        Half half = Half.UNKNOWN;
        Optional<Boolean> saysLabels = Optional.empty();
        List<String> set = new ArrayList<>();
        for (String token : rest.split("[^\\p{L}\\p{N}]+")) {
            Matcher matcher = TOKEN.matcher(token);
            if (token.isEmpty() || FORMAT.matcher(token).matches()) {
                continue;
            }
            if (!matcher.matches()) {
                set.add(token);
                continue;
            }
            if (matcher.group("half") != null) {
                half = half(matcher.group("half"));
            }
            for (String role : new String[] {matcher.group("role"), matcher.group("behind")}) {
                saysLabels = role == null ? saysLabels : Optional.of(role.matches(LABELS));
            }
        }
        return new NamedArray(name, file, shape, String.join("-", set), half, saysLabels, reader);
    }

    private static Half half(String word) {
        return word.matches(TRAIN) ? Half.TRAIN : word.matches(TEST) ? Half.TEST : Half.VALIDATION;
    }

    /** Whether it holds labels: by its shape, and where that leaves it open by its name. */
    boolean isLabels() {
        if (shape.size() == 2 && shape.get(1) > 1) {
            return saysLabels.orElse(shape.get(1) < SMALLEST_IMAGE);
        }
        return shape.isEmpty() ? saysLabels.orElse(false) : shape.size() <= 2;
    }

    NamedArray in(String otherSet, Half otherHalf) {
        return new NamedArray(name, file, shape, otherSet, otherHalf, saysLabels, reader);
    }
}
