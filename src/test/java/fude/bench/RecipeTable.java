package fude.bench;

import fude.data.Data;
import fude.data.DataKind;
import fude.lab.Band;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.Quantity;
import fude.lab.Recipe;
import fude.nn.matrix.NumericLibrary;
import fude.store.Home;
import fude.text.ReportedException;
import fude.training.LearningCurve.EpochResult;
import fude.training.Trainer;
import fude.training.TrainingControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Every recipe in full, as a table for {@code docs/recipes.md}: with bands the median of five seeds
 * and whether it lies in all of them; of points and functions the median of five seeds; otherwise a
 * run for each variant.
 *
 * <p>{@code mvn -q -Pbench -Dbench="RecipeTable [NAME…]" -DskipTests test}
 */
public final class RecipeTable {
    private static final int SEEDS = 5;

    private RecipeTable() {}

    public static void main(String[] names) throws ReportedException {
        Home home = Home.ofEnvironment();
        NumericLibrary.load(home.natives());
        DataCatalog catalog = new DataCatalog(home.data(), home.drawings());
        System.out.println(
                "| recipe | run | epochs | training loss | test loss | test accuracy or RMSE | seconds"
                        + " | in its band |\n|---|---|---|---|---|---|---|---|");
        for (Recipe recipe : Recipe.all()) {
            if (names.length == 0 || List.of(names).contains(recipe.name())) {
                table(recipe, catalog.read(recipe.dataset()));
            }
        }
    }

    private static void table(Recipe recipe, Data data) throws ReportedException {
        for (Recipe.Variant variant : recipe.variants()) {
            Experiment experiment = Experiment.on(data).with(variant.settings());
            List<List<EpochResult>> runs = new ArrayList<>();
            long seed = experiment.config().seed();
            boolean single = recipe.bands().isEmpty() && data.kind() == DataKind.IMAGES;
            for (int i = 0; i < (single ? 1 : SEEDS); i++) {
                runs.add(run(experiment.withConfig(experiment.config().withSeed(seed + i))));
            }
            print(recipe, variant.label(), runs);
        }
    }

    private static List<EpochResult> run(Experiment experiment) throws ReportedException {
        Trainer trainer = experiment.trainer(experiment.chosenData());
        int epochs = experiment.config().epochs();
        trainer.run(
                Trainer.Stretch.TARGET,
                new TrainingControl(experiment.config().learningRate(), epochs),
                snapshot -> {});
        return trainer.snapshot().curve().epochs();
    }

    private static void print(Recipe recipe, String label, List<List<EpochResult>> runs) {
        int epochs = runs.get(0).size();
        int last = epochs - 1;
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.4f | %.4f | %s | %.2f | %s |%n",
                recipe.name(),
                label.isEmpty() ? "median of " + runs.size() : label + ", of " + runs.size(),
                epochs,
                median(runs, last, EpochResult::trainingLoss),
                median(runs, last, EpochResult::measuredLoss),
                figure(runs, last),
                median(seconds(runs)),
                recipe.bands().isEmpty() ? "" : verdict(recipe, runs));
    }

    private static String figure(List<List<EpochResult>> runs, int last) {
        boolean hasClasses = runs.get(0).get(last).hasClasses();
        double median = median(runs, last, Quantity.besideLoss(hasClasses)::of);
        return hasClasses
                ? String.format(Locale.ROOT, "%.2f %%", 100 * median)
                : String.format(Locale.ROOT, "RMSE %.4f", median);
    }

    private static List<Double> seconds(List<List<EpochResult>> runs) {
        return runs.stream()
                .map(run -> run.stream().mapToDouble(EpochResult::seconds).sum())
                .toList();
    }

    private static String verdict(Recipe recipe, List<List<EpochResult>> runs) {
        List<String> outside = new ArrayList<>();
        for (Band band : recipe.bands()) {
            double figure = median(runs, band.epoch() - 1, band.quantity()::of);
            if (figure < band.low() || figure > band.high()) {
                outside.add(
                        String.format(
                                Locale.ROOT,
                                "%s after %d: %.4f, not %s to %s",
                                band.quantity().id(),
                                band.epoch(),
                                figure,
                                band.low(),
                                band.high()));
            }
        }
        return outside.isEmpty() ? "yes, all " + recipe.bands().size() : String.join("; ", outside);
    }

    private static double median(
            List<List<EpochResult>> runs, int epoch, ToDoubleFunction<EpochResult> figure) {
        return median(runs.stream().map(run -> figure.applyAsDouble(run.get(epoch))).toList());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted(Comparator.naturalOrder()).toList().get(figures.size() / 2);
    }
}
