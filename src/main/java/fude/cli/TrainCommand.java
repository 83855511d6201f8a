package fude.cli;

import fude.data.DatasetSplit;
import fude.ink.BuiltInDigits;
import fude.lab.Experiment;
import fude.lab.Machine;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.lab.Setting;
import fude.lab.Variation;
import fude.lab.Verdict;
import fude.nn.NetworkSpec;
import fude.nn.NumericLibrary;
import fude.store.AtomicFile;
import fude.store.History;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.RunCardFile;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
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

    @Option(names = "--card", paramLabel = "FILE.json", descriptionKey = "cli.card")
    private Path card;

    @Option(names = "--repeat", paramLabel = "FILE.json", descriptionKey = "cli.repeat")
    private Path repeat;

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
        requireResults();
        List<TrainingPlan> plans = plans();
        for (Path file : results().values()) {
            AtomicFile.check(file);
        }
        for (TrainingPlan plan : plans) {
            if (plans.size() > 1) {
                console.out().println(plan.label());
            }
            train(plan);
        }
        return 0;
    }

    private List<TrainingPlan> plans() throws ReportedException, UsageException {
        if (repeat != null) {
            if (resume != null || recipe != null) {
                throw TrainingPlan.notWithRepeat(resume != null ? "--resume" : "--recipe");
            }
            return List.of(TrainingPlan.repeated(repeat, settings, data, home, console));
        }
        if (resume == null) {
            return newRuns();
        }
        if (recipe != null) {
            throw TrainingPlan.notWithResume("--recipe");
        }
        return List.of(TrainingPlan.resumed(resume, settings, data, home, console));
    }

    private List<TrainingPlan> newRuns() throws ReportedException, UsageException {
        Optional<Recipe> base = recipe();
        String otherwise =
                base.map(of -> data.choose(of, home, console)).orElse(BuiltInDigits.NAME);
        List<Recipe.Variant> variants =
                base.map(this::variants).orElse(List.of(new Recipe.Variant("", Map.of())));
        if (variants.size() > 1 && !results().isEmpty()) {
            throw UsageException.of(
                    "cli.several-runs",
                    results().keySet().iterator().next(),
                    "--" + base.get().variation().setting());
        }
        List<TrainingPlan> plans = new ArrayList<>();
        DatasetSplit images = null;
        for (Recipe.Variant variant : variants) {
            Map<String, String> early = new HashMap<>(variant.settings());
            String classes = early.remove(SettingOptions.CLASSES);
            Experiment begun = settings.apply(Setting.apply(early, Experiment.on(null)));
            UsageException.throwIfAny(begun.config().problems());
            UsageException.throwIfAny(new NetworkSpec(1, begun.layers(), 1).problems());
            images = images == null ? data.read(home, otherwise, console) : images;
            Experiment complete = begun.withData(images);
            if (classes != null) {
                complete = Setting.apply(Map.of(SettingOptions.CLASSES, classes), complete);
            }
            complete = settings.applyToData(complete);
            UsageException.throwIfAny(complete.problems());
            plans.add(TrainingPlan.begun(variant.label(), complete));
        }
        return plans;
    }

    /** The runs of a recipe; one where the setting that it varies is given. */
    private List<Recipe.Variant> variants(Recipe of) {
        Variation variation = of.variation();
        boolean chosen =
                variation != null
                        && Setting.all().stream()
                                .anyMatch(
                                        setting ->
                                                setting.key().equals(variation.setting())
                                                        && settings.has(setting));
        return chosen ? List.of(new Recipe.Variant("", of.settings())) : of.variants();
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
        Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
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
            finish(trainer, plan, begun);
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

    private void finish(Trainer trainer, TrainingPlan plan, Instant begun)
            throws ReportedException {
        Experiment experiment = plan.experiment();
        TrainingSnapshot end = trainer.snapshot();
        console.out().printf(Locale.ROOT, "Training time: %.2f s%n", end.seconds());
        if (end.bestEpoch() < end.epoch()) {
            console.err().println(console.texts().get("cli.stopped-early", end.bestEpoch()));
        }
        if (recipe != null) {
            Verdict.ofRun(experiment, end.curve())
                    .ifPresent(verdict -> console.err().println(verdict.sentence(console.texts())));
        }
        if (history != null) {
            History.write(history, end.curve());
        }
        String id = card == null ? null : UUID.randomUUID().toString();
        if (card != null) {
            RunCardFile.write(
                    card,
                    RunCard.of(
                            id,
                            begun,
                            plan.parent(),
                            null,
                            experiment,
                            trainer.dataChecksum(),
                            Machine.here(end.threads()),
                            end));
        }
        if (save != null) {
            ModelFile.write(
                    save, trainer.model(), SavedRun.of(id, experiment, trainer.checkpoint()));
        }
    }

    private void requireResults() throws UsageException {
        requireName("--save", save);
        requireName("--history", history);
        requireName("--card", card);
        List<Map.Entry<String, Path>> all = List.copyOf(results().entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (isSame(all.get(i).getValue(), all.get(j).getValue())) {
                    throw UsageException.of(
                            "cli.same-file", all.get(i).getKey(), all.get(j).getKey());
                }
            }
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

    /** The files to be written, by their options. */
    private Map<String, Path> results() {
        Map<String, Path> results = new LinkedHashMap<>();
        results.put("--save", save);
        results.put("--history", history);
        results.put("--card", card);
        results.values().removeIf(Objects::isNull);
        return results;
    }
}
