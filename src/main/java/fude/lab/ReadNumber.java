package fude.lab;

import fude.ink.photo.FoundDigit;
import fude.ink.photo.Photograph;
import fude.nn.Prediction;
import fude.training.Classifier;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a network reads in a photograph.
 *
 * @param lines an answer for each digit of the photograph, line by line
 */
public record ReadNumber(List<List<Prediction>> lines) {
    /** What stands for an answer where no digit was found. */
    public static final String NOTHING = "-";

    /**
     * @param photograph framed for the classifier
     */
    public static ReadNumber of(Photograph photograph, Classifier classifier) {
        return new ReadNumber(
                photograph.lines().stream().map(line -> answers(line, classifier)).toList());
    }

    private static List<Prediction> answers(List<FoundDigit> line, Classifier classifier) {
        return line.stream().map(digit -> classifier.classify(digit.image())).toList();
    }

    /**
     * Whether the classes are signs that are written one after another, as digits are; things like
     * a shoe are not looked for in a photograph of several.
     */
    public static boolean isWriting(List<String> classNames) {
        return classNames.stream().allMatch(name -> name.codePointCount(0, name.length()) == 1);
    }

    /** All answers in reading order. */
    public List<Prediction> answers() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /** The answers side by side, with a space between lines: {@code 407}, or {@code 407 12}. */
    public String label(List<String> classNames) {
        return lines.isEmpty()
                ? NOTHING
                : lines.stream()
                        .map(
                                line ->
                                        line.stream()
                                                .map(answer -> classNames.get(answer.label()))
                                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(" "));
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
