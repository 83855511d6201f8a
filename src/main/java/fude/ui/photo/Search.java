package fude.ui.photo;

import fude.data.GreyPicture;
import fude.ink.Photograph;
import fude.ink.PhotographOptions;
import fude.lab.ReadNumber;
import java.util.List;

/**
 * Looks for digits once, however often the network is asked about them. Belongs to the thread that
 * reads photographs.
 */
final class Search {
    private final GreyPicture picture;
    private final PhotographOptions options;
    private Photograph found;

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
    Photograph digits(List<String> classNames) {
        if (found == null) {
            found =
                    ReadNumber.isWriting(classNames)
                            ? Photograph.of(picture, options)
                            : Photograph.whole(picture);
        }
        return found;
    }
}
