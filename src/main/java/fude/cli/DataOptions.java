package fude.cli;

import fude.data.DatasetSplit;
import fude.lab.DataCatalog;
import fude.store.Home;
import fude.text.ReportedException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data, as the terminal names it. */
final class DataOptions {
    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            defaultValue = "digits",
            descriptionKey = "cli.dataset")
    private String dataset;

    @Option(names = "--data-dir", paramLabel = "DIR", descriptionKey = "cli.data-dir")
    private Path dataDir;

    DatasetSplit read(Home home) throws ReportedException {
        return new DataCatalog(dataDir == null ? home.data() : dataDir).read(dataset);
    }
}
