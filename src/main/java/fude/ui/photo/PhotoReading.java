package fude.ui.photo;

import fude.data.pictures.GreyPicture;
import fude.ink.ImageFrame;
import fude.ink.photo.FoundDigit;
import fude.ink.photo.Photograph;
import fude.lab.ReadNumber;
import fude.nn.Prediction;
import java.util.List;

/**
 * A photograph and what was read in it.
 *
 * @param search what was looked for, and in which picture
 * @param found the digits in it
 * @param frame the size that they are framed for
 * @param number what the network makes of them, null where there is no network for them
 * @param classNames what the answers mean
 */
record PhotoReading(
        Search search,
        Photograph found,
        ImageFrame frame,
        ReadNumber number,
        List<String> classNames) {

    GreyPicture picture() {
        return search.picture();
    }

    List<FoundDigit> digits() {
        return found.digits();
    }

    boolean isAnswered() {
        return number != null && number.isFinite() && !digits().isEmpty();
    }

    /** A digit of MNIST's size, as the paper takes it. */
    byte[] forPaper(int digit) {
        byte[] image = digits().get(digit).image();
        return frame.isOfMnist() ? image : frame.reframed(image, ImageFrame.MNIST);
    }

    /** The answer to a digit; null where there is none, as in an empty box. */
    Prediction answer(int digit) {
        return isAnswered() ? number.places().get(digit).orElse(null) : null;
    }

    /** The name of the class answered for a digit, or what stands for an empty box. */
    String name(int digit) {
        return digits().get(digit).isEmpty()
                ? ReadNumber.EMPTY
                : classNames.get(answer(digit).label());
    }
}
