package fude.lab;

import fude.data.DataKind;
import fude.data.idx.DataFolder;
import fude.data.look.Validation;
import fude.data.numbers.SmallProblem;
import fude.data.table.Tables;
import fude.file.Opening;
import fude.ink.DrawnDigits;
import fude.ink.handwriting.BuiltInDigits;
import fude.text.Message;
import fude.text.Misspelling;
import fude.text.OptionedName;
import fude.text.ReportedException;
import fude.text.TextLine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the name of a data set tells, as {@link DataCatalog#read} takes it. */
public final class DataName {
    /** The points that the class has set by hand. */
    private static final String POINTS = "points";

    /** The values of a function that the class has set by hand. */
    private static final String VALUES = "values";

    private static final Set<String> NAMES =
            Set.of(
                    BuiltInDigits.NAME,
                    DataFolder.MNIST,
                    DataFolder.FASHION_MNIST,
                    DrawnDigits.NAME);

    private DataName() {}

    /**
     * The kind of the data of a name, as {@link DataCatalog#read} takes it. Looks into files at
     * most.
     *
     * @throws ReportedException naming the file that cannot be read
     */
    public static DataKind kind(String name) throws ReportedException {
        if (isByHand(name)) {
            return name.equals(VALUES) ? DataKind.FUNCTION : DataKind.POINTS;
        }
        Optional<DataKind> small = SmallProblem.kind(name);
        if (small.isPresent()) {
            return small.get();
        }
        return NAMES.contains(name) ? DataKind.IMAGES : Tables.kind(path(name));
    }

    /** The name of what the class has set by hand, of points or of a function. */
    public static String byHand(DataKind kind) {
        return kind == DataKind.FUNCTION ? VALUES : POINTS;
    }

    static boolean isByHand(String name) {
        return name.equals(POINTS) || name.equals(VALUES);
    }

    /** The name of the file with what the class has set by hand, in the program's folder. */
    public static String fileByHand(String name) {
        return name + ".csv";
    }

    /** Whether it is a file of points or of a function. */
    static boolean isTable(String name) throws ReportedException {
        return kind(name) != DataKind.IMAGES;
    }

    /** Whether there are several data sets, each but the first after a +. */
    static boolean isJoined(String name) {
        int plus = name.lastIndexOf('+');
        return plus > 0 && NAMES.contains(name.substring(plus + 1)) && !isPath(name);
    }

    /** All but the data set that was added last. */
    static String base(String joined) {
        return joined.substring(0, joined.lastIndexOf('+'));
    }

    /**
     * Whether data of this name has validation images of its own, which are used as such: what is
     * read of folders or arrays with some is called so.
     */
    static boolean isValidating(String name) {
        return isJoined(name)
                ? isValidating(base(name))
                : Validation.OWN.equals(OptionedName.of(name).options().get(Validation.KEY));
    }

    /** Whether two names, as {@link DataCatalog#read} takes them, mean the same test images. */
    public static boolean haveSameTest(String one, String other) {
        return testSource(one).equals(testSource(other));
    }

    /** The first of several data sets, a path in full. */
    private static String testSource(String name) {
        if (isJoined(name)) {
            return testSource(base(name));
        }
        try {
            return NAMES.contains(name) ? name : path(name).toAbsolutePath().normalize().toString();
        } catch (ReportedException e) {
            return name;
        }
    }

    /**
     * A file or folder of somebody's own.
     *
     * @param decided about it, behind the path
     */
    public record Own(Path path, Map<String, String> decided) {

        /**
         * @throws ReportedException if the path cannot be kept as a name
         */
        Own inFull() throws ReportedException {
            Path full = path.toAbsolutePath().normalize();
            if (!TextLine.isLine(full.toString())) {
                throw ReportedException.of(
                        "data.name", TextLine.shown(full.toString()), TextLine.MAX_LENGTH);
            }
            return new Own(full, decided);
        }
    }

    /**
     * Takes a name apart that means a file or folder, whether there is one or not.
     *
     * @throws ReportedException if nothing can be called so
     */
    public static Own given(String name) throws ReportedException {
        return new Own(path(name), isPath(name) ? Map.of() : OptionedName.of(name).options());
    }

    /**
     * The same with the path in full, so that it is found again from anywhere.
     *
     * @throws ReportedException if it means none
     */
    static Own own(String name) throws ReportedException {
        Own own = given(name).inFull();
        if (!Files.exists(own.path)) {
            Opening.requireSight(own.path);
            List<String> known = new ArrayList<>(NAMES);
            known.addAll(SmallProblem.builtIn());
            String subject = OptionedName.of(name).subject();
            Optional<String> meant = Misspelling.meant(subject, known);
            if (meant.isPresent()) {
                throw ReportedException.of("data.meant", subject, meant.get());
            }
        }
        return own;
    }

    private static boolean isPath(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Without what stands behind it, unless a file is called just so. */
    private static Path path(String name) throws ReportedException {
        try {
            return Path.of(isPath(name) ? name : OptionedName.of(name).subject());
        } catch (InvalidPathException e) {
            throw new ReportedException(Message.of("data.no-folder", name), e);
        }
    }
}
