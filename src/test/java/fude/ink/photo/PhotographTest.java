package fude.ink.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.pictures.GreyPicture;
import fude.ink.Framing;
import fude.ink.PaperSheet;
import fude.ink.Picture;
import fude.ink.Stroke;
import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits written by the program on a sheet that is then photographed badly. */
class PhotographTest {
    private static final int[][] PAGE = {{4, 0, 7}, {1, 2, 5, 8}, {3, 6, 9}};

    /** What befalls a page. */
    private enum Trouble {
        NONE(0, 0, false, PaperSheet.Light.EVEN, 0.8, 0, p -> p),
        CHALK(0, 0, false, PaperSheet.Light.EVEN, 0.8, 0, PaperSheet::inverted),
        SLANTING_LIGHT(0, 0, false, PaperSheet.Light.SLANTING, 0.8, 0, p -> p),
        SHADOW(0, 0, false, PaperSheet.Light.SHADOW, 0.8, 0, p -> p),
        PENCIL(0, 0, false, PaperSheet.Light.EVEN, 0.3, 0, p -> p),
        NOISE(0, 0, false, PaperSheet.Light.EVEN, 0.8, 12, p -> p),
        BLUR(0, 0, false, PaperSheet.Light.EVEN, 0.8, 0, p -> PaperSheet.blurred(p, 2)),
        JPEG(0, 0, false, PaperSheet.Light.EVEN, 0.8, 0, p -> PaperSheet.compressed(p, 0.3f)),
        TILT(4, 0, false, PaperSheet.Light.EVEN, 0.8, 0, p -> p),
        RULED(0, 50, false, PaperSheet.Light.EVEN, 0.8, 0, p -> p),
        RULED_AND_TILTED(-3, 50, false, PaperSheet.Light.EVEN, 0.8, 0, p -> p),
        SQUARED(0, 35, true, PaperSheet.Light.EVEN, 0.8, 0, p -> p),
        EVERYTHING(
                2, 50, false, PaperSheet.Light.SHADOW, 0.7, 5, p -> PaperSheet.compressed(p, 0.5f));

        private final double tilt;
        private final double ruling;
        private final boolean squared;
        private final PaperSheet.Light light;
        private final double darkness;
        private final double noise;
        private final UnaryOperator<GreyPicture> camera;

        Trouble(
                double tilt,
                double ruling,
                boolean squared,
                PaperSheet.Light light,
                double darkness,
                double noise,
                UnaryOperator<GreyPicture> camera) {
            this.tilt = tilt;
            this.ruling = ruling;
            this.squared = squared;
            this.light = light;
            this.darkness = darkness;
            this.noise = noise;
            this.camera = camera;
        }
    }

    private static List<Stroke> digit(int which) {
        return Handwriting.write(which, which, 0, WritingStyle.USUAL).strokes();
    }

    private static GreyPicture page(Trouble trouble) {
        return page(trouble, trouble.light, trouble.darkness);
    }

    private static GreyPicture page(Trouble trouble, PaperSheet.Light light, double darkness) {
        PaperSheet sheet = new PaperSheet(640, 480, 5).tilted(trouble.tilt);
        if (trouble.ruling > 0) {
            sheet.rule(trouble.ruling, 2, trouble.squared);
        }
        for (int line = 0; line < PAGE.length; line++) {
            double left = 70 + 20 * line;
            for (int which : PAGE[line]) {
                left += 35 + sheet.write(digit(which), left, 50 + 140 * line, 80, 7);
            }
        }
        return trouble.camera.apply(sheet.photographed(light, darkness, trouble.noise));
    }

    private static List<byte[]> images(Photograph photograph) {
        return photograph.digits().stream().map(FoundDigit::image).toList();
    }

    /** How many digits there are in the lower third of a page, as high as they were written. */
    private static long inShade(Photograph photograph) {
        return photograph.digits().stream()
                .map(FoundDigit::box)
                .filter(box -> box.top() > 312 && box.longest() > 75 && box.longest() < 95)
                .count();
    }

    /** The share of ink that two images do not have in common, one moved by up to two pixels. */
    private static double difference(byte[] one, byte[] other) {
        double least = 1;
        for (int shift = 0; shift < 25; shift++) {
            int by = (shift / 5 - 2) * Framing.SIZE + shift % 5 - 2;
            double apart = 0;
            double all = 0;
            for (int i = 0; i < one.length; i++) {
                int to = i + by;
                int value = to < 0 || to >= one.length ? 0 : one[to] & 0xff;
                apart += Math.abs(value - (other[i] & 0xff));
                all += value + (other[i] & 0xff);
            }
            least = Math.min(least, apart / all);
        }
        return least;
    }

