package fude.bench;

import fude.lab.answers.Answer;
import fude.lab.answers.ImageAnswers;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Model;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well pictures are read in the styles that people send them, from file to answer. Each folder
 * of pictures is a style; a picture is called TRUTH_NUMBER, lines of digits in it 123-456, and one
 * without any digit -.
 *
 * <p>{@code mvn -q -Pbench -Dbench="StylesBenchmark MODEL FOLDER [STYLE…]" -DskipTests test};
 * {@code -Dshow=true} prints what was misread.
 */
public final class StylesBenchmark {
    private static final double SURE = 0.9;

    private StylesBenchmark() {}

    public static void main(String[] arguments) throws IOException, ReportedException {
        Path file = Path.of(arguments[0]);
        Model model = ModelFile.read(file);
        Path folder = Path.of(arguments[1]);
        List<String> styles =
                arguments.length > 2
                        ? List.of(arguments).subList(2, arguments.length)
                        : names(folder);
        System.out.println("style | pictures | right % | wrong and 90 % sure % | ms of CPU");
        for (String style : styles) {
            measure(model, file, folder.resolve(style));
        }
    }

    private static void measure(Model model, Path file, Path style)
            throws IOException, ReportedException {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        int[] right = {0};
        int[] sure = {0};
        String[] truth = {""};
        ImageAnswers answers =
                ImageAnswers.of(
                        model, file, (answer, glimpse) -> count(answer, truth[0], right, sure));
        List<String> names = names(style);
        long start = thread.getCurrentThreadCpuTime();
        for (String name : names) {
            truth[0] = truth(name);
            answers.ask(style.resolve(name), Map.of());
        }
        long nanos = thread.getCurrentThreadCpuTime() - start;
        System.out.printf(
                Locale.ROOT,
                "%s | %d | %.1f | %.1f | %.1f%n",
                style.getFileName(),
                names.size(),
                100.0 * right[0] / names.size(),
                100.0 * sure[0] / names.size(),
                nanos / 1e6 / names.size());
    }

    private static void count(Answer answer, String truth, int[] right, int[] sure) {
        if (answer.label().equals(truth)) {
            right[0]++;
            return;
        }
        sure[0] += answer.confidence() >= SURE ? 1 : 0;
        if (Boolean.getBoolean("show")) {
            System.out.printf(
                    Locale.ROOT,
                    "  %s: %s (%.4f)%n",
                    answer.name(),
                    answer.label(),
                    answer.confidence());
        }
    }

    private static String truth(String name) {
        String truth = name.substring(0, name.lastIndexOf('_'));
        return truth.equals("-") ? truth : truth.replace('-', ' ');
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
