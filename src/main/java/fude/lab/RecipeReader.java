package fude.lab;

import fude.text.Named;
import fude.text.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recipes are data: they stand in {@code resources/recipes}, a file each, listed in the file {@code
 * index} under the group that they belong to, which is in brackets. A line that begins with # is a
 * remark; the others are
 *
 * <pre>
 * dataset = mnist+digits
 * without mnist = digits                   what is taken where a part of it is not at hand
 * SETTING = value                          as the terminal spells it
 * vary SETTING = value | value             one run for each; a value may be named: "deep: dense 50"
 * target EPOCH QUANTITY = value            what the course text prints
 * band EPOCH QUANTITY = low high           where the figures of right runs lie
 * </pre>
 */
final class RecipeReader {
    private static final String FOLDER = "/recipes/";

    private final String name;
    private final String group;
    private @Nullable String dataset;
    private Recipe.@Nullable Substitute substitute;
    private @Nullable Variation variation;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();

    private RecipeReader(String name, String group) {
        this.name = name;
        this.group = group;
    }

    static List<Recipe> all() {
        List<Recipe> all = new ArrayList<>();
        String group = "";
        for (String line : ResourceLines.of(FOLDER + "index")) {
            if (line.startsWith("[")) {
                group = line.substring(1, line.length() - 1);
            } else {
                all.add(new RecipeReader(line, group).read());
            }
        }
        return List.copyOf(all);
    }

    private Recipe read() {
        for (String line : ResourceLines.of(FOLDER + name + ".properties")) {
            int equals = line.indexOf('=');
            String value = line.substring(equals + 1).strip();
            put(line.substring(0, equals).strip().split(" +"), value);
        }
        return new Recipe(name, group, dataset, substitute, settings, variation, targets, bands);
    }

    private void put(String[] key, String value) {
        switch (key[0]) {
            case "dataset" -> dataset = value;
            case "without" -> substitute = new Recipe.Substitute(key[1], value);
            case "vary" -> variation = Variation.of(key[1], value);
            case "target" ->
                    targets.add(new Target(quantity(key), epoch(key), Double.parseDouble(value)));
            case "band" -> {
                String[] ends = value.split(" +");
                double low = Double.parseDouble(ends[0]);
                double high = Double.parseDouble(ends[1]);
                bands.add(new Band(quantity(key), epoch(key), low, high));
            }
            default -> settings.put(key[0], value);
        }
    }

    private static int epoch(String[] key) {
        return Integer.parseInt(key[1]);
    }

    private static Quantity quantity(String[] key) {
        return Named.find(key[2], Quantity.values()).orElseThrow();
    }
}
