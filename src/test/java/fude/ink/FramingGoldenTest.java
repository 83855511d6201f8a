package fude.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.data.pictures.GreyPicture;
import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import fude.ink.photo.FoundDigit;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Models were trained on pictures that were framed like this, whatever other sizes may do. */
class FramingGoldenTest {
    private final SplittableRandom random = new SplittableRandom(8);

    @Test
    void theFramingOfPicturesStaysAsItIs() {
        CRC32 images = new CRC32();
        for (int i = 0; i < 150; i++) {
            byte[] image = Framing.ofPicture(sheet(i % 10, 30 + random.nextInt(90))).orElseThrow();
            images.update(image);
        }
        assertEquals(3493313480L, images.getValue());
    }

    @Test
    void theReadingOfPhotographsStaysAsItIs() {
        CRC32 images = new CRC32();
        for (int i = 0; i < 60; i++) {
            Picture ink = sheet(i % 10, i % 3 == 0 ? 28 : 40 + random.nextInt(200));
            int[] grey = new int[ink.ink().length];
            for (int at = 0; at < grey.length; at++) {
                grey[at] = 255 - (int) (200 * ink.ink()[at]);
            }
            GreyPicture picture = new GreyPicture(ink.width(), ink.height(), grey);
            List<FoundDigit> found =
                    new ArrayList<>(Photograph.of(picture, PhotographOptions.USUAL).digits());
            found.addAll(Photograph.whole(picture).digits());
            found.forEach(digit -> images.update(digit.image()));
        }
        assertEquals(1390699174L, images.getValue());
    }

    private Picture sheet(int digit, int side) {
        List<Stroke> strokes =
                Handwriting.write(digit, random.nextInt(1000), 0, WritingStyle.USUAL).strokes();
        StrokeBounds bounds = StrokeBounds.of(strokes);
        double width = side * (0.03 + 0.1 * random.nextDouble());
        double scale = 0.75 * side / bounds.longest();
        Pen pen = new Pen(side, side);
        for (Stroke stroke : strokes) {
            pen.draw(
                    InkLine.of(stroke, 0, 0.5),
                    scale,
                    side * 0.12 - scale * bounds.left(),
                    side * 0.12 - scale * bounds.top(),
                    width);
        }
        return new Picture(side, side, pen.ink());
    }
}
