package fude.cli;

import fude.data.DatasetSplit;
import fude.ink.BuiltInDigits;
import fude.lab.DataCatalog;
import fude.store.Home;
import fude.text.ReportedException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data, as the terminal names it. */
final class DataOptions {
    @Option(names = "--dataset", paramLabel = "NAME", descriptionKey = "cli.dataset")
    private String dataset;

    @Option(names = "--data-dir", paramLabel = "DIR", descriptionKey = "cli.data-dir")
    private Path dataDir;

    /** The built-in digits where no other data set is named. */
    DatasetSplit read(Home home) throws ReportedException {
        return read(home, BuiltInDigits.NAME);
    }

    /**
     * @param otherwise which data set is meant where none is named
     */
    DatasetSplit read(Home home, String otherwise) throws ReportedException {
        DataCatalog catalog =
                new DataCatalog(dataDir == null ? home.data() : dataDir, home.drawings());
        return catalog.read(dataset == null ? otherwise : dataset);
    }
}