    @ParameterizedTest
    @EnumSource
    void theDigitsOfAPageAreFoundInReadingOrder(Trouble trouble) {
        Photograph found = Photograph.of(page(trouble), PhotographOptions.USUAL);
        assertEquals(
                Arrays.stream(PAGE).map(line -> line.length).toList(),
                found.lines().stream().map(List::size).toList());
        List<byte[]> clean = new ArrayList<>();
        for (int[] line : PAGE) {
            for (int which : line) {
                PaperSheet alone = new PaperSheet(160, 160, 1).tilted(trouble.tilt);
                alone.write(digit(which), 40, 40, 80, 7);
                GreyPicture picture = alone.photographed(PaperSheet.Light.EVEN, 1, 0);
                clean.add(images(Photograph.of(picture, PhotographOptions.USUAL)).get(0));
            }
        }
        List<byte[]> images = images(found);
        for (int i = 0; i < images.size(); i++) {
            int place = i;
            double own = difference(images.get(i), clean.get(i));
            assertTrue(own < 0.3, () -> "digit " + place + " differs by " + own);
        }
    }

    @Test
    void withoutEvenLightAShadowIsInk() {
        PaperSheet.Light shade = (x, y) -> y > 0.65 ? 0.4 : 1;
        GreyPicture page = page(Trouble.NONE, shade, 0.8);
        assertEquals(3, inShade(Photograph.of(page, PhotographOptions.USUAL)));
        assertEquals(0, inShade(Photograph.of(page, new PhotographOptions(false, true))));
    }

