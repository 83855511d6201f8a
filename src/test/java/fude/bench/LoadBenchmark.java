package fude.bench;

import fude.data.DatasetSplit;
import fude.lab.DataCatalog;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How long data sets take to read: the first time in a fresh program, and again.
 *
 * <p>{@code mvn -q -Pbench -Dbench="LoadBenchmark mnist" -DskipTests test}, with the names or paths
 * of data sets and {@code FUDE_DATA} naming the folder that holds {@code mnist}.
 */
public final class LoadBenchmark {
    private static final int ROUNDS = 4;

    private LoadBenchmark() {}

    public static void main(String[] arguments) throws ReportedException {
        DataCatalog catalog = new DataCatalog(Path.of(System.getenv("FUDE_DATA")), Path.of("none"));
        for (String name : arguments) {
            System.out.print(name + ":");
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                DatasetSplit split = catalog.readImages(name);
                double seconds = (System.nanoTime() - start) / 1e9;
                int images = split.training().size() + split.test().size();
                System.out.printf(Locale.ROOT, " %.3f s (%d images)", seconds, images);
            }
            System.out.println();
        }
    }
}
