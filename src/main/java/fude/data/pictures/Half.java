package fude.data.pictures;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the pictures of a folder are for, by its name. */
enum Half {
    LEARNED("train", "training", "learn", "学習", "訓練", "教師", "トレーニング"),
    TEST("test", "tests", "testing", "eval", "evaluation", "テスト", "評価", "試験"),
    VALIDATION("val", "valid", "validation", "dev", "検証", "バリデーション");

    /** Words that can stand beside, with or without a space in Japanese. */
    private static final Set<String> BESIDE =
            Set.of("set", "data", "dataset", "images", "image", "imgs", "pictures", "digits");

    private final Set<String> names;

    Half(String... names) {
        this.names = Set.of(names);
    }

    /** Empty for any other name, such as a class's. */
    static Optional<Half> of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = plain.replaceFirst("(用の?)?(データ|画像|セット|データセット)?$", "");
        List<String> words = List.of(plain.split("[-_. ]+"));
        return Arrays.stream(values()).filter(half -> half.isIn(words)).findFirst();
    }

    /** As one of the words, or with a word beside it: train_images, trainset. */
    private boolean isIn(List<String> words) {
        return words.stream()
                .anyMatch(
                        word ->
                                names.stream()
                                        .anyMatch(
                                                name ->
                                                        word.equals(name)
                                                                || word.startsWith(name)
                                                                        && BESIDE.contains(
                                                                                word.substring(
                                                                                        name
                                                                                                .length()))));
    }
}
