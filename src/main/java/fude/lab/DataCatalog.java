package fude.lab;

import fude.data.Data;
import fude.data.DataKind;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.download.Download;
import fude.data.format.DataFormat;
import fude.data.idx.DataFolder;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.SmallProblem;
import fude.data.table.TableNumbers;
import fude.data.table.Tables;
import fude.ink.DrawingLines;
import fude.ink.DrawnDigits;
import fude.ink.handwriting.BuiltInDigits;
import fude.ink.handwriting.KeptDigits;
import fude.ink.photo.Photograph;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The data sets there are to learn from: those with a name (built in, or in the data folder), and
 * any folder or file of the reader's own.
 */
public final class DataCatalog {
    private static final int CLASSES = Dataset.digitNames().size();

    /** Where there is nothing else to be tested on. */
    private static final int FEWEST_DRAWINGS = 6;

    private final DataFolder folder;
    private final Path drawings;
    private final Function<String, Download> downloads;
    private final @Nullable Path madeDigits;

    /**
     * @param dataFolder holds {@code mnist} and {@code fashion-mnist}
     * @param drawings the file with the digits that the class has drawn
     */
    public DataCatalog(Path dataFolder, Path drawings) {
        this(dataFolder, drawings, name -> Download.of(name, dataFolder));
    }

    /**
     * @param downloads how what is not in the data folder is fetched into it, by name
     */
    public DataCatalog(Path dataFolder, Path drawings, Function<String, Download> downloads) {
        this(new DataFolder(dataFolder), drawings, downloads, null);
    }

    private DataCatalog(
            DataFolder folder,
            Path drawings,
            Function<String, Download> downloads,
            @Nullable Path madeDigits) {
        this.folder = folder;
        this.drawings = drawings;
        this.downloads = downloads;
        this.madeDigits = madeDigits;
    }

    /** The same, which makes the built-in digits once and then reads them from this file. */
    public DataCatalog keepingDigits(Path file) {
        return new DataCatalog(folder, drawings, downloads, file);
    }

    /** Everything that has a name, here or not, the built-in digits first. Looks into folders. */
    public List<DataSource> sources() {
        return List.of(
                new DataSource(
                        BuiltInDigits.NAME,
                        true,
                        BuiltInDigits.TRAINING,
                        BuiltInDigits.TEST,
                        CLASSES),
                published(DataFolder.MNIST),
                published(DataFolder.FASHION_MNIST),
                drawings());
    }

    /** They are a data set once there are enough of them; a file that cannot be read has none. */
    private DataSource drawings() {
        try {
            DatasetSplit drawn = DatasetSplit.of(DrawnDigits.NAME, drawn(0));
            int training = drawn.training().size();
            int test = drawn.test().size();
            return new DataSource(DrawnDigits.NAME, test > 0, training, test, CLASSES);
        } catch (ReportedException unreadable) {
            return new DataSource(DrawnDigits.NAME, false, 0, 0, CLASSES);
        }
    }

    private DataSource published(String name) {
        return new DataSource(
                name, folder.has(name), DataFolder.TRAINING, DataFolder.TEST, CLASSES);
    }

    /** The names of the sources that can be read now, in their order. Looks into folders. */
    public List<String> names() {
        return sources().stream().filter(DataSource::isHere).map(DataSource::id).toList();
    }

    /**
     * A few images of a source that is here, to show what they are like; of the drawings as many as
     * there are.
     *
     * @throws ReportedException naming the file that is missing or broken
     */
    public Dataset sample(String id, int count) throws ReportedException {
        return switch (id) {
            case BuiltInDigits.NAME -> BuiltInDigits.sample(count);
            case DrawnDigits.NAME -> drawn(0).first(count);
            default -> folder.sample(id, count);
        };
    }

    /**
     * Fetches what is not here into the data folder.
     *
     * @param name {@code mnist} or {@code fashion-mnist}
     */
    public Download download(String name) {
        return downloads.apply(name);
    }

