package fude.ui.training.transport;

import fude.data.DatasetSplit;
import fude.lab.DataCatalog;
import fude.text.ReportedException;

/** Data sets by name, the one in use among them. */
public record KnownData(DataCatalog catalog) {

    /**
     * @param inUse null if there is none yet
     * @throws ReportedException naming what is missing
     */
    public DatasetSplit named(String name, DatasetSplit inUse) throws ReportedException {
        return inUse != null && inUse.name().equals(name) ? inUse : catalog.read(name);
    }
}
