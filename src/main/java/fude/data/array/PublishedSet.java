package fude.data.array;

import fude.data.Dataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Published sets whose classes are not called by their numbers. They are known by the name of the
 * files or of a folder that they lie in. (Cohen et al.: EMNIST; Clanuwat et al.: Deep learning for
 * classical Japanese literature; Xiao et al.: Fashion-MNIST.)
 */
public enum PublishedSet {
    EMNIST("EMNIST", List.of()),
    K49("Kuzushiji-49", letters("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをんゝ")),
    KMNIST("KMNIST", letters("おきすつなはまやれを")),
    FASHION(
            "Fashion-MNIST",
            List.of(
                    "T-shirt/top",
                    "Trouser",
                    "Pullover",
                    "Dress",
                    "Coat",
                    "Sandal",
                    "Shirt",
                    "Sneaker",
                    "Bag",
                    "Ankle boot")),
    /** Classes called by their numbers. */
    OTHER("", List.of());

    private static final List<String> CAPITALS = letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static final List<String> SMALL = letters("abcdefghijklmnopqrstuvwxyz");

    /** Small letters that look unlike their capitals. */
    private static final List<String> UNLIKE = letters("abdefghnqrt");

    /** Names of folders that are looked at, from the innermost. */
    private static final int FOLDERS = 4;

    private final String title;
    private final List<String> names;

    PublishedSet(String title, List<String> names) {
        this.title = title;
        this.names = List.copyOf(names);
    }

    /** As it calls itself. */
    String title() {
        return title;
    }

    /** The classes of Fashion-MNIST. */
    public static List<String> clothes() {
        return FASHION.names;
    }

    /**
     * @param set as the files call it
     */
    static PublishedSet of(String set, Path folder) {
        Path at = folder;
        Optional<PublishedSet> found = called(set);
        for (int i = 0; i < FOLDERS && at != null && found.isEmpty(); i++) {
            found = at.getFileName() == null ? found : called(at.getFileName().toString());
            at = at.getParent();
        }
        return found.orElse(OTHER);
    }

    private static Optional<PublishedSet> called(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.contains("emnist")) {
            return Optional.of(EMNIST);
        }
        if (small.matches(".*(k49|kuzushiji.?49).*")) {
            return Optional.of(K49);
        }
        if (small.matches(".*(kmnist|kuzushiji).*")) {
            return Optional.of(KMNIST);
        }
        if (small.contains("fashion")) {
            return Optional.of(FASHION);
        }
        return small.contains("mnist") ? Optional.of(OTHER) : Optional.empty();
    }

    /**
     * The names of the classes 0, 1, …; empty where they are called by their numbers.
     *
     * @param set as the files call it
     */
    List<String> names(Set<Long> labels, String set, Path folder) {
        List<String> known = this == EMNIST ? emnist(labels, set + folder) : names;
        return labels.stream().allMatch(label -> label >= 0 && label < known.size())
                ? known
                : List.of();
    }

    /** Its six sets differ in their classes: what they are called tells which, or their number. */
    private static List<String> emnist(Set<Long> labels, String where) {
        String called = where.toLowerCase(Locale.ROOT);
        List<String> digits = Dataset.digitNames();
        if (called.contains("letters") || labels.size() == CAPITALS.size()) {
            return labels.contains(0L) ? CAPITALS : join(List.of(""), CAPITALS);
        }
        if (called.contains("byclass") || labels.size() == 62) {
            return join(digits, CAPITALS, SMALL);
        }
        boolean merged = called.contains("balanced") || called.contains("bymerge");
        return merged || labels.size() == 47 ? join(digits, CAPITALS, UNLIKE) : List.of();
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static List<String> letters(String all) {
        return all.codePoints().mapToObj(Character::toString).toList();
    }
}
