package fude.cli;

import com.google.gson.GsonBuilder;
import fude.data.ClassList;
import fude.data.Dataset;
import fude.data.ScaledImages;
import fude.lab.SavedRun;
import fude.nn.Network;
import fude.nn.matrix.NumericLibrary;
import fude.store.ExamCounter;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.RunFolder;
import fude.text.ReportedException;
import fude.training.Model;
import fude.training.measure.Confusion;
import fude.training.measure.Evaluation;
import fude.training.measure.Evaluator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fude evaluate}: measures a saved network on a test set. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    /** Of the confusion matrix, beyond which {@code --json} alone has it. */
    private static final int MOST_COLUMNS = 20;

    private final Console console;
    private final Home home;

    @Parameters(paramLabel = "MODEL", descriptionKey = "cli.model")
    private Path file;

    @Mixin private DataOptions data;

    @Option(
            names = "--classes",
            paramLabel = "NAME,NAME…",
            descriptionKey = "cli.evaluated-classes")
    private String classes;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    EvaluateCommand(Console console, Home home) {
        this.console = console;
        this.home = home;
    }

    /**
     * The answer of {@code --json}; rows of the confusion matrix are actual classes. The top-k
     * accuracies begin with k = 1.
     */
    private record Report(
            double loss,
            double accuracy,
            int correct,
            int samples,
            List<ClassReport> classes,
            ClassReport macro,
            ClassReport weighted,
            List<Double> topAccuracy,
            int[][] confusion) {}

    private record ClassReport(
            String name, double precision, double recall, double f1, int count) {}

    @Override
    public Integer call() throws ReportedException, UsageException {
        ModelFile.Contents contents = ModelFile.readAll(file);
        Model model = contents.model();
        if (!model.readsImages()) {
            throw ReportedException.of("model.not-images", file);
        }
        List<Integer> asked = classesOf(model);
        Dataset known =
                model.choose(data.readTest(home, console))
                        .orElseThrow(
                                () ->
                                        ReportedException.of(
                                                "model.other-data",
                                                file,
                                                model.image().rows()
                                                        + "×"
                                                        + model.image().columns(),
                                                model.classNames()));
        Dataset test = asked.isEmpty() ? known : known.imagesOf(asked);
        NumericLibrary.load(home.natives());
        Evaluation evaluation = evaluate(model, test);
        if (!Double.isFinite(evaluation.loss())) {
            throw ReportedException.of("model.overflows", file);
        }
        countLook(contents.run(), evaluation);
        List<Integer> all = IntStream.range(0, model.classNames().size()).boxed().toList();
        Report report = report(evaluation, model.classNames(), asked.isEmpty() ? all : asked);
        if (json) {
            console.out().println(new GsonBuilder().create().toJson(report));
        } else {
            print(report);
            printConfusion(
                    evaluation.confusion(), model.classNames(), asked.isEmpty() ? all : asked);
        }
        return 0;
    }

    private List<Integer> classesOf(Model model) throws UsageException {
        try {
            return classes == null ? List.of() : ClassList.classesOf(classes, model.classNames());
        } catch (ReportedException e) {
            throw UsageException.of("cli.problem", "--classes", e.report());
        }
    }

    /** A look at locked test images counts as in the window, before anything of it is told. */
    private void countLook(Optional<SavedRun> run, Evaluation found) throws ReportedException {
        Optional<SavedRun> locked =
                run.filter(SavedRun::isValidating).filter(r -> data.isTestOf(r.dataset()));
        if (locked.isPresent()) {
            int opening = new ExamCounter(new RunFolder(home.runs())).count(locked.get(), found);
            console.say("cli.exam", locked.get().dataset(), opening);
        }
    }

    private static Evaluation evaluate(Model model, Dataset test) {
        Network network = model.network();
        return new Evaluator(new ScaledImages(test, model.image().scaling()), network)
                .evaluate(network);
    }

    /**
     * @param measured the classes that there are images of
     */
    private static Report report(
            Evaluation evaluation, List<String> names, List<Integer> measured) {
        Confusion found = evaluation.confusion();
        List<ClassReport> classes =
                measured.stream()
                        .map(
                                c ->
                                        new ClassReport(
                                                names.get(c),
                                                found.precision(c),
                                                found.recall(c),
                                                found.f1(c),
                                                found.actual(c)))
                        .toList();
        List<Integer> present = measured.stream().filter(found.present()::contains).toList();
        ClassReport macro =
                new ClassReport(
                        "macro",
                        found.macro(found::precision, present),
                        found.macro(found::recall, present),
                        found.macro(found::f1, present),
                        found.samples());
        ClassReport weighted =
                new ClassReport(
                        "weighted",
                        found.weighted(found::precision, present),
                        found.weighted(found::recall, present),
                        found.weighted(found::f1, present),
                        found.samples());
        int[][] confusion = new int[names.size()][names.size()];
        for (int actual = 0; actual < confusion.length; actual++) {
            for (int predicted = 0; predicted < confusion.length; predicted++) {
                confusion[actual][predicted] = found.count(actual, predicted);
            }
        }
        return new Report(
                evaluation.loss(),
                evaluation.accuracy(),
                evaluation.right(),
                evaluation.samples(),
                classes,
                macro,
                weighted,
                IntStream.rangeClosed(1, names.size()).mapToObj(evaluation::topAccuracy).toList(),
                confusion);
    }

    private void print(Report report) {
        console.print("Loss: %.4f%n", report.loss());
        console.print(
                "Accuracy: %.2f%% (%d of %d)%n%n",
                100 * report.accuracy(), report.correct(), report.samples());
        int width = report.classes().stream().mapToInt(c -> c.name().length()).max().orElse(0);
        width = Math.max(width, "weighted".length());
        console.print(
                "%-" + width + "s  %9s  %6s  %6s  %6s%n",
                "class",
                "precision",
                "recall",
                "f1",
                "count");
        for (ClassReport line : report.classes()) {
            print(width, line);
        }
        print(width, report.macro());
        print(width, report.weighted());
    }

    private void print(int width, ClassReport line) {
        console.print(
                "%-" + width + "s  %9.4f  %6.4f  %6.4f  %6d%n",
                line.name(),
                line.precision(),
                line.recall(),
                line.f1(),
                line.count());
    }

    /** A row for each class that was measured, where a line of a terminal has room for them. */
    private void printConfusion(Confusion confusion, List<String> names, List<Integer> measured) {
        if (names.size() > MOST_COLUMNS) {
            return;
        }
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        int first = Math.max(width, "actual".length());
        int column = Math.max(width, String.valueOf(confusion.samples()).length());
        console.print("%n%-" + first + "s", "actual");
        names.forEach(name -> console.print("  %" + column + "s", name));
        for (int actual : measured) {
            console.print("%n%-" + first + "s", names.get(actual));
            for (int answer = 0; answer < names.size(); answer++) {
                console.print("  %" + column + "d", confusion.count(actual, answer));
            }
        }
        console.print("%n");
    }
}
