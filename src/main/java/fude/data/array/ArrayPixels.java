package fude.data.array;

import fude.data.look.Look;
import fude.data.pixels.Polarity;
import fude.data.pixels.Scale;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Makes grey values of arrays of images. What the arrays do not say of themselves is asked of the
 * {@link Look}: the scale of the numbers, which of light and dark is ink, and how images lie.
 */
final class ArrayPixels {
    /** Numbers of no known scale: their own ends are paper and ink. */
    private static final String RANGE = "range";

    private static final List<String> SCALES =
            Stream.concat(Scale.ids(Scale.values()).stream(), Stream.of(RANGE)).toList();

    private final Look look;
    private final PublishedSet published;

    ArrayPixels(Look look, PublishedSet published) {
        this.look = look;
        this.published = published;
    }

    /**
     * Grey values, 0 for background.
     *
     * @param rows of each image
     * @param columns of each
     * @param halves images × rows × columns each
     */
    record Upright(int rows, int columns, List<byte[]> halves) {}

    /**
     * @param halves the arrays, which are not to be asked any more
     * @param shape of all
     * @param isOne which images of the first half show something that is as slim as a 1
     */
    Upright read(List<GreyArray> halves, ArrayShape shape, IntPredicate isOne)
            throws ReportedException {
        List<byte[]> pixels = pixels(halves);
        Turn turn = ink(pixels, shape, isOne);
        pixels.forEach(half -> turn.apply(half, shape.rows(), shape.columns()));
        return turn.exchangesSides()
                ? new Upright(shape.columns(), shape.rows(), pixels)
                : new Upright(shape.rows(), shape.columns(), pixels);
    }

    private List<byte[]> pixels(List<GreyArray> halves) throws ReportedException {
        Range range = halves.get(0).range();
        for (GreyArray half : halves.subList(1, halves.size())) {
            range = range.with(half.range());
        }
        Message own = Message.of("look.values.range", number(range.min()), number(range.max()));
        String decided =
                look.decide(
                        Scale.KEY,
                        range.scale().map(Scale::id).orElse(RANGE),
                        Scale.BYTES.id(),
                        SCALES,
                        value ->
                                value.equals(RANGE)
                                        ? Optional.of(own)
                                        : Scale.toldBut(Scale.BYTES.id()).apply(value));
        Optional<Scale> scale = Scale.of(decided);
        List<byte[]> pixels = new ArrayList<>();
        for (GreyArray half : halves) {
            pixels.add(half.grey(scale, range));
        }
        return pixels;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
                ? Long.toString((long) value)
                : Float.toString((float) value);
    }

    /** Dark ink on light paper is turned around. */
    private Turn ink(List<byte[]> pixels, ArrayShape shape, IntPredicate isOne)
            throws ReportedException {
        Polarity polarity = new Polarity(shape.columns(), shape.rows());
        polarity.turn(pixels, polarity.isLight(pixels.get(0)), look);
        return turn(new Posture(pixels.get(0), shape.rows(), shape.columns()), isOne);
    }

    private Turn turn(Posture posture, IntPredicate isOne) throws ReportedException {
        boolean emnist = published == PublishedSet.EMNIST;
        boolean lies = emnist && !posture.isStanding(isOne);
        Turn turn =
                Turn.of(
                        look.decide(
                                "turn",
                                lies ? Turn.TRANSPOSED.id() : Turn.NONE.id(),
                                Turn.NONE.id(),
                                Turn.ids(),
                                value ->
                                        value.equals(Turn.NONE.id())
                                                ? Optional.empty()
                                                : Optional.of(Message.of("look.turn." + value))));
        boolean known = published != PublishedSet.OTHER || look.decided("turn").isPresent();
        if (turn == Turn.NONE && !known && posture.isLying(isOne)) {
            look.doubt(Message.of("data.lying", look.path()));
        }
        return turn;
    }
}
