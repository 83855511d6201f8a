package fude.cli;

import fude.data.Data;
import fude.data.DataKind;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.look.Understanding;
import fude.ink.DrawnDigits;
import fude.ink.handwriting.BuiltInDigits;
import fude.lab.DataCatalog;
import fude.lab.DataName;
import fude.lab.Recipe;
import fude.store.Home;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which data, as the terminal names it. */
final class DataOptions {
    @Option(names = "--dataset", paramLabel = "NAME", descriptionKey = "cli.dataset")
    private String dataset;

    @Option(names = "--data-dir", paramLabel = "DIR", descriptionKey = "cli.data-dir")
    private Path dataDir;

    /**
     * @param otherwise which data set is meant where none is named
     */
    Data read(Home home, String otherwise, Console console) throws ReportedException {
        String name = name(otherwise);
        Data data = catalog(home, name, console).read(name);
        tell(data, console);
        return data;
    }

    private static void tell(Data data, Console console) {
        List<Message> told = data.understood().map(Understanding::sentences).orElse(List.of());
        told.forEach(sentence -> console.err().println(console.texts().get(sentence)));
    }

    /** Which data set is meant. */
    String name(String otherwise) {
        return dataset == null ? otherwise : dataset;
    }

    boolean isNamed() {
        return dataset != null;
    }

    /**
     * @param model that reads images
     * @throws ReportedException if points or a function are named
     */
    void requireImages(Path model) throws ReportedException {
        if (DataName.kind(test()) != DataKind.IMAGES) {
            throw ReportedException.of("model.not-numbers", model, test());
        }
    }

    /**
     * The images to measure on: the test images, of the built-in digits where no other data set is
     * named, or all that the class has drawn.
     */
    Dataset readTest(Home home, Console console) throws ReportedException {
        DataCatalog catalog = catalog(home, test(), console);
        if (test().equals(DrawnDigits.NAME)) {
            return catalog.allDrawn();
        }
        DatasetSplit split = catalog.readImages(test());
        tell(split, console);
        return split.test();
    }

    private String test() {
        return dataset == null ? BuiltInDigits.NAME : dataset;
    }

    /** Whether the images to measure on are the test images of this data set. */
    boolean isTestOf(String other) {
        return DataName.haveSameTest(test(), other);
    }

    /** Which data set a recipe means. Where it makes do with another than its own, says so. */
    String choose(Recipe recipe, Home home, Console console) {
        Recipe.Choice choice = recipe.choose(catalog(home));
        if (dataset == null && choice.note() != null) {
            console.err().println(console.texts().get(choice.note()));
        }
        return choice.dataset() == null ? BuiltInDigits.NAME : choice.dataset();
    }

    private DataCatalog catalog(Home home) {
        return new DataCatalog(dataDir == null ? home.data() : dataDir, home.drawings())
                .keepingDigits(home.madeDigits());
    }

    /** Says what is passed over. */
    private DataCatalog catalog(Home home, String name, Console console) throws ReportedException {
        DataCatalog catalog = catalog(home);
        for (Message warning : catalog.warnings(name)) {
            console.say("cli.passed-over", warning);
        }
        return catalog;
    }
}
