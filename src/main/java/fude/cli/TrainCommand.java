package fude.cli;

import fude.data.Data;
import fude.file.Reserved;
import fude.ink.handwriting.BuiltInDigits;
import fude.lab.DataName;
import fude.lab.Experiment;
import fude.lab.LogLine;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.lab.Variation;
import fude.lab.Verdict;
import fude.lab.session.Run;
import fude.lab.session.RunListener;
import fude.lab.session.RunSession;
import fude.lab.session.RunState;
import fude.lab.session.RunStore;
import fude.lab.session.Worker;
import fude.lab.setting.Plan;
import fude.lab.setting.SettingCatalog;
import fude.nn.NetworkSpec;
import fude.nn.matrix.NumericLibrary;
import fude.store.Home;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Mixin private ResultOptions results;

    @Option(names = "--recipe", paramLabel = "NAME|list", descriptionKey = "cli.recipe")
    private String recipe;

    @Option(names = "--resume", paramLabel = "MODEL", descriptionKey = "cli.resume")
    private Path resume;

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
                console.out().println(one.name() + "\t" + words(one));
            }
            return 0;
        }
        home.sweep();
        results.requireNames();
        List<TrainingPlan> plans = plans();
        results.check();
        boolean complete = true;
        for (TrainingPlan plan : plans) {
            if (plans.size() > 1) {
                console.out().println(plan.label());
            }
            try (Reserved room = results.reserve(plan.request().experiment())) {
                complete &= train(plan, room);
            }
        }
        return complete ? 0 : 1;
    }

    private String words(Recipe one) {
        Texts texts = console.texts();
        return texts.get("recipe.line", texts.get("recipe." + one.name()));
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
        if (variants.size() > 1 && !results.isEmpty()) {
            throw UsageException.of(
                    "cli.several-runs", results.first(), "--" + base.get().variation().setting());
        }
        List<TrainingPlan> plans = new ArrayList<>();
        Plan usual = Plan.defaultFor(DataName.kind(data.name(otherwise)));
        Data split = null;
        for (Recipe.Variant variant : variants) {
            Plan asked = SettingCatalog.apply(variant.settings(), usual);
            Plan begun = settings.apply(asked);
            UsageException.throwIfAny(begun.config().problems());
            UsageException.throwIfAny(new NetworkSpec(1, begun.layers(), 1).problems());
            split = split == null ? data.read(home, otherwise, console) : split;
            Experiment complete = Experiment.on(split).with(variant.settings()).withPlan(begun);
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
                        && SettingCatalog.named(variation.setting())
                                .filter(settings::has)
                                .isPresent();
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

    /** Returns whether all that was asked for is written. */
    private boolean train(TrainingPlan plan, Reserved room) throws ReportedException {
        NumericLibrary.load(home.natives());
        RunSession session = new RunSession(Worker.direct(), RunStore.none());
        Run run = plan.run(results.newId());
        session.begin(run);
        requireUnbroken(session);
        Progress progress = new Progress(console, run.chosen().isValidating());
        progress.begin(run.first());
        session.addListener(
                new RunListener() {
                    @Override
                    public void stands(RunCard card, TrainingSnapshot snapshot) {
                        show(snapshot, progress, run.control());
                    }
                });
        Interruption interruption = new Interruption(run.control(), !results.isEmpty());
        try {
            if (plan.isFinished()) {
                console.say("cli.nothing-left", run.first().epoch());
            } else {
                session.goOn(Trainer.Stretch.TARGET);
            }
            if (session.state() == RunState.DIVERGED) {
                say(results.writeRecord(run, session.snapshot()));
            }
            requireUnbroken(session);
            tell(run, session.snapshot());
            if (room != null) {
                room.close();
            }
            List<Path> others = List.of(home.path(), Path.of(System.getProperty("java.io.tmpdir")));
            return say(results.write(run, session.snapshot(), others));
        } finally {
            interruption.done();
        }
    }

    private static void requireUnbroken(RunSession session) throws ReportedException {
        if (session.failure() != null) {
            throw new ReportedException(session.failure());
        }
    }

    private void show(TrainingSnapshot snapshot, Progress progress, TrainingControl control) {
        progress.show(snapshot);
        if (console.out().checkError() && results.isEmpty()) {
            control.pause(); // nobody reads on
        }
    }

    /** Returns whether nothing failed. */
    private boolean say(List<Message> failures) {
        Texts texts = console.texts();
        failures.forEach(failure -> console.say("cli.error", texts.get(failure)));
        return failures.isEmpty();
    }

    private void tell(Run run, TrainingSnapshot end) {
        console.out().println(LogLine.ofTime(end.seconds()));
        if (end.bestEpoch() < end.epoch()) {
            console.say("cli.stopped-early", end.bestEpoch());
        }
        if (recipe != null) {
            Verdict.ofRun(run.experiment(), end.curve())
                    .ifPresent(verdict -> console.err().println(verdict.sentence(console.texts())));
        }
    }
}
