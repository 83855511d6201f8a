package fude.data.pictures;

import fude.data.DatasetSplit;
import fude.data.look.Look;
import fude.data.look.Validation;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of pictures. Where there are folders for training and testing, each of them holds the
 * classes; otherwise every sixth picture of a class, by name, is a test picture.
 */
public final class PictureFolder {
    private static final String KEY = "test";
    private static final String SIXTH = "sixth";

    private PictureFolder() {}

    /** Whether it is a folder. */
    public static boolean isPictures(Path folder) {
        return Files.isDirectory(folder);
    }

    /** Whether it is a file that begins as a picture, also as one that cannot be read. */
    public static boolean isPicture(Path file) {
        return Files.isRegularFile(file) && ImageKind.isOne(ImageKind.head(file));
    }

    /**
     * The folder that is meant by a picture in it: the one of the classes, if the picture's own
     * folder is one class.
     */
    public static Path around(Path picture) throws ReportedException {
        Path own = picture.toAbsolutePath().normalize().getParent();
        if (own == null) {
            throw ReportedException.of("pictures.none", picture);
        }
        return PictureLayout.around(own);
    }

    /**
     * A list that lies beside pictures and tells their classes.
     *
     * @param file of the list
     * @param classes of the pictures that it names
     */
    public record Listed(Path file, Map<Path, String> classes) {}

    /**
     * The list in a folder of pictures, if there is one.
     *
     * @throws ReportedException if the folder or a list cannot be read
     */
    public static Optional<Listed> listed(Path folder) throws ReportedException {
        PictureTree tree = PictureTree.of(folder);
        Optional<LabelList> list = LabelList.in(tree, tree.all(), Optional.empty());
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> names = list.get().classes();
        Map<Path, String> classes = new HashMap<>();
        for (Path picture : tree.all()) {
            String name = LabelList.name(names, folder, picture);
            if (!name.isEmpty()) {
                classes.put(picture, name);
            }
        }
        return Optional.of(new Listed(list.get().path(), classes));
    }

    /**
     * @param fit for pictures that are large or of several sizes
     * @throws ReportedException naming the file or folder and what is wrong with it
     */
    public static DatasetSplit read(Path folder, Look look, Fit fit) throws ReportedException {
        List<Labelled> all = PictureLayout.of(PictureTree.of(folder), look);
        Optional<Half> tested = tested(all, look);
        boolean validated = isValidated(all, tested, look);
        return new PictureStack(folder, look, fit)
                .read(folder.toString(), new Division.Use(all, tested, validated));
    }

    /** Those of the folder test, or else of the folder for validation. */
    private static Optional<Half> tested(List<Labelled> all, Look look) throws ReportedException {
        Set<Half> there = EnumSet.noneOf(Half.class);
        all.forEach(one -> one.half().ifPresent(there::add));
        List<Half> others = there.stream().filter(half -> half != Half.LEARNED).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<String> choices =
                Stream.concat(others.stream().map(PictureFolder::name), Stream.of(SIXTH)).toList();
        String chosen =
                look.decide(
                        KEY,
                        choices.get(0),
                        name(Half.TEST),
                        choices,
                        value -> told(value, others));
        return Arrays.stream(Half.values()).filter(half -> name(half).equals(chosen)).findFirst();
    }

    /** Whether there are pictures for validation, which are used for that. */
    private static boolean isValidated(List<Labelled> all, Optional<Half> tested, Look look)
            throws ReportedException {
        Optional<Half> validation = Optional.of(Half.VALIDATION);
        return !tested.equals(validation)
                && all.stream().anyMatch(one -> one.half().equals(validation))
                && Validation.isOwn(look);
    }

    private static Optional<Message> told(String value, List<Half> others) {
        if (value.equals(SIXTH)) {
            return Optional.of(Message.of("look.test.sixth"));
        }
        if (value.equals(name(Half.VALIDATION))) {
            return Optional.of(
                    Message.of(others.size() > 1 ? "look.test.exchanged" : "look.test.validation"));
        }
        return Optional.empty();
    }

    private static String name(Half half) {
        return half.name().toLowerCase(Locale.ROOT);
    }
}
