package fude.ink.allograph;

import fude.ink.Stroke;
import java.util.Arrays;
import java.util.List;

/**
 * A letter as a hand draws it, to be shown to a network that knows digits alone.
 *
 * @param name the letter itself
 * @param strokes in shares of the paper's side, 0 to 1
 */
public record Letter(String name, List<Stroke> strokes) {
    private static final List<Letter> ALL =
            List.of(
                    letter(
                            "A",
                            "0.28,0.82 0.38,0.5 0.5,0.16 0.61,0.48 0.73,0.83",
                            "0.36,0.57 0.66,0.56"),
                    letter(
                            "E",
                            "0.68,0.2 0.5,0.19 0.34,0.2 0.33,0.5 0.34,0.81 0.52,0.82 0.7,0.8",
                            "0.34,0.5 0.62,0.49"),
                    letter("X", "0.3,0.18 0.5,0.5 0.71,0.82", "0.7,0.17 0.5,0.5 0.29,0.83"),
                    letter(
                            "B",
                            "0.34,0.18 0.33,0.5 0.34,0.82",
                            "0.34,0.19 0.5,0.17 0.63,0.22 0.66,0.33 0.6,0.44 0.46,0.49 0.35,0.49",
                            "0.46,0.49 0.63,0.52 0.7,0.64 0.66,0.76 0.54,0.82 0.34,0.81"),
                    letter(
                            "あ",
                            "0.28,0.31 0.48,0.32 0.7,0.28",
                            "0.46,0.15 0.45,0.4 0.46,0.6 0.5,0.8",
                            "0.63,0.42 0.56,0.6 0.44,0.74 0.33,0.79 0.26,0.71 0.3,0.58 0.43,0.49"
                                    + " 0.58,0.47 0.7,0.52 0.75,0.63 0.7,0.75 0.58,0.84"),
                    letter(
                            "K",
                            "0.34,0.17 0.33,0.5 0.34,0.83",
                            "0.68,0.18 0.5,0.36 0.36,0.52",
                            "0.44,0.46 0.56,0.63 0.7,0.83"),
                    letter(
                            "W",
                            "0.2,0.2 0.27,0.5 0.35,0.8 0.43,0.58 0.5,0.38 0.57,0.58 0.65,0.8 0.73,0.5 0.8,0.2"),
                    letter(
                            "ん",
                            "0.52,0.15 0.42,0.4 0.26,0.82 0.35,0.62 0.43,0.54 0.5,0.6 0.52,0.74"
                                    + " 0.6,0.81 0.7,0.74 0.77,0.62"));

    /** A few letters, each of another shape. */
    public static List<Letter> all() {
        return ALL;
    }

    /**
     * @param strokes points {@code x,y} with spaces between them
     */
    private static Letter letter(String name, String... strokes) {
        return new Letter(name, Arrays.stream(strokes).map(Letter::stroke).toList());
    }

    private static Stroke stroke(String points) {
        return new Stroke(
                Arrays.stream(points.split(" "))
                        .map(point -> point.split(","))
                        .map(p -> new Stroke.Point(number(p[0]), number(p[1])))
                        .toList());
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