    @Test
    void withLinesDigitsHangTogether() {
        GreyPicture page = page(Trouble.RULED, PaperSheet.Light.EVEN, 0.5);
        assertEquals(10, Photograph.of(page, PhotographOptions.USUAL).digits().size());
        assertTrue(Photograph.of(page, new PhotographOptions(true, false)).digits().size() < 10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 4, 12})
    void aBlankSheetHasNoDigits(double noise) {
        for (PaperSheet.Light light :
                List.of(
                        PaperSheet.Light.EVEN,
                        PaperSheet.Light.SLANTING,
                        PaperSheet.Light.SHADOW)) {
            GreyPicture sheet = new PaperSheet(500, 400, 3).photographed(light, 1, noise);
            assertEquals(List.of(), Photograph.of(sheet, PhotographOptions.USUAL).lines());
        }
        GreyPicture ruled =
                new PaperSheet(500, 400, 3)
                        .rule(40, 2, false)
                        .photographed(PaperSheet.Light.EVEN, 1, noise);
        assertEquals(List.of(), Photograph.of(ruled, PhotographOptions.USUAL).lines());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aPictureOfOneDigitIsFramedAsAWhole(int which) {
        for (int side : new int[] {28, 40, 120, 400}) {
            PaperSheet sheet = new PaperSheet(side, side, 1);
            sheet.write(digit(which), side * 0.2, side * 0.2, side * 0.6, side * 0.07);
            GreyPicture picture = sheet.photographed(PaperSheet.Light.EVEN, 1, 0);
            byte[] before =
                    Framing.ofPicture(Picture.ofGrey(side, side, picture.grey())).orElseThrow();
            List<byte[]> images = images(Photograph.of(picture, PhotographOptions.USUAL));
            assertEquals(1, images.size());
            assertArrayEquals(before, images.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void whatAThickPenWroteIsOneDigit(int which) {
        for (double pen : new double[] {30, 45, 60}) {
            PaperSheet sheet = new PaperSheet(320, 320, 1);
            sheet.write(digit(which), 40, 40, 240, pen);
            GreyPicture picture = sheet.photographed(PaperSheet.Light.EVEN, 1, 0);
            assertEquals(1, Photograph.of(picture, PhotographOptions.USUAL).digits().size());
        }
    }

    /** Without a margin nothing at the border tells paper from ink. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aCropWithoutAMarginShowsTheSameDigit(int which) {
        PaperSheet sheet = new PaperSheet(300, 300, 1);
        sheet.write(digit(which), 50, 50, 200, 24);
        GreyPicture whole = sheet.photographed(PaperSheet.Light.EVEN, 1, 0);
        byte[] before = images(Photograph.of(whole, PhotographOptions.USUAL)).get(0);
        GreyPicture crop = PaperSheet.croppedToInk(whole);
        for (GreyPicture picture : List.of(crop, PaperSheet.inverted(crop))) {
            List<byte[]> images = images(Photograph.of(picture, PhotographOptions.USUAL));
            assertEquals(1, images.size());
            assertTrue(difference(images.get(0), before) < 0.1);
        }
    }

    @Test
    void aLitCornerIsNoWriting() {
        PaperSheet sheet = new PaperSheet(640, 480, 2);
        sheet.write(digit(4), 260, 200, 110, 6);
        PaperSheet.Light corner = (x, y) -> 0.5 + 0.5 / (1 + Math.exp((x + y - 0.4) * 40));
        GreyPicture picture = sheet.photographed(corner, 0.7, 3);
        List<FoundDigit> found = Photograph.of(picture, PhotographOptions.USUAL).digits();
        assertEquals(1, found.size());
        assertEquals(110, found.get(0).box().longest(), 12);
    }

    /** Box number 3 is empty; the digit in the last one crosses its right side. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 2.5, -3})
    void eachBoxOfAFormIsAPlace(double tilt) {
        PaperSheet sheet = new PaperSheet(560, 200, 3).tilted(tilt);
        int[] digits = {4, 0, 7, -1, 1, 8};
        for (int i = 0; i < digits.length; i++) {
            sheet.box(20 + 86 * i, 45, 74, 100, 3);
            if (digits[i] >= 0) {
                sheet.write(digit(digits[i]), 36 + 86 * i + (i == 5 ? 20 : 0), 58, 70, 6);
            }
        }
        GreyPicture picture = sheet.photographed(PaperSheet.Light.EVEN, 0.8, 2);
        Photograph found = Photograph.of(picture, PhotographOptions.USUAL);
        assertEquals(1, found.lines().size());
        assertEquals(
                List.of(false, false, false, true, false, false),
                found.digits().stream().map(FoundDigit::isEmpty).toList());
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] >= 0) {
                PaperSheet alone = new PaperSheet(160, 160, 1).tilted(tilt);
                alone.write(digit(digits[i]), 40, 40, 70, 6);
                GreyPicture clean = alone.photographed(PaperSheet.Light.EVEN, 1, 0);
                byte[] image = images(Photograph.of(clean, PhotographOptions.USUAL)).get(0);
                assertTrue(difference(images(found).get(i), image) < 0.35);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 7, 8})
    void aBoxAroundADigitIsNone(int which) {
        PaperSheet sheet = new PaperSheet(180, 200, 3).box(40, 30, 90, 130, 4);
        sheet.write(digit(which), 60, 58, 70, 6);
        GreyPicture picture = sheet.photographed(PaperSheet.Light.EVEN, 0.8, 2);
        List<FoundDigit> found = Photograph.of(picture, PhotographOptions.USUAL).digits();
        assertEquals(1, found.size());
        assertEquals(76, found.get(0).box().longest(), 5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 6, -5})
    void aSheetIsFoundOnADesk(double turned) {
        for (int desk : new int[] {50, 90}) {
            PaperSheet sheet = new PaperSheet(640, 480, 3).rule(48, 2, false);
            sheet.write(digit(4), 180, 150, 150, 9);
            sheet.write(digit(2), 380, 150, 150, 9);
            PaperSheet.Light light = (x, y) -> 1 - 0.4 * x;
            GreyPicture photograph = sheet.photographed(light, 0.7, 3);
            Photograph found =
                    Photograph.of(
                            PaperSheet.onDesk(photograph, desk, turned), PhotographOptions.USUAL);
            assertEquals(2, found.digits().size());
            assertEquals(340, found.digits().get(0).box().left(), 30);
        }
    }

    @Test
    void whatRunsAlongTheBorderIsNoDigit() {
        PaperSheet sheet = new PaperSheet(640, 480, 3);
        sheet.write(digit(3), 260, 150, 120, 7);
        GreyPicture picture = sheet.photographed(PaperSheet.Light.EVEN, 0.8, 3);
        for (int y = 0; y < 480; y++) {
            for (int x = 0; x < 30 - y / 16; x++) {
                picture.grey()[y * 640 + x] = 110;
            }
        }
        assertEquals(1, Photograph.of(picture, PhotographOptions.USUAL).digits().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void lightIsEvenedInAPhotographThatWasShrunk(int which) {
        PaperSheet sheet = new PaperSheet(280, 280, 1);
        sheet.write(digit(which), 70, 60, 150, 13);
        GreyPicture even = sheet.photographed(PaperSheet.Light.EVEN, 0.7, 4).reduced(28);
        GreyPicture uneven = sheet.photographed(PaperSheet.Light.SLANTING, 0.7, 4).reduced(28);
        List<byte[]> images = images(Photograph.of(uneven, PhotographOptions.USUAL));
        byte[] before = images(Photograph.of(even, PhotographOptions.USUAL)).get(0);
        double apart = difference(images.get(0), before);
        assertTrue(apart < 0.4, () -> "differs by " + apart);
    }

    @Test
    void theBarOfAFiveBelongsToIt() {
        Stroke body = line(0.2, 0.1, 0.2, 0.45, 0.7, 0.5, 0.7, 0.9, 0.1, 0.95);
        Stroke bar = line(0.3, 0, 0.8, 0);
        PaperSheet sheet = new PaperSheet(300, 150, 1);
        sheet.write(List.of(body, bar), 30, 30, 80, 6);
        sheet.write(digit(1), 160, 30, 80, 6);
        GreyPicture picture = sheet.photographed(PaperSheet.Light.EVEN, 0.8, 0);
        Photograph found = Photograph.of(picture, PhotographOptions.USUAL);
        assertEquals(2, found.digits().size());
        assertEquals(27, found.digits().get(0).box().top(), 2);
    }

    @Test
    void aPrintedLineThatLeavesThePictureIsNoDigit() {
        PaperSheet sheet = new PaperSheet(640, 240, 4).tilted(-2).rule(48, 2, false);
        sheet.write(digit(5), 80, 70, 100, 9);
        GreyPicture picture = sheet.photographed(PaperSheet.Light.SLANTING, 0.6, 3);
        assertEquals(1, Photograph.of(picture, PhotographOptions.USUAL).digits().size());
    }

    @Test
    void digitsThatTouchAreCutApart() {
        Stroke seven = line(0, 0, 0.6, 0, 0.2, 1);
        Stroke nought = line(0.3, 0, 0, 0.5, 0.3, 1, 0.6, 0.5, 0.3, 0);
        PaperSheet sheet = new PaperSheet(400, 160, 1);
        double wide = sheet.write(List.of(nought), 60, 30, 90, 6);
        sheet.write(List.of(seven), 60 + wide + 3, 30, 90, 6);
        sheet.write(digit(5), 260, 30, 90, 6);
        GreyPicture picture = sheet.photographed(PaperSheet.Light.EVEN, 0.8, 0);
        assertEquals(3, Photograph.of(picture, PhotographOptions.USUAL).digits().size());
    }

    @Test
    void largeBoxesAreThoseOfThePhotographAsItIs() {
        PaperSheet sheet = new PaperSheet(2400, 1200, 1);
        sheet.write(digit(4), 300, 200, 500, 40);
        sheet.write(digit(2), 1200, 200, 500, 40);
        GreyPicture picture = sheet.photographed(PaperSheet.Light.SLANTING, 0.8, 3);
        List<FoundDigit> found = Photograph.of(picture, PhotographOptions.USUAL).digits();
        assertEquals(2, found.size());
        assertEquals(1180, found.get(1).box().left(), 8);
        assertEquals(180, found.get(1).box().top(), 8);
    }

    /** Whatever a picture shows, it is answered soon and without an exception. */
    @Test
    void nonsenseIsReadWithoutHarm() {
        Random random = new Random(9);
        int[][] sizes = {{1, 1}, {1, 300}, {300, 1}, {29, 29}, {64, 48}, {200, 160}, {700, 40}};
        for (int[] size : sizes) {
            for (int kind = 0; kind < 3; kind++) {
                int[] grey = new int[size[0] * size[1]];
                for (int i = 0; i < grey.length; i++) {
                    int x = i % size[0];
                    grey[i] =
                            kind == 0
                                    ? random.nextInt(256)
                                    : kind == 1 ? x / 3 % 2 * 255 : random.nextInt(2) * 255;
                }
                GreyPicture picture = new GreyPicture(size[0], size[1], grey);
                for (FoundDigit digit : Photograph.of(picture, PhotographOptions.USUAL).digits()) {
                    assertEquals(Framing.SIZE * Framing.SIZE, digit.image().length);
                    assertTrue(digit.box().right() < size[0] && digit.box().bottom() < size[1]);
                }
            }
        }
    }

    private static Stroke line(double... xy) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Stroke.Point(xy[i], xy[i + 1]));
        }
        return new Stroke(points);
    }
}
