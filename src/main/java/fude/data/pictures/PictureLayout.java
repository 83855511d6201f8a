package fude.data.pictures;

import fude.data.look.Look;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which class each picture of a folder is of, and what it is for: by the folders it lies in, by a
 * list beside the pictures, or by their names.
 */
final class PictureLayout {
    /** Folders around the one that is meant. */
    private static final int OUTER = 2;

    private final PictureTree root;
    private final Look look;
    private final FlatPictures flat;

    private PictureLayout(PictureTree root, Look look) {
        this.root = root;
        this.look = look;
        flat = new FlatPictures(root.path(), look);
    }

    /**
     * @throws ReportedException if there are no pictures, or nothing that says of which classes
     *     they are
     */
    static List<Labelled> of(PictureTree root, Look look) throws ReportedException {
        return new PictureLayout(root, look).read();
    }

    /** A folder itself if it tells of classes, or else the one around the folders of classes. */
    static Path around(Path own) throws ReportedException {
        PictureTree tree = PictureTree.of(own);
        if (listed(tree).isPresent() || FlatPictures.namesTell(tree) || own.getParent() == null) {
            return own;
        }
        Path classes = own.getParent();
        Path last = classes.getFileName();
        boolean half = last != null && Half.of(SystemFiles.name(classes)).isPresent();
        return half && classes.getParent() != null ? classes.getParent() : classes;
    }

    private List<Labelled> read() throws ReportedException {
        if (!root.hasPictures()) {
            throw ReportedException.of("pictures.none", root.path());
        }
        PictureTree folder = root;
        for (int i = 0; i < OUTER && isOuter(folder); i++) {
            passOver(folder);
            folder = folder.filled().get(0);
        }
        if (isAlone(folder) && listed(folder).isEmpty() && !FlatPictures.namesTell(folder)) {
            // One class alone.
            folder = root;
        }
        if (folder != root) {
            look.tell(Message.of("look.folder", folder.path()));
        }
        Optional<List<Labelled>> halves = halves(folder);
        List<Labelled> found = halves.isPresent() ? halves.get() : labelled(folder);
        if (found.isEmpty()) {
            throw ReportedException.of("pictures.none", folder.path());
        }
        return found;
    }

    /** Whether there is nothing but another folder in which the pictures are. */
    private static boolean isOuter(PictureTree folder) throws ReportedException {
        return folder.pictures().isEmpty()
                && folder.filled().size() == 1
                && !hasHalves(folder)
                && listed(folder).isEmpty();
    }

    private static boolean hasHalves(PictureTree folder) {
        Set<Half> halves = new HashSet<>();
        folder.folders().forEach(one -> Half.of(one.name()).ifPresent(halves::add));
        return halves.contains(Half.LEARNED) && halves.size() > 1;
    }

    /** Whether there are pictures alone. */
    private static boolean isAlone(PictureTree folder) {
        return folder.filled().isEmpty();
    }

    private static Optional<LabelList> listed(PictureTree folder) throws ReportedException {
        return LabelList.in(folder, folder.all(), Optional.empty());
    }

    /** Folders for training and for testing; nothing where folders are called otherwise. */
    private Optional<List<Labelled>> halves(PictureTree folder) throws ReportedException {
        if (!hasHalves(folder)) {
            return Optional.empty();
        }
        List<PictureTree> halves =
                folder.folders().stream().filter(one -> Half.of(one.name()).isPresent()).toList();
        List<Labelled> all = new ArrayList<>();
        for (PictureTree half : halves) {
            List<Labelled> found = ofHalf(half, folder);
            if (found.isEmpty() && half.hasPictures() && !is(half, Half.LEARNED)) {
                look.leaveOut("pictures.left.unlabelled", half.name());
            } else if (found.isEmpty()) {
                throw ReportedException.of("pictures.none", half.path());
            }
            found.forEach(
                    one -> all.add(new Labelled(one.file(), one.name(), Half.of(half.name()))));
        }
        folder.filled().stream()
                .filter(one -> !halves.contains(one))
                .forEach(one -> look.leaveOut("pictures.left.folders", one.name()));
        passOver(folder);
        return Optional.of(all);
    }

    private static boolean is(PictureTree folder, Half half) {
        return Half.of(folder.name()).equals(Optional.of(half));
    }

    /** A half can lie in a folder of its own name once more. */
    private List<Labelled> ofHalf(PictureTree half, PictureTree around) throws ReportedException {
        PictureTree folder = half;
        if (isOuter(half) && !isAlone(half.filled().get(0))) {
            passOver(half);
            folder = half.filled().get(0);
        }
        if (isAlone(folder)) {
            Optional<LabelList> list = LabelList.in(around, folder.all(), Half.of(half.name()));
            if (list.isPresent()) {
                return flat.ofList(list.get(), folder, around);
            }
            if (listed(folder).isEmpty() && !FlatPictures.namesTell(folder)) {
                return List.of();
            }
        }
        return labelled(folder);
    }

    private List<Labelled> labelled(PictureTree folder) throws ReportedException {
        Optional<LabelList> list = listed(folder);
        if (list.isPresent() && (list.get().isNamed() || folder.filled().size() < 2)) {
            return flat.ofList(list.get(), folder, folder);
        }
        passOver(folder);
        if (isAlone(folder)) {
            return flat.ofNames(folder);
        }
        if (!folder.pictures().isEmpty()) {
            throw ReportedException.of("pictures.beside", folder.pictures().get(0));
        }
        List<Labelled> all = new ArrayList<>();
        for (PictureTree ofClass : folder.folders()) {
            if (ofClass.hasPictures()) {
                all.addAll(ofClass(ofClass, folder));
            } else {
                look.leaveOut("pictures.left.empty", ofClass.name());
            }
        }
        return all;
    }

    private List<Labelled> ofClass(PictureTree ofClass, PictureTree around)
            throws ReportedException {
        passOver(ofClass);
        List<Labelled> all = new ArrayList<>();
        ofClass.pictures()
                .forEach(file -> all.add(new Labelled(file, ofClass.name(), Optional.empty())));
        List<PictureTree> within = ofClass.filled();
        boolean halves = within.stream().allMatch(one -> Half.of(one.name()).isPresent());
        if (!within.isEmpty() && !(all.isEmpty() && (halves || isSameInAll(within, around)))) {
            throw ReportedException.of(
                    "pictures.folder-in-class", within.get(0).path(), ofClass.path());
        }
        for (PictureTree one : within) {
            passOver(one);
            one.all()
                    .forEach(
                            file ->
                                    all.add(
                                            new Labelled(
                                                    file, ofClass.name(), Half.of(one.name()))));
        }
        return all;
    }

    /** Whether each class has one folder in it, and all of them are called the same. */
    private static boolean isSameInAll(List<PictureTree> within, PictureTree around) {
        Set<String> names = new HashSet<>();
        for (PictureTree ofClass : around.filled()) {
            ofClass.filled().forEach(one -> names.add(one.name()));
        }
        return within.size() == 1 && names.size() == 1 && around.filled().size() > 1;
    }

    private void passOver(PictureTree folder) {
        folder.others().forEach(other -> look.leaveOut("pictures.left.others", shown(other)));
    }

    /** From the folder that was given on. */
    private String shown(Path file) {
        return root.path().relativize(file).toString();
    }
}
