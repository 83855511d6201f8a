package fude.data.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;

    @TempDir private Path folder;

    @Test
    void readsColoursAsTheirBrightness() throws IOException, ReportedException {
        Path file = save("colours.png", picture(WHITE, BLACK, 0xffff0000, 0xff00ff00, 0xff0000ff));
        GreyPicture read = PictureReader.read(file);
        assertEquals(5, read.width());
        assertEquals(1, read.height());
        assertArrayEquals(new int[] {255, 0, 76, 150, 29}, read.grey());
    }

    @Test
    void whatIsTransparentIsPaper() throws IOException, ReportedException {
        Path file = save("alpha.png", picture(0x00000000, 0x80000000, BLACK, 0x00ffffff));
        assertArrayEquals(new int[] {255, 127, 0, 255}, PictureReader.read(file).grey());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_INT_RGB
            })
    void greyIsReadAsItIsStored(int type) throws IOException, ReportedException {
        int[] levels = {0, 1, 50, 128, 200, 255};
        BufferedImage image = new BufferedImage(levels.length, 1, type);
        for (int x = 0; x < levels.length; x++) {
            int stored = type == BufferedImage.TYPE_USHORT_GRAY ? 257 * levels[x] : levels[x];
            for (int band = 0; band < image.getRaster().getNumBands(); band++) {
                image.getRaster().setSample(x, 0, band, stored);
            }
        }
        assertArrayEquals(levels, PictureReader.read(save("grey.png", image)).grey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "gif", "bmp"})
    void readsOtherFormatsToo(String format) throws IOException, ReportedException {
        BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 8; x++) {
            for (int y = 0; y < 8; y++) {
                image.setRGB(x, y, WHITE);
            }
        }
        GreyPicture read = PictureReader.read(save("half." + format, image));
        assertEquals(16, read.width());
        assertEquals(8, read.height());
        assertEquals(255, read.grey()[0], 3);
        assertEquals(0, read.grey()[15], 3);
    }

    @Test
    void saysThatAPictureIsMissing() {
        assertEquals("file.missing", reported(folder.resolve("none.png")));
    }

    @Test
    void reportsWhatIsNoPicture() throws IOException {
        Path text = Files.writeString(folder.resolve("text.png"), "seven");
        assertEquals("picture.unreadable", reported(text));
        assertEquals("picture.unreadable", reported(Files.createFile(folder.resolve("e.png"))));
        assertEquals("picture.unreadable", reported(folder));
        byte[] idx = {0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 2, 1, 2, 3, 4};
        Path wireless = Files.write(folder.resolve("t10k-images-idx3-ubyte"), idx);
        assertEquals("picture.unreadable", reported(wireless), "Java takes it for a WBMP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void reportsAPictureThatBreaksOff(String format) throws IOException {
        Path file = save("whole." + format, noise());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertEquals("picture.unreadable", reported(file));
    }

    @Test
    void ofALargePictureSomePixelsAreRead() throws IOException, ReportedException {
        BufferedImage large = new BufferedImage(6000, 5000, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < 5000; y++) {
            for (int x = 3000; x < 6000; x++) {
                large.setRGB(x, y, WHITE);
            }
        }
        GreyPicture read = PictureReader.read(save("large.png", large));
        assertEquals(3000, read.width());
        assertEquals(2500, read.height());
        assertEquals(0, read.grey()[1499]);
        assertEquals(255, read.grey()[1500]);
    }

    @Test
    void reportsAPictureThatIsTooLarge() throws IOException {
        Path file = save("large.png", noise());
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(16, 20_000).putInt(20, 9000);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        ByteBuffer.wrap(bytes).putInt(29, (int) sum.getValue());
        Files.write(file, bytes);
        assertEquals("picture.too-large", reported(file));
    }

    /** The upper left quarter is black, and stays where the photographer saw it. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1",
        "0, 0, 0", "9, 0, 0"
    })
    void photographsStandAsTheCameraWasHeld(int orientation, int right, int down)
            throws IOException, ReportedException {
        BufferedImage image = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 32; x++) {
                image.setRGB(x, y, x < 16 && y < 8 ? BLACK : WHITE);
            }
        }
        Path file = save("camera.jpg", image);
        Files.write(file, withOrientation(Files.readAllBytes(file), orientation));
        GreyPicture read = PictureReader.read(file);
        boolean onItsSide = orientation >= 5 && orientation <= 8;
        assertEquals(onItsSide ? 16 : 32, read.width());
        assertEquals(onItsSide ? 32 : 16, read.height());
        int x = read.width() / 4 + right * read.width() / 2;
        int y = read.height() / 4 + down * read.height() / 2;
        assertEquals(0, read.grey()[y * read.width() + x], 8);
        assertEquals(255, read.grey()[y * read.width() + (x + read.width() / 2) % read.width()], 8);
    }

    @Test
    void pngPicturesToo() throws IOException, ReportedException {
        BufferedImage image = picture(BLACK, BLACK, WHITE, WHITE);
        Path file = save("camera.png", image);
        byte[] whole = Files.readAllBytes(file);
        byte[] exif = withOrientation(new byte[] {0, 0}, 6);
        for (int at : new int[] {33, whole.length - 12}) {
            ByteBuffer all = ByteBuffer.allocate(whole.length + 38);
            all.put(whole, 0, at).putInt(26).put("eXIf".getBytes(StandardCharsets.US_ASCII));
            all.put(exif, 12, 26);
            CRC32 sum = new CRC32();
            sum.update(all.array(), at + 4, 30);
            all.putInt((int) sum.getValue()).put(whole, at, whole.length - at);
            Files.write(file, all.array());
            GreyPicture read = PictureReader.read(file);
            assertEquals(1, read.width());
            assertArrayEquals(new int[] {0, 0, 255, 255}, read.grey());
        }
    }

    @Test
    void whatHoldsFewerBitsIsReadAsThese() throws IOException, ReportedException {
        BufferedImage wide = new BufferedImage(3, 1, BufferedImage.TYPE_USHORT_GRAY);
        wide.getRaster().setSample(1, 0, 0, 255);
        assertArrayEquals(new int[] {0, 255, 0}, PictureReader.read(save("w.png", wide)).grey());
        BufferedImage mask = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_GRAY);
        mask.getRaster().setSample(2, 0, 0, 1);
        assertArrayEquals(new int[] {0, 0, 255}, PictureReader.read(save("m.png", mask)).grey());
    }

    @Test
    void lightInkOfOneColourIsSeenOnPaper() throws IOException, ReportedException {
        Path file = save("light.png", picture(0, 0x80ffff00, 0xffffff00, 0x00123456));
        assertArrayEquals(new int[] {255, 127, 0, 255}, PictureReader.read(file).grey());
    }

    @Test
    void otherKindsOfPicturesAreNamed() throws IOException {
        Path file = folder.resolve("photo.jpg");
        Files.writeString(file, "....ftypheic....", StandardCharsets.ISO_8859_1);
        assertEquals("picture.heic", reported(file));
        Files.writeString(file, "%PDF-1.4 ......", StandardCharsets.ISO_8859_1);
        assertEquals("picture.pdf", reported(file));
        Files.writeString(file, "MM\0*............", StandardCharsets.ISO_8859_1);
        assertEquals("picture.other", reported(file));
    }

    @Test
    void aDamagedExifPartIsReadAsUpright() throws IOException {
        byte[] whole =
                withOrientation(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xda}, 6);
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int j = 0; damaged.length > 0 && j < 3; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            ExifOrientation.read(new ByteArrayInputStream(damaged));
        }
        assertEquals(6, ExifOrientation.read(new ByteArrayInputStream(whole)));
    }

    /** Puts an Exif part with one entry behind the start of a JPEG file. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.capacity());
        return all.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void damageIsReportedOrHarmless(String format) throws IOException {
        Random random = new Random(1);
        Path file = save("damaged." + format, noise());
        byte[] whole = Files.readAllBytes(file);
        int reported = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(Math.min(120, whole.length))] = (byte) random.nextInt(256);
            Files.write(file, damaged);
            try {
                PictureReader.read(file);
            } catch (ReportedException e) {
                reported++;
            }
        }
        assertTrue(reported > 0);
    }

    private Path save(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name);
        assertTrue(ImageIO.write(image, name.substring(name.indexOf('.') + 1), file.toFile()));
        return file;
    }

    private static BufferedImage noise() {
        Random random = new Random(2);
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1600; i++) {
            image.setRGB(i % 40, i / 40, random.nextInt());
        }
        return image;
    }

    private static BufferedImage picture(int... argb) {
        BufferedImage image = new BufferedImage(argb.length, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, argb.length, 1, argb, 0, argb.length);
        return image;
    }

    private static String reported(Path file) {
        return Sentences.reported(() -> PictureReader.read(file), file.toString());
    }
}
