package fude.lab;

import fude.ink.photo.FoundDigit;
import fude.ink.photo.Photograph;
import fude.nn.Prediction;
import fude.training.Classifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a network reads in a photograph.
 *
 * @param lines an answer for each digit of the photograph, line by line; none for a box that
 *     nothing is written in
 */
public record ReadNumber(List<List<Optional<Prediction>>> lines) {
    /** What stands for an answer where no digit was found. */
    public static final String NOTHING = "-";

    /** What stands for an answer where a printed box is empty. */
    public static final String EMPTY = "_";

    /** A single answer. */
    public static ReadNumber of(Prediction answer) {
        return new ReadNumber(List.of(List.of(Optional.of(answer))));
    }

    /**
     * @param photograph framed for the classifier
     */
    public static ReadNumber of(Photograph photograph, Classifier classifier) {
        return new ReadNumber(
                photograph.lines().stream().map(line -> answers(line, classifier)).toList());
    }

    private static List<Optional<Prediction>> answers(
            List<FoundDigit> line, Classifier classifier) {
        return line.stream()
                .map(digit -> digit.isEmpty() ? null : classifier.classify(digit.image()))
                .map(Optional::ofNullable)
                .toList();
    }

    /**
     * Whether the classes are signs that are written one after another, as digits are; things like
     * a shoe are not looked for in a photograph of several.
     */
    public static boolean isWriting(List<String> classNames) {
        return classNames.stream().allMatch(name -> name.codePointCount(0, name.length()) == 1);
    }

    /** For each digit in reading order its answer; none for an empty box. */
    public List<Optional<Prediction>> places() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /** All answers in reading order. */
    public List<Prediction> answers() {
        return places().stream().flatMap(Optional::stream).toList();
    }

    /** The answers side by side, with a space between lines: {@code 407}, or {@code 407 12}. */
    public String label(List<String> classNames) {
        return lines.isEmpty()
                ? NOTHING
                : lines.stream()
                        .map(
                                line ->
                                        line.stream()
                                                .map(answer -> name(answer, classNames))
                                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(" "));
    }

    private static String name(Optional<Prediction> answer, List<String> classNames) {
        return answer.map(given -> classNames.get(given.label())).orElse(EMPTY);
    }

    /** That of the least sure answer; 0 where there is none. */
    public double confidence() {
        return answers().stream().mapToDouble(Prediction::confidence).min().orElse(0);
    }

    /** Whether all are answers: a network that diverged gives none. */
    public boolean isFinite() {
        return answers().stream().allMatch(Prediction::isFinite);
    }
}
