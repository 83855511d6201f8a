package fude.ink.photo;

import fude.data.pictures.Fit;
import fude.data.pictures.GreyPicture;
import fude.ink.Framing;
import fude.ink.ImageFrame;
import fude.ink.Mask;
import fude.ink.Picture;
import fude.ink.PixelBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is written in a picture: a photograph, a scan, or the image of a single digit. Ink is told
 * from paper ({@link InkContrast}), printed lines are taken away ({@link RuledLines}), what hangs
 * together is put together to digits ({@link DigitParts}) and these are framed ({@link Framing}).
 *
 * @param lines lines of writing from top to bottom, the digits of each from left to right
 */
public record Photograph(List<List<FoundDigit>> lines) {
    /** The longer side on which digits are looked for; a page of writing has large enough ones. */
    public static final int MAX_SIDE = 1600;

    /** Pictures of any size as images of a data set: as they are framed when they are read. */
    public static final Fit FIT = new Fit(Framing.SIZE, Framing.SIZE, Photograph::framed);

    /** Pictures of this size are a digit each, as those of the frame's size are. */
    private static final int SINGLE = Framing.SIZE;

    /** Smaller pictures are drawn or cut out, not taken with a camera. */
    private static final int LARGE = 256;

    /** Specks of a clean picture, as a share of the digit's ink. */
    private static final double SPECKS = 0.05;

    /** Looks for digits and frames them for MNIST's size. */
    public static Photograph of(GreyPicture picture, PhotographOptions options) {
        return of(picture, options, ImageFrame.MNIST);
    }

    /** Looks for digits and frames them. */
    public static Photograph of(GreyPicture picture, PhotographOptions options, ImageFrame frame) {
        GreyPicture small = picture.reduced(MAX_SIDE);
        if (Math.max(small.width(), small.height()) <= Math.max(SINGLE, frame.side())) {
            return small(small, frame);
        }
        Optional<Sheet> sheet = Sheet.of(small);
        double scale = (double) picture.width() / small.width();
        return sheet.isPresent()
                ? written(sheet.get().picture(), sheet.get().picture(), options, frame)
                        .placed(sheet.get().box().left(), sheet.get().box().top(), scale)
                : written(small, picture, options, frame).placed(0, 0, scale);
    }

    /**
     * Digits in a picture that shows nothing but the paper.
     *
     * @param picture the same, larger
     */
    private static Photograph written(
            GreyPicture small, GreyPicture picture, PhotographOptions options, ImageFrame frame) {
        InkContrast contrast = InkContrast.of(small, options);
        Mask mask = contrast.mask();
        Mask faint = contrast.faint();
        Printed printed = options.removeLines() ? Printed.of(faint) : Printed.nothing(faint);
        Mask gone = printed.gone();
        Mask written = mask.without(gone);
        int pen = RoughWidth.of(written);
        List<InkPart> parts = new ArrayList<>(InkPart.of(written));
        parts.removeIf(part -> Shading.isShade(part, contrast, written));
        List<InkPart> pieces = FormPlaces.of(printed.places(), parts, written, pen);
        if (pieces.size() == 1 && !pieces.get(0).isEmpty()) {
            InkPart piece = pieces.get(0);
            if (isNothingElseIn(plain(small), piece)) {
                return single(plain(picture), piece.box(), frame);
            }
        }
        PieceInk ink = new PieceInk(contrast, written, gone, pen);
        List<List<FoundDigit>> lines = new ArrayList<>();
        for (List<InkPart> line : ReadingOrder.of(pieces)) {
            List<FoundDigit> digits = new ArrayList<>();
            for (InkPart piece : line) {
                Optional<byte[]> image =
                        piece.isEmpty()
                                ? Optional.of(new byte[frame.pixels()])
                                : Framing.ofPicture(ink.of(piece), frame);
                image.ifPresent(framed -> digits.add(new FoundDigit(piece.box(), framed)));
            }
            lines.add(digits);
        }
        lines.removeIf(List::isEmpty);
        return new Photograph(lines);
    }

    /** A picture of one digit, perhaps a photograph that was shrunk. */
    private static Photograph small(GreyPicture picture, ImageFrame frame) {
        PixelBox all = new PixelBox(0, 0, picture.width() - 1, picture.height() - 1);
        boolean fits = picture.width() == frame.columns() && picture.height() == frame.rows();
        return fits && !frame.isOfMnist()
                ? whole(picture, frame)
                : PaperSurface.ink(picture.width(), picture.height(), picture.grey())
                        .map(ink -> single(ink, all, frame))
                        .orElseGet(() -> whole(picture, frame));
    }

    /** The same for a picture that is one digit, or whatever else it shows. */
    public static Photograph whole(GreyPicture picture) {
        return whole(picture, ImageFrame.MNIST);
    }

    /**
     * Takes a picture as one digit, or whatever else it shows. A picture of just the frame's size
     * is taken as it is, with light ink on dark paper, unless it is MNIST's size: how data of
     * another size was framed is not known.
     */
    public static Photograph whole(GreyPicture picture, ImageFrame frame) {
        PixelBox all = new PixelBox(0, 0, picture.width() - 1, picture.height() - 1);
        boolean fits = picture.width() == frame.columns() && picture.height() == frame.rows();
        if (fits && !frame.isOfMnist()) {
            byte[] image = Picture.onDarkPaper(frame.columns(), frame.rows(), picture.grey());
            return new Photograph(List.of(List.of(new FoundDigit(all, image))));
        }
        return single(plain(picture), all, frame);
    }

    /** A large picture can be a photograph of one digit; all others show one thing. */
    private static Optional<byte[]> framed(GreyPicture picture) {
        boolean large = Math.max(picture.width(), picture.height()) > LARGE;
        List<FoundDigit> found = large ? of(picture, PhotographOptions.USUAL).digits() : List.of();
        List<FoundDigit> one = found.size() == 1 ? found : whole(picture).digits();
        return one.stream().findFirst().map(FoundDigit::image);
    }

    /** All digits in reading order. */
    public List<FoundDigit> digits() {
        return lines.stream().flatMap(List::stream).toList();
    }

    private static Picture plain(GreyPicture picture) {
        return Picture.ofGrey(picture.width(), picture.height(), picture.grey());
    }

    private static Photograph single(Picture ink, PixelBox box, ImageFrame frame) {
        Optional<byte[]> image = Framing.ofPicture(ink, frame);
        return new Photograph(
                image.map(framed -> List.of(List.of(new FoundDigit(box, framed))))
                        .orElse(List.of()));
    }

    /**
     * Whether a picture is as clean as a drawing or a scan: all that differs from the paper is the
     * one piece, and perhaps a few specks beside it. Then the picture itself is framed.
     */
    private static boolean isNothingElseIn(Picture whole, InkPart piece) {
        PixelBox box = piece.box();
        int longest = box.longest();
        PixelBox all = whole.inkBox();
        return all.equals(all.joined(box))
                && box.grown(longest / 3).holds(all)
                && whole.inkOutside(box.grown(2 + longest / 16)) <= SPECKS * piece.pixels().length;
    }

    /** The same boxes in a picture that this is a part of, before it was reduced. */
    private Photograph placed(int left, int top, double scale) {
        return new Photograph(
                lines.stream()
                        .map(line -> line.stream().map(d -> d.placed(left, top, scale)).toList())
                        .toList());
    }
}
