package fude.ui.dataset.sources;

import fude.data.Data;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.look.Guess;
import fude.data.look.LeftOut;
import fude.data.look.Understanding;
import fude.data.numbers.NumberSplit;
import fude.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A file or folder of somebody's own, read but not used yet.
 *
 * @param images some of those to learn from, in the order of their classes; empty of numbers
 * @param numbers some of them; empty of images
 */
record Preview(Data data, Optional<Dataset> images, Optional<NumberSplit> numbers) {
    static final int IMAGES = 12;

    /** More would only cover one another. */
    private static final int NUMBERS = 400;

    private static final Set<String> UNREADABLE =
            Set.of("pictures.left.broken", "pictures.left.kinds");

    static Preview of(Data data) {
        return data instanceof DatasetSplit split
                ? new Preview(data, Optional.of(some(split.training())), Optional.empty())
                : new Preview(data, Optional.empty(), Optional.of(some((NumberSplit) data)));
    }

    /** The first images of each class; where there are many classes, of some of them. */
    private static Dataset some(Dataset all) {
        List<List<Integer>> ofClasses = new ArrayList<>();
        for (int i = 0; i < all.classes(); i++) {
            ofClasses.add(new ArrayList<>());
        }
        for (int i = 0; i < all.size(); i++) {
            List<Integer> own = ofClasses.get(all.label(i));
            if (own.size() < IMAGES) {
                own.add(i);
            }
        }
        List<List<Integer>> shown =
                spread(ofClasses.stream().filter(own -> !own.isEmpty()).toList());
        return all.images(
                IntStream.range(0, IMAGES)
                        .boxed()
                        .flatMap(
                                nth ->
                                        shown.stream()
                                                .filter(own -> own.size() > nth)
                                                .map(own -> own.get(nth)))
                        .limit(IMAGES)
                        .sorted(Comparator.comparing(all::label))
                        .mapToInt(image -> image)
                        .toArray());
    }

    private static <T> List<T> spread(List<T> all) {
        int count = Math.min(IMAGES, all.size());
        return IntStream.range(0, count).mapToObj(i -> all.get(i * all.size() / count)).toList();
    }

    private static NumberSplit some(NumberSplit all) {
        int most = Math.min(NUMBERS, all.training().size());
        return new NumberSplit(
                all.name(), all.training().range(0, most), all.test(), all.frame(), null);
    }

    /** In one line, what it is and as what the rest was taken. */
    Optional<Message> summary() {
        return data.understood().map(Understanding::summary);
    }

    /** What can be decided otherwise. */
    List<Guess> guesses() {
        return data.understood().stream()
                .flatMap(look -> look.guesses().stream())
                .filter(guess -> guess.choices().size() > 1)
                .toList();
    }

    List<Message> doubts() {
        return data.understood().map(Understanding::doubts).orElse(List.of());
    }

    List<LeftOut> leftOut() {
        return data.understood().map(Understanding::leftOut).orElse(List.of());
    }

    /** Whether it should have been data. */
    static boolean isUnreadable(LeftOut one) {
        return UNREADABLE.contains(one.why());
    }

    /** How many pictures cannot be read, which asks for a decision. */
    int unreadable() {
        return leftOut().stream()
                .filter(Preview::isUnreadable)
                .mapToInt(one -> one.names().size())
                .sum();
    }

    /** How many there are with those. */
    int all() {
        return unreadable() + data.trainingSize() + data.validationSize() + data.testSize();
    }
}
