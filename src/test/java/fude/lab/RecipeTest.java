package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.text.ReportedException;
import fude.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecipeTest {

    @ParameterizedTest
    @MethodSource("fude.lab.Recipe#all")
    void everyRecipeCanBeRunAndIsExplained(Recipe recipe) throws ReportedException {
        Experiment experiment = Setting.apply(recipe.settings(), Experiment.on(images()));
        assertEquals(List.of(), experiment.problems(), recipe.name());
        for (Texts texts : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            assertFalse(texts.get("recipe." + recipe.name()).contains("\n"));
        }
        assertTrue(
                recipe.dataset() == null
                        || Set.of("digits", "mnist", "fashion-mnist").contains(recipe.dataset()));
    }

    /** What stands in a recipe is the text that its setting would have. */
    @ParameterizedTest
    @MethodSource("fude.lab.Recipe#all")
    void aRecipeIsWrittenAsItIsReadBack(Recipe recipe) throws ReportedException {
        var texts = Setting.textsOf(Setting.apply(recipe.settings(), Experiment.on(images())));
        recipe.settings().forEach((key, text) -> assertEquals(texts.get(key), text, key));
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        Set<String> names = Recipe.all().stream().map(Recipe::name).collect(Collectors.toSet());
        Set<String> files = new HashSet<>();
        try (Stream<Path> paths = Files.list(Path.of("resources/recipes"))) {
            paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .forEach(name -> files.add(name.replace(".properties", "")));
        }
        assertEquals(files, names);
    }

    @Test
    void theBestHasTheParametersOfItsLayers() throws ReportedException {
        Recipe best = Recipe.named("best").orElseThrow();
        Experiment experiment = Setting.apply(best.settings(), Experiment.on(images()));
        long dense = 785 * 1024 + 1025 * 512 + 513 * 10;
        assertEquals("784-1024-512-10", experiment.network().shape());
        assertEquals(dense, experiment.network().parameters());
        assertEquals("mnist", best.dataset());
    }

    @Test
    void thereIsNoOther() {
        assertEquals(Optional.empty(), Recipe.named("worst"));
    }

    private static DatasetSplit images() {
        Dataset two =
                new Dataset(28, 28, Dataset.digitNames(), new byte[2 * 784], new byte[] {0, 1});
        return new DatasetSplit("two", two, two);
    }
}
