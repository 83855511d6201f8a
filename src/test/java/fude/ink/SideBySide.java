package fude.ink;

import fude.ink.allograph.Rng;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Numbers made of single digits by one writer each, set side by side, to measure how many of them
 * fall into the right digits.
 */
public final class SideBySide {
    private static final long SEED = 7;

    private SideBySide() {}

    /**
     * A number.
     *
     * @param strokes of all its digits
     * @param digits the places of each digit's strokes
     * @param label its digits as text
     */
    public record Number(List<Stroke> strokes, List<List<Integer>> digits, String label) {}

    /** The share of numbers that fall into the right digits. */
    public static double toldApart(List<StrokeSample> samples, int digits, double gap, int count) {
        long right =
                numbers(samples, digits, gap, count).stream()
                        .filter(n -> StrokeGroups.of(n.strokes()).equals(n.digits()))
                        .count();
        return (double) right / count;
    }

    /**
     * Makes numbers; the same arguments give the same ones.
     *
     * @param gap between two digits' boxes, at least, as a share of the left one's height; at most
     *     twice as much
     */
    public static List<Number> numbers(
            List<StrokeSample> samples, int digits, double gap, int count) {
        Map<String, List<StrokeSample>> byWriter =
                samples.stream()
                        .collect(
                                Collectors.groupingBy(
                                        StrokeSample::writer, TreeMap::new, Collectors.toList()));
        List<List<StrokeSample>> writers = List.copyOf(byWriter.values());
        Rng chance = new Rng(Rng.key(SEED, digits));
        List<Number> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(number(writers.get(chance.below(writers.size())), digits, gap, chance));
        }
        return numbers;
    }

    private static Number number(List<StrokeSample> writer, int digits, double gap, Rng chance) {
        List<Stroke> strokes = new ArrayList<>();
        List<List<Integer>> places = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        double x = 0;
        for (int digit = 0; digit < digits; digit++) {
            StrokeSample sample = writer.get(chance.below(writer.size()));
            StrokeBounds box = StrokeBounds.of(sample.strokes());
            List<Integer> own = new ArrayList<>();
            for (Stroke stroke : sample.strokes()) {
                own.add(strokes.size());
                strokes.add(stroke.mapped(1, x - box.left(), -box.middleY()));
            }
            places.add(own);
            label.append(sample.label());
            double height = box.bottom() - box.top();
            x += box.right() - box.left() + gap * (1 + chance.uniform()) * height;
        }
        return new Number(strokes, places, label.toString());
    }
}
