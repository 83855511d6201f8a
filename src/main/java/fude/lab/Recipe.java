package fude.lab;

import fude.data.DataKind;
import fude.data.numbers.SmallProblem;
import fude.lab.setting.Plan;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named set of settings, to be had in one go: {@link RecipeReader} tells how it is written. What
 * a recipe does is said in the texts, under {@code recipe.NAME}.
 *
 * @param group what it is for: it is shown among others like it, under {@code recipe.group.GROUP}
 * @param dataset which data set it is for, as the terminal names it; null for any
 * @param substitute what it makes do with, if there is something else
 * @param settings by {@link Setting#key}; everything else is as at the first start
 * @param variation what the recipe compares, one run for each value; a single run otherwise
 * @param targets what the text prints that the recipe is taken from
 * @param bands where the figures of a run should lie
 */
public record Recipe(
        String name,
        String group,
        @Nullable String dataset,
        @Nullable Substitute substitute,
        Map<String, String> settings,
        @Nullable Variation variation,
        List<Target> targets,
        List<Band> bands) {
    private static final List<Recipe> ALL = RecipeReader.all();

    /** What a run may have as it likes and still be one of the recipe. */
    private static final List<String> FREE = List.of("seed", "threads");

    public Recipe {
        settings = Map.copyOf(settings);
        targets = List.copyOf(targets);
        bands = List.copyOf(bands);
    }

    /**
     * What a recipe learns from where its own data set is not at hand.
     *
     * @param missing the part of its own that may not be there
     * @param dataset taken instead
     */
    public record Substitute(String missing, String dataset) {}

    /**
     * What a recipe learns from now.
     *
     * @param dataset its name; null for any
     * @param note what is to be said of it
     */
    public record Choice(@Nullable String dataset, @Nullable Message note) {}

    /**
     * One of the runs that a recipe asks for.
     *
     * @param label tells it from the others; empty where there are none
     */
    public record Variant(String label, Map<String, String> settings) {}

    /** Every recipe, in the order in which it is to be shown. */
    public static List<Recipe> all() {
        return ALL;
    }

    public static Optional<Recipe> named(String name) {
        return ALL.stream().filter(recipe -> recipe.name.equals(name)).findFirst();
    }

    /** Its data set, or else what it makes do with. Looks into folders. */
    public Choice choose(DataCatalog catalog) {
        if (substitute == null || catalog.names().contains(substitute.missing())) {
            return new Choice(dataset, null);
        }
        Message note =
                Message.of(
                        "recipe.substitute",
                        Message.of("dataset." + substitute.missing()),
                        name,
                        Message.of("dataset." + substitute.dataset()));
        return new Choice(substitute.dataset(), note);
    }

    /** The runs that it asks for, at least one. */
    public List<Variant> variants() {
        if (variation == null) {
            return List.of(new Variant("", settings));
        }
        List<Variant> variants = new ArrayList<>();
        for (Variation.Value value : variation.values()) {
            Map<String, String> with = new HashMap<>(settings);
            with.put(variation.setting(), value.text());
            variants.add(new Variant(value.label(), with));
        }
        return variants;
    }

    /** The recipe of a single run whose settings and data these are, seed and threads aside. */
    public static Optional<Recipe> of(Experiment experiment) {
        return ALL.stream().filter(recipe -> recipe.isOf(experiment)).findFirst();
    }

    /**
     * The same, from what a {@link RunCard} keeps.
     *
     * @param dataset its name
     * @param settings by {@link Setting#key}
     */
    public static Optional<Recipe> of(String dataset, Map<String, String> settings) {
        Map<String, String> asked = new HashMap<>(settings);
        FREE.forEach(asked::remove);
        return ALL.stream()
                .filter(recipe -> recipe.variation == null && recipe.learnsFrom(dataset))
                .filter(recipe -> asked.equals(recipe.boundWithoutData()))
                .findFirst();
    }

    /**
     * Its settings where nothing else is said.
     *
     * @throws ReportedException if they cannot be read
     */
    private Plan plan() throws ReportedException {
        return SettingCatalog.apply(settings, usual());
    }

    /** The settings that its data begins with, before it sets its own. */
    public Plan usual() {
        return dataset == null
                ? Plan.DEFAULT
                : Plan.defaultFor(SmallProblem.kind(dataset).orElse(DataKind.IMAGES));
    }

    private Map<String, String> boundWithoutData() {
        try {
            return bound(plan());
        } catch (ReportedException e) {
            throw new IllegalStateException("recipe " + name, e);
        }
    }

    private boolean isOf(Experiment experiment) {
        if (variation != null || !learnsFrom(experiment.data().name())) {
            return false;
        }
        try {
            Experiment meant = Experiment.on(experiment.data()).with(settings);
            return bound(meant.plan()).equals(bound(experiment.plan()));
        } catch (ReportedException e) {
            return false; // the data has not the classes of the recipe
        }
    }

    private boolean learnsFrom(String data) {
        return dataset == null
                || dataset.equals(data)
                || substitute != null && substitute.dataset().equals(data);
    }

    private static Map<String, String> bound(Plan plan) {
        Map<String, String> texts = SettingCatalog.textsOf(plan);
        FREE.forEach(texts::remove);
        return texts;
    }
}
