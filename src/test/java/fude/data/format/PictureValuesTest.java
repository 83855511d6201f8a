package fude.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.photo.Photograph;
import fude.text.OptionedName;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures whose values, sizes or colours are not those of plain ones. */
class PictureValuesTest {
    private static final int GREY = BufferedImage.TYPE_BYTE_GRAY;
    private static final int WIDE = BufferedImage.TYPE_USHORT_GRAY;
    private static final int ALPHA = BufferedImage.TYPE_INT_ARGB;

    @TempDir private Path folder;

    @Test
    void darkOnLightIsTurnedAndTold() throws IOException, ReportedException {
        fill((c, i) -> MadePictures.picture(c, i, GREY, g -> 255 - g));
        assertPlain(0);
        assertTold("look.ink.dark");
        assertEquals(folder.toString(), read().name());
        assertEquals(255, read(Map.of("ink", "light")).training().pixel(0, 0));
    }

    @Test
    void ofSomeThatAreInvertedEachIsTurned() throws IOException, ReportedException {
        fill((c, i) -> MadePictures.picture(c, i, GREY, g -> i % 2 == 0 ? g : 255 - g));
        assertPlain(0);
        assertTold("look.ink.each");
        assertRepeats();
    }

    /** As clothes do, which reach the border. */
    @Test
    void withoutEvenBordersNoneIsTurnedAlone() throws IOException, ReportedException {
        fill(
                (c, i) -> {
                    BufferedImage image = MadePictures.plain(c, i);
                    for (int x = 0; c == 0 && x < MadePictures.WIDTH; x += 2) {
                        for (int y = 0; y < MadePictures.HEIGHT; y++) {
                            image.getRaster().setSample(x, y, 0, 255);
                        }
                    }
                    return image;
                });
        assertFalse(read().name().contains("ink=each"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xffffff, 0xffff00, 0x00ffff, 0xffc0c0})
    void lightInkOnNothingIsInk(int colour) throws IOException, ReportedException {
        fill((c, i) -> MadePictures.picture(c, i, ALPHA, g -> g << 24 | colour));
        assertPlain(0);
    }

    @Test
    void blackInkOnNothingIsInk() throws IOException, ReportedException {
        fill((c, i) -> MadePictures.picture(c, i, ALPHA, g -> g << 24));
        assertPlain(0);
    }

    @Test
    void sixteenBitsMayHoldEight() throws IOException, ReportedException {
        fill((c, i) -> MadePictures.picture(c, i, WIDE, g -> g));
        assertPlain(0);
        assertTold("look.values");
        assertRepeats();
    }

    @Test
    void sixteenBitsAreReadAsSuch() throws IOException, ReportedException {
        fill((c, i) -> MadePictures.picture(c, i, WIDE, g -> c == 0 && i == 0 ? 0 : 257 * g));
        assertEquals(folder.toString(), read().name());
        assertEquals(MadePictures.grey(1, 0, 4, 4), at(read().training(), 1, 4, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void fewShadesAreSpread(int most) throws IOException, ReportedException {
        fill((c, i) -> MadePictures.picture(c, i, GREY, g -> g < 128 ? 0 : most));
        assertEquals(MadePictures.grey(0, 0, 4, 4) < 128 ? 0 : 255, at(read().training(), 0, 4, 4));
        assertTold("look.values");
        assertTrue(read().name().endsWith(" values=0-" + most));
        assertRepeats();
        assertEquals(most, at(read(Map.of("values", "0-255")).training(), 0, lit(), 4));
    }

    private static int lit() {
        for (int x = 0; x < MadePictures.WIDTH; x++) {
            if (MadePictures.grey(0, 0, x, 4) > 127) {
                return x;
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void palettesAreTheirColours() throws IOException, ReportedException {
        fill(MadePictures::indexed);
        assertPlain(0);
    }

    @ParameterizedTest
    @CsvSource({"40, 40, false", "30, 44, true", "200, 200, false"})
    void largePicturesOrThoseOfSeveralSizesAreFramed(int side, int other, boolean dark)
            throws IOException, ReportedException {
        fill((c, i) -> stroke(i % 2 == 0 ? side : other, c, dark));
        boolean framed = side != other || side > 128;
        DatasetSplit read = read();
        assertEquals(framed ? 28 : side, read.training().rows());
        assertEquals(framed, read.name().endsWith(" size=framed"));
        assertRepeats();
        DatasetSplit all = read(Map.of("size", "framed"));
        assertEquals(28, all.training().columns());
        assertEquals(0, all.training().pixel(0, 0));
        assertTrue(at(all.training(), 0, 14, 14) > 200);
        if (framed) {
            Sentences.reported(() -> read(Map.of("size", "kept")), folder.toString());
        }
    }

    private static BufferedImage stroke(int side, int ofClass, boolean dark) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(dark ? Color.WHITE : Color.BLACK);
        pen.fillRect(0, 0, side, side);
        pen.setColor(dark ? Color.BLACK : Color.WHITE);
        pen.fillRect(side / 2 - side / 20, side / 4, side / 10, side / 2 + ofClass);
        pen.dispose();
        return image;
    }

    @Test
    void framedPicturesWithoutInkAreLeftOut() throws IOException, ReportedException {
        fill((c, i) -> stroke(i % 2 == 0 ? 30 : 40, c, false));
        MadePictures.save(
                folder.resolve("0/9.png"), new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
        assertTrue(
                read().understood().orElseThrow().leftOut().stream()
                        .anyMatch(one -> one.why().equals("pictures.left.blank")));
    }

    @Test
    void onlyWhatCanBeDecidedIsTaken() throws IOException {
        fill(MadePictures::plain);
        Sentences.reported(() -> read(Map.of("ink", "blue")), "ink=blue");
        Sentences.reported(() -> read(Map.of("values", "0-65535")), "values=0-65535");
        Sentences.reported(() -> read(Map.of("label", "last")), "label=last");
        Sentences.reported(() -> read(Map.of("size", "28x28")), "size=28x28");
    }

    private void fill(MadePictures.Made made) throws IOException {
        MadePictures.fill(folder, "%d/%d.png", made);
    }

    private void assertPlain(int image) throws ReportedException {
        Dataset training = read().training();
        for (int y = 0; y < MadePictures.HEIGHT; y++) {
            for (int x = 0; x < MadePictures.WIDTH; x++) {
                assertEquals(MadePictures.grey(0, 0, x, y), at(training, image, x, y));
            }
        }
        assertEquals(PictureKindsTest.PLAIN, training.checksum());
    }

    private void assertTold(String key) throws ReportedException {
        assertTrue(
                read().understood().orElseThrow().guesses().stream()
                        .flatMap(guess -> guess.told().stream())
                        .anyMatch(told -> told.key().equals(key)));
    }

    private void assertRepeats() throws ReportedException {
        DatasetSplit once = read();
        DatasetSplit again = read(OptionedName.of(once.name()).options());
        assertEquals(once.training().checksum(), again.training().checksum());
        assertEquals(once.name(), again.name());
    }

    private static int at(Dataset images, int image, int x, int y) {
        return images.pixel(image, y * images.columns() + x);
    }

    private DatasetSplit read() throws ReportedException {
        return read(Map.of());
    }

    private DatasetSplit read(Map<String, String> decided) throws ReportedException {
        return DataFormat.read(folder, decided, Photograph.FIT);
    }
}
