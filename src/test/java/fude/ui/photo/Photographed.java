package fude.ui.photo;

import fude.data.pictures.GreyPicture;
import fude.ink.PaperSheet;
import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Photographs of handwritten digits for tests. */
public final class Photographed {
    public static final int WIDTH = 640;
    public static final int HEIGHT = 240;

    private Photographed() {}

    /** Digits on ruled paper in slanting light, as a file. */
    public static Path digits(Path folder, String name, int... digits) {
        PaperSheet sheet = new PaperSheet(WIDTH, HEIGHT, 4).tilted(-2).rule(48, 2, false);
        double left = 80;
        for (int digit : digits) {
            var strokes = Handwriting.write(digit, 3, 1, WritingStyle.USUAL).strokes();
            left += 50 + sheet.write(strokes, left, 70, 100, 9);
        }
        GreyPicture picture = sheet.photographed(PaperSheet.Light.SLANTING, 0.6, 3);
        try {
            return Files.write(folder.resolve(name), PaperSheet.jpeg(picture, 0.8f));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
