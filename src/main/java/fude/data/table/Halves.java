package fude.data.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files whose names tell that they belong together: one to learn from one to test with, and one for
 * validation.
 */
final class Halves {
    /** What a name says, and what it says in the other half, in this order. */
    private record Words(Pattern learned, List<String> tested) {
        static Words of(String learned, String... tested) {
            int flags = Pattern.CASE_INSENSITIVE;
            return new Words(Pattern.compile(learned, flags), List.of(tested));
        }
    }

    private static final List<Words> ALL =
            List.of(
                    Words.of("training", "testing", "test"),
                    Words.of("train", "test"),
                    Words.of("学習", "テスト", "評価"),
                    Words.of("訓練", "テスト", "評価"),
                    Words.of("トレーニング", "テスト"));

    private static final List<Words> VALIDATING =
            List.of(
                    Words.of("training", "validation", "valid", "val"),
                    Words.of("train", "validation", "valid", "val", "dev"),
                    Words.of("学習|訓練", "検証"));

    private Halves() {}

    /** The half to test with that lies beside a file to learn from. */
    static Optional<Path> test(Path file) {
        return beside(file, ALL);
    }

    /** The part for validation that lies beside a file to learn from. */
    static Optional<Path> validation(Path file) {
        return beside(file, VALIDATING);
    }

    private static Optional<Path> beside(Path file, List<Words> words) {
        String name = String.valueOf(file.getFileName());
        for (Words each : words) {
            Matcher found = each.learned().matcher(name);
            if (found.find()) {
                for (String tested : each.tested()) {
                    String other =
                            name.substring(0, found.start())
                                    + written(tested, found.group())
                                    + name.substring(found.end());
                    Optional<Path> there = there(file.resolveSibling(other));
                    if (there.isPresent()) {
                        return there;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The same, packed or not. */
    private static Optional<Path> there(Path file) {
        String name = String.valueOf(file.getFileName());
        String other = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name + ".gz";
        return List.of(file, file.resolveSibling(other)).stream()
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** TEST for TRAIN, Test for Train. */
    private static String written(String tested, String learned) {
        if (learned.equals(learned.toUpperCase(Locale.ROOT))) {
            return tested.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(learned.charAt(0))
                ? tested.substring(0, 1).toUpperCase(Locale.ROOT) + tested.substring(1)
                : tested;
    }
}
