package fude.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named set of settings, to be had in one go. Recipes are data: they stand in {@code
 * resources/recipes}, a file each, listed in the file {@code index}. A line is {@code setting =
 * value}, with the settings' names as the terminal spells them, and {@code dataset}; a line that
 * begins with # is a remark. What a recipe does is said in the texts, under {@code recipe.NAME}.
 *
 * @param dataset which data set it is for, as the terminal names it; null for any
 * @param settings by {@link Setting#key}; everything else is as at the first start
 */
public record Recipe(String name, String dataset, Map<String, String> settings) {
    private static final String FOLDER = "/recipes/";
    private static final String DATASET = "dataset";

    private static final List<Recipe> ALL = read();

    public Recipe {
        settings = Map.copyOf(settings);
    }

    /** Every recipe, in the order in which it is to be shown. */
    public static List<Recipe> all() {
        return ALL;
    }

    public static Optional<Recipe> named(String name) {
        return ALL.stream().filter(recipe -> recipe.name.equals(name)).findFirst();
    }

    private static List<Recipe> read() {
        List<Recipe> recipes = new ArrayList<>();
        for (String name : lines("index")) {
            Map<String, String> settings = new LinkedHashMap<>();
            for (String line : lines(name + ".properties")) {
                int equals = line.indexOf('=');
                settings.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            }
            String dataset = settings.remove(DATASET);
            recipes.add(new Recipe(name, dataset, settings));
        }
        return List.copyOf(recipes);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Recipe.class.getResourceAsStream(FOLDER + file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
