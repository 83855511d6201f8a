package fude.ui.photo;

import fude.data.pictures.GreyPicture;
import fude.ink.ImageFrame;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import fude.lab.ReadNumber;
import java.util.List;

/**
 * Looks for digits once, however often the network is asked about them; again where the classes
 * turn from writing into something else, or back, or the network reads another size. Belongs to the
 * thread that reads photographs.
 */
final class Search {
    private final GreyPicture picture;
    private final PhotographOptions options;
    private Photograph found;
    private boolean foundWriting;
    private ImageFrame foundFor;

    Search(GreyPicture picture, PhotographOptions options) {
        this.picture = picture;
        this.options = options;
    }

    GreyPicture picture() {
        return picture;
    }

    /**
     * The digits; the whole picture where the classes are no signs that are written side by side.
     */
    Photograph digits(List<String> classNames, ImageFrame frame) {
        boolean writing = ReadNumber.isWriting(classNames);
        if (found == null || writing != foundWriting || !frame.equals(foundFor)) {
            found =
                    writing
                            ? Photograph.of(picture, options, frame)
                            : Photograph.whole(picture, frame);
            foundFor = frame;
            foundWriting = writing;
        }
        return found;
    }
}
