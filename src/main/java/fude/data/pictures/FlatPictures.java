package fude.data.pictures;

import fude.data.look.Look;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The classes of pictures that lie together: by a list beside them, or by their own names. */
final class FlatPictures {
    private final Path root;
    private final Look look;

    /**
     * @param root from which names are shown
     */
    FlatPictures(Path root, Look look) {
        this.root = root;
        this.look = look;
    }

    /** Whether the names tell the class. */
    static boolean namesTell(PictureTree folder) {
        return !NameLabels.of(folder.pictures()).places().isEmpty();
    }

    /**
     * @param around the folder from which the list names files
     */
    List<Labelled> ofList(LabelList list, PictureTree folder, PictureTree around)
            throws ReportedException {
        look.tell(Message.of("look.list", list.path()));
        Map<String, String> classes = list.classes();
        List<Labelled> all = new ArrayList<>();
        for (Path picture : folder.all()) {
            String name = LabelList.name(classes, around.path(), picture);
            if (name.isEmpty()) {
                look.leaveOut("pictures.left.unlisted", root.relativize(picture).toString());
            } else {
                all.add(new Labelled(picture, name, Optional.empty()));
            }
        }
        return all;
    }

    /** By their names; none where these do not tell it. */
    List<Labelled> ofNames(PictureTree folder) throws ReportedException {
        List<Path> pictures = folder.pictures();
        NameLabels names = NameLabels.of(pictures);
        if (names.places().isEmpty()) {
            return List.of();
        }
        List<String> choices = names.places().stream().map(place -> "" + (place + 1)).toList();
        int place =
                Integer.parseInt(
                                look.decide(
                                        "label",
                                        choices.get(0),
                                        "",
                                        choices,
                                        part -> Optional.of(told(names, part, pictures))))
                        - 1;
        List<Labelled> all = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            String name = names.name(i, place);
            if (name.isEmpty()) {
                look.leaveOut(
                        "pictures.left.unlisted", root.relativize(pictures.get(i)).toString());
            } else {
                all.add(new Labelled(pictures.get(i), name, Optional.empty()));
            }
        }
        return all;
    }

    private static Message told(NameLabels names, String part, List<Path> pictures) {
        int place = Integer.parseInt(part) - 1;
        int example =
                IntStream.range(0, pictures.size())
                        .filter(i -> !names.name(i, place).isEmpty())
                        .findFirst()
                        .orElse(0);
        return Message.of(
                "look.names",
                part,
                names.name(example, place),
                SystemFiles.name(pictures.get(example)));
    }
}
