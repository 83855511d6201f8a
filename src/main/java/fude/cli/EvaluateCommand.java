package fude.cli;

import com.google.gson.GsonBuilder;
import fude.data.ClassList;
import fude.data.Dataset;
import fude.data.Samples;
import fude.data.ScaledImages;
import fude.data.numbers.NumberForm;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.data.numbers.ScaledNumbers;
import fude.lab.SavedRun;
import fude.nn.Network;
import fude.nn.matrix.NumericLibrary;
import fude.store.ExamCounter;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.RunFolder;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Model;
import fude.training.measure.Errors;
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

    @Override
    public Integer call() throws ReportedException, UsageException {
        ModelFile.Contents contents = ModelFile.readAll(file);
        Model model = contents.model();
        List<Integer> asked = classesOf(model);
        Samples test = model.readsImages() ? images(model, asked) : numbers(contents, asked);
        NumericLibrary.load(home.natives());
        Network network = model.network();
        Evaluation evaluation = new Evaluator(test, network).evaluate(network);
        if (!Double.isFinite(evaluation.loss())) {
            throw ReportedException.of("model.overflows", file);
        }
        countLook(model, contents.run(), evaluation);
        Errors errors = evaluation.errors();
        if (errors != null) {
            ErrorReport report = ErrorReport.of(evaluation, errors);
            tell(report, () -> report.print(console));
            return 0;
        }
        List<Integer> all = IntStream.range(0, model.classNames().size()).boxed().toList();
        List<Integer> measured = asked.isEmpty() ? all : asked;
        ClassReport report = ClassReport.of(evaluation, model.classNames(), measured);
        tell(
                report,
                () -> {
                    report.print(console);
                    report.printConfusion(console, model.classNames(), measured);
                });
        return 0;
    }

    private void tell(Object report, Runnable asLines) {
        if (json) {
            console.out().println(new GsonBuilder().create().toJson(report));
        } else {
            asLines.run();
        }
    }

    private Samples images(Model model, List<Integer> asked) throws ReportedException {
        data.requireImages(file);
        Dataset given = data.readTest(home, console);
        Optional<Message> difference = model.difference(given);
        if (difference.isPresent()) {
            throw ReportedException.of("model.other-data", file, difference.get());
        }
        Dataset known = model.choose(given).orElseThrow();
        Dataset test = asked.isEmpty() ? known : known.imagesOf(asked);
        return new ScaledImages(test, model.image().scaling());
    }

    /** Of points and functions: the data that the run learned from, unless others are named. */
    private Samples numbers(ModelFile.Contents contents, List<Integer> asked)
            throws ReportedException, UsageException {
        Model model = contents.model();
        if (!data.isNamed() && contents.run().isEmpty()) {
            throw UsageException.of("cli.name-data", file);
        }
        String own = contents.run().map(SavedRun::dataset).orElse("");
        NumberForm form = (NumberForm) model.form();
        NumberTable test =
                Optional.of(data.read(home, own, console))
                        .filter(NumberSplit.class::isInstance)
                        .map(of -> ((NumberSplit) of).test())
                        .filter(of -> of.columns() == form.columns())
                        .filter(of -> of.classNames().isEmpty() == model.classNames().isEmpty())
                        .flatMap(of -> of.inClasses(model.classNames(), asked))
                        .orElseThrow(() -> ReportedException.of("model.other-numbers", file));
        return new ScaledNumbers(test, form);
    }

    private List<Integer> classesOf(Model model) throws UsageException {
        try {
            return classes == null ? List.of() : ClassList.classesOf(classes, model.classNames());
        } catch (ReportedException e) {
            throw UsageException.of("cli.problem", "--classes", e.report());
        }
    }

    /** A look at locked test samples counts as in the window, before anything of it is told. */
    private void countLook(Model model, Optional<SavedRun> run, Evaluation found)
            throws ReportedException {
        Optional<SavedRun> locked =
                run.filter(SavedRun::isValidating)
                        .filter(
                                r ->
                                        !data.isNamed() && !model.readsImages()
                                                || data.isTestOf(r.dataset()));
        if (locked.isPresent()) {
            int opening = new ExamCounter(new RunFolder(home.runs())).count(locked.get(), found);
            console.say("cli.exam", locked.get().dataset(), opening);
        }
    }
}
