package fude.ui.training.recipes;

import fude.data.DatasetSplit;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.session.RunRequest;
import fude.lab.session.RunSeries.Member;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import fude.ui.training.transport.TrainingViewModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs that can be had in one go. */
public final class RecipesViewModel {
    private final Lab lab;
    private final TrainingViewModel training;
    private final DataCatalog data;
    private final BackgroundTask task;

    public RecipesViewModel(
            Lab lab, TrainingViewModel training, DataCatalog data, BackgroundTask task) {
        this.lab = lab;
        this.training = training;
        this.data = data;
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

    /**
     * Begins with a recipe's run, or with the first of several, and learns. What it makes do with
     * where its data set is not at hand is said where failures are.
     */
    public void run(Recipe recipe) {
        DatasetSplit inUse = lab.shown() == null ? null : lab.shown().data();
        task.run(() -> prepared(recipe, inUse), this::begin);
    }

    private record Prepared(Recipe recipe, List<Member> members, Message note) {}

    private Prepared prepared(Recipe recipe, DatasetSplit inUse) throws ReportedException {
        Recipe.Choice choice = recipe.choose(data);
        DatasetSplit of = choice.dataset() == null ? inUse : data.read(choice.dataset(), inUse);
        List<Member> members = new ArrayList<>();
        for (Recipe.Variant variant : recipe.variants()) {
            Experiment run = Experiment.on(of).with(variant.settings());
            members.add(new Member(variant.label(), run, null));
        }
        return new Prepared(recipe, members, choice.note());
    }

    private void begin(Prepared prepared) {
        if (prepared.members().size() > 1) {
            lab.session().series().begin(prepared.recipe(), prepared.members());
        } else {
            Experiment run = prepared.members().get(0).experiment();
            lab.session().begin(RunRequest.fork(run, lab.session().ancestor()));
        }
        if (prepared.note() != null) {
            task.failed(new ReportedException(prepared.note()));
        }
    }
}
