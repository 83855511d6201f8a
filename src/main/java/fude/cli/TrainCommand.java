package fude.cli;

import fude.data.DatasetSplit;
import fude.ink.BuiltInDigits;
import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.SavedRun;
import fude.lab.Setting;
import fude.nn.NetworkSpec;
import fude.nn.NumericLibrary;
import fude.store.AtomicFile;
import fude.store.History;
import fude.store.Home;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code fude train}: trains a network and prints a line an epoch. */
@Command(name = "train", sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    private final Console console;
    private final Home home;

    @Mixin private DataOptions data;

    @Option(names = "--recipe", paramLabel = "NAME|list", descriptionKey = "cli.recipe")
    private String recipe;

    @Option(names = "--resume", paramLabel = "MODEL", descriptionKey = "cli.resume")
    private Path resume;

    @Option(names = "--save", paramLabel = "MODEL", descriptionKey = "cli.save")
    private Path save;

    @Option(names = "--history", paramLabel = "FILE.csv", descriptionKey = "cli.history")
    private Path history;

    private SettingOptions settings;

    TrainCommand(Console console, Home home) {
        this.console = console;
        this.home = home;
    }

    /** Adds an option for every setting. */
    void addSettings(CommandSpec command) {
        settings = SettingOptions.addTo(command);
    }

    @Override
    public Integer call() throws ReportedException, UsageException {
        if ("list".equals(recipe)) {
            for (Recipe one : Recipe.all()) {
                String sentence = console.texts().get("recipe." + one.name());
                console.out().println(one.name() + "\t" + sentence);
            }
            return 0;
        }
        requireName("--save", save);
        requireName("--history", history);
        if (save != null && history != null && isSame(save, history)) {
            throw UsageException.of("cli.same-file", "--save", "--history");
        }
        if (resume != null && recipe != null) {
            throw TrainingPlan.notWithResume("--recipe");
        }
        TrainingPlan plan =
                resume == null ? newRun() : TrainingPlan.resumed(resume, settings, data, home);
        for (Path file : results()) {
            AtomicFile.check(file);
        }
        train(plan);
        return 0;
    }

    private TrainingPlan newRun() throws ReportedException, UsageException {
        Optional<Recipe> base = recipe();
        Experiment begun = Experiment.on(null);
        if (base.isPresent()) {
            begun = Setting.apply(base.get().settings(), begun);
        }
        Experiment experiment = settings.apply(begun);
        UsageException.throwIfAny(experiment.config().problems());
        UsageException.throwIfAny(new NetworkSpec(1, experiment.layers(), 1).problems());
        String otherwise = base.map(Recipe::dataset).orElse(BuiltInDigits.NAME);
        Experiment complete = settings.applyToData(experiment.withData(data.read(home, otherwise)));
        UsageException.throwIfAny(complete.problems());
        return new TrainingPlan(complete, Optional.empty());
    }

    private Optional<Recipe> recipe() throws UsageException {
        Optional<Recipe> found = recipe == null ? Optional.empty() : Recipe.named(recipe);
        if (recipe != null && found.isEmpty()) {
            List<String> names = Recipe.all().stream().map(Recipe::name).toList();
            throw UsageException.of("cli.one-of", "--recipe", names);
        }
        return found;
    }

    private void train(TrainingPlan plan) throws ReportedException {
        NumericLibrary.load(home.natives());
        DatasetSplit chosen = plan.experiment().chosenData();
        Trainer trainer = plan.trainer(chosen);
        Progress progress = new Progress(console, chosen.validation().isPresent());
        progress.begin(trainer.snapshot());
        TrainingControl control = plan.control();
        Interruption interruption = new Interruption(control, !results().isEmpty());
        try {
            if (plan.isFinished()) {
                sayFinished(trainer.snapshot().epoch());
            } else {
                trainer.run(Trainer.Stretch.TARGET, control, s -> show(s, progress, control));
            }
            finish(trainer, plan.experiment());
        } finally {
            interruption.done();
        }
    }

    private void sayFinished(int epochs) {
        console.err().println(console.texts().get("cli.nothing-left", epochs));
    }

    private void show(TrainingSnapshot snapshot, Progress progress, TrainingControl control) {
        progress.show(snapshot);
        if (console.out().checkError() && results().isEmpty()) {
            control.pause(); // nobody reads on
        }
    }

    private void finish(Trainer trainer, Experiment experiment) throws ReportedException {
        TrainingSnapshot end = trainer.snapshot();
        console.out().printf(Locale.ROOT, "Training time: %.2f s%n", end.seconds());
        if (end.bestEpoch() < end.epoch()) {
            console.err().println(console.texts().get("cli.stopped-early", end.bestEpoch()));
        }
        if (history != null) {
            History.write(history, end.curve());
        }
        if (save != null) {
            ModelFile.write(save, trainer.model(), SavedRun.of(experiment, trainer.checkpoint()));
        }
    }

    private static void requireName(String option, Path file) throws UsageException {
        if (file != null && file.toString().isBlank()) {
            throw UsageException.of("cli.no-name", option);
        }
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private List<Path> results() {
        return Stream.of(save, history).filter(Objects::nonNull).toList();
    }
}