    /**
     * @param name of images, as {@link #readImages} takes it, a {@link SmallProblem}'s, or the path
     *     of a table of points or of a function
     * @throws ReportedException naming the file that is missing or broken, or what of the name
     *     cannot be read
     */
    public Data read(String name) throws ReportedException {
        if (SmallProblem.isMeant(name)) {
            return SmallProblem.parse(name).split();
        }
        if (DataName.isByHand(name)) {
            return setByHand(name);
        }
        return DataName.isTable(name)
                ? TableNumbers.read(DataName.own(name).path())
                : readImages(name);
    }

    /**
     * Reads what somebody has chosen, whatever it is called.
     *
     * @param decided about it, which {@link #read} takes behind the path
     * @param far hears from 0 to 1 how far a long reading is
     * @throws ReportedException naming the file and what is wrong with it
     */
    public Data readOwn(Path path, Map<String, String> decided, DoubleConsumer far)
            throws ReportedException {
        DataName.Own own = new DataName.Own(path, decided).inFull();
        return Tables.kind(own.path()) == DataKind.IMAGES
                ? DataFormat.read(own.path(), own.decided(), Photograph.FIT, far)
                : TableNumbers.read(own.path());
    }

    /**
     * @param name {@code digits}, {@code mnist}, {@code fashion-mnist}, {@code drawings}, or a
     *     path: of a folder with IDX files, of a folder with pictures, or of a CSV file; others of
     *     the names may follow, each after a +
     * @throws ReportedException naming the file that is missing or broken
     */
    public DatasetSplit readImages(String name) throws ReportedException {
        if (!DataName.isJoined(name)) {
            return readOne(name);
        }
        String base = DataName.base(name);
        String added = name.substring(base.length() + 1);
        if (List.of(base.split("\\+")).contains(added)) {
            return readImages(base);
        }
        return added.equals(DrawnDigits.NAME)
                ? readImages(base).withFirst(drawnToLearn())
                : DatasetSplit.joined(List.of(readImages(base), readOne(added)));
    }

    /**
     * The same, which needs no reading where it is in use.
     *
     * @param inUse null if there is none yet
     */
    public Data read(String name, @Nullable Data inUse) throws ReportedException {
        return inUse != null && inUse.name().equals(name) ? inUse : read(name);
    }

    /** Drawings that join other data are all learned from. */
    private DatasetSplit drawnToLearn() throws ReportedException {
        Dataset drawn = drawn(1);
        return new DatasetSplit(DrawnDigits.NAME, drawn, drawn);
    }

    /**
     * All that the class has drawn.
     *
     * @throws ReportedException if there is nothing, or the file cannot be read
     */
    public Dataset allDrawn() throws ReportedException {
        return drawn(1);
    }

    /** What {@link #read} passes over: lines of the drawings' file that cannot be read. */
    public List<Message> warnings(String name) throws ReportedException {
        return DrawnDigits.isIn(name) ? DrawingLines.read(drawings).unread().messages() : List.of();
    }

    /** What the class has set by hand, in the folder of its drawings. */
    private NumberSplit setByHand(String name) throws ReportedException {
        Path file = drawings.resolveSibling(DataName.fileByHand(name));
        if (!Files.exists(file)) {
            boolean function = name.equals(DataName.byHand(DataKind.FUNCTION));
            throw ReportedException.of(function ? "data.no-values" : "data.no-points");
        }
        return TableNumbers.read(file).named(name);
    }

    private DatasetSplit readOne(String name) throws ReportedException {
        return switch (name) {
            case BuiltInDigits.NAME ->
                    madeDigits == null ? BuiltInDigits.load() : KeptDigits.load(madeDigits);
            case DataFolder.MNIST, DataFolder.FASHION_MNIST -> folder.read(name);
            case DrawnDigits.NAME -> DatasetSplit.of(name, drawn(FEWEST_DRAWINGS));
            default -> {
                DataName.Own own = DataName.own(name);
                yield DataFormat.read(own.path(), own.decided(), Photograph.FIT);
            }
        };
    }

    private Dataset drawn(int fewest) throws ReportedException {
        Dataset drawn =
                DrawnDigits.images(DrawingLines.read(drawings).drawings(), Dataset.digitNames());
        if (drawn.size() < fewest) {
            throw ReportedException.of("data.few-drawings", drawn.size(), fewest);
        }
        return drawn;
    }
}
