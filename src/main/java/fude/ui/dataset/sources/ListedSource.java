package fude.ui.dataset.sources;

import fude.data.Dataset;
import fude.lab.DataSource;

/**
 * A data set as the list of sources shows it.
 *
 * @param sample a few of its images; null where they are not here or cannot be read
 * @param bytes to be fetched where it is not here; 0 where it is
 */
record ListedSource(DataSource source, Dataset sample, long bytes) {
    static final int SAMPLES = 12;
}
