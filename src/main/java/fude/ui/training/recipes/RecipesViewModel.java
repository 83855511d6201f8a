package fude.ui.training.recipes;

import fude.data.Data;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.lab.session.RunRequest;
import fude.lab.session.RunSeries.Member;
import fude.lab.setting.Plan;
import fude.lab.setting.SettingCatalog;
import fude.lab.time.DataSize;
import fude.lab.time.MeasuredSpeed;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs that can be had in one go. */
public final class RecipesViewModel {
    private final Lab lab;
    private final DataCatalog data;
    private final BackgroundTask task;
    private final Supplier<List<RunCard>> runs;
    private Runnable begun = () -> {};

    /**
     * @param runs what the lab book holds, the newest first
     */
    public RecipesViewModel(
            Lab lab, DataCatalog data, BackgroundTask task, Supplier<List<RunCard>> runs) {
        this.lab = lab;
        this.data = data;
        this.runs = runs;
        this.task = task;
        lab.experimentProperty().subscribe(this::showTargets);
    }

    /** What the course text prints goes on the chart, while the experiment is of its recipe. */
    private void showTargets(Experiment experiment) {
        lab.overlays()
                .showTargets(
                        Optional.ofNullable(experiment)
                                .flatMap(Recipe::of)
                                .map(Recipe::targets)
                                .orElse(List.of()));
    }

    /**
     * The recipes in whose words, name or settings each of the words occurs, by group.
     *
     * @param words separated by spaces; with none all of them
     */
    static Map<String, List<Recipe>> found(String words, Texts texts) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("[\\s　]+");
        Map<String, List<Recipe>> groups = new LinkedHashMap<>();
        for (Recipe recipe : Recipe.all()) {
            String said = said(recipe, texts);
            if (List.of(wanted).stream().allMatch(said::contains)) {
                groups.computeIfAbsent(recipe.group(), group -> new ArrayList<>()).add(recipe);
            }
        }
        return groups;
    }

    private static String said(Recipe recipe, Texts texts) {
        String key = "recipe." + recipe.name();
        return String.join(
                        " ",
                        recipe.name(),
                        texts.get(key),
                        texts.getOrElse(key + ".look", ""),
                        recipe.settings().toString())
                .toLowerCase(Locale.ROOT);
    }

    /** How fast the runs of the lab book were. */
    MeasuredSpeed speed() {
        return MeasuredSpeed.of(runs.get(), inUse());
    }

    /** How long all runs of a recipe take; unknown where nothing like it has been run yet. */
    OptionalDouble seconds(Recipe recipe, MeasuredSpeed speed) {
        Optional<DataSize> size =
                recipe.dataset() == null
                        ? Optional.ofNullable(inUse()).map(DataSize::of)
                        : DataSize.of(recipe.dataset(), inUse());
        return size.map(data -> seconds(recipe, data, speed)).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble seconds(Recipe recipe, DataSize data, MeasuredSpeed speed) {
        double sum = 0;
        for (Recipe.Variant variant : recipe.variants()) {
            OptionalDouble one = speed.seconds(plan(recipe, variant), data);
            if (one.isEmpty()) {
                return one;
            }
            sum += one.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    private static Plan plan(Recipe recipe, Recipe.Variant variant) {
        try {
            return SettingCatalog.apply(variant.settings(), recipe.usual());
        } catch (ReportedException e) {
            throw new IllegalStateException(variant.toString(), e);
        }
    }

    private Data inUse() {
        return lab.shown() == null ? null : lab.shown().data();
    }

    /**
     * Begins with a recipe's run, or with the first of several, and learns. What it makes do with
     * where its data set is not at hand is said where failures are.
     */
    public void run(Recipe recipe) {
        prepare(recipe, this::begin);
    }

    /** Sets data and settings of a recipe's run, the first of several, and leaves it at that. */
    void set(Recipe recipe) {
        prepare(recipe, prepared -> lab.session().prepare(first(prepared)));
    }

    private void prepare(Recipe recipe, Consumer<Prepared> then) {
        Data inUse = inUse();
        task.run(
                () -> prepared(recipe, inUse),
                prepared -> {
                    then.accept(prepared);
                    if (prepared.note() != null) {
                        task.failed(new ReportedException(prepared.note()));
                    }
                });
    }

    private record Prepared(Recipe recipe, List<Member> members, Message note) {}

    private Prepared prepared(Recipe recipe, Data inUse) throws ReportedException {
        Recipe.Choice choice = recipe.choose(data);
        Data of = choice.dataset() == null ? inUse : data.read(choice.dataset(), inUse);
        List<Member> members = new ArrayList<>();
        for (Recipe.Variant variant : recipe.variants()) {
            Experiment run = Experiment.on(of).with(variant.settings());
            members.add(new Member(variant.label(), run, null));
        }
        return new Prepared(recipe, members, choice.note());
    }

    /** Has something done whenever a recipe's run begins. */
    void onBegin(Runnable action) {
        begun = action;
    }

    private void begin(Prepared prepared) {
        begun.run();
        if (prepared.members().size() > 1) {
            lab.session().series().begin(prepared.recipe(), prepared.members());
        } else {
            lab.session().begin(first(prepared));
        }
    }

    private RunRequest first(Prepared prepared) {
        Experiment run = prepared.members().get(0).experiment();
        return RunRequest.fork(run, lab.session().ancestor());
    }
}
