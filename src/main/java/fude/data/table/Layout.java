package fude.data.table;

import fude.data.Dataset;
import fude.data.look.Look;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which columns of a table are what.
 *
 * @param label empty where a row has none
 * @param pixels row by row of an image
 * @param aside columns that are neither
 */
record Layout(
        int rows,
        int columns,
        Optional<LabelPlace> label,
        List<Integer> pixels,
        List<Integer> aside) {
    /** Of images so small, pixels are easily taken for something else. */
    static final int SMALL = 5;

    private static final int SMALLEST_IN_COLOUR = 4;
    private static final String SIZE = "size";

    /**
     * @throws ReportedException if the rows are no images with labels
     */
    static Layout of(Sample sample, Look look) throws ReportedException {
        Layout found = find(sample, look);
        if (found.label.isEmpty()) {
            throw ReportedException.of("table.no-labels", sample.file(), found.rows, found.columns);
        }
        return found;
    }

    /**
     * The same for images that are to be answered, with or without labels.
     *
     * @throws ReportedException if the rows are no images
     */
    static Layout find(Sample sample, Look look) throws ReportedException {
        if (sample.rows().isEmpty()) {
            throw ReportedException.of("csv.empty", sample.file());
        }
        Optional<int[]> decided = decidedSize(look);
        Columns columns = new Columns(sample, size -> isPicture(size, decided));
        Layout found = labelled(sample, look, columns, decided);
        found.requirePictures(sample);
        look.decide(
                SIZE,
                found.rows + "x" + found.columns,
                side(found.pixels.size()) + "x" + side(found.pixels.size()),
                sizes(found.pixels.size()),
                value -> Optional.empty());
        return found;
    }

    private static Layout labelled(
            Sample sample, Look look, Columns columns, Optional<int[]> decided)
            throws ReportedException {
        List<Columns.Reading> possible = columns.possible();
        Optional<Columns.Reading> guess = columns.guess(look);
        if (guess.isEmpty() && (possible.isEmpty() || look.decided("label").isEmpty())) {
            Optional<Columns.Reading> unlabelled = columns.unlabelled();
            if (unlabelled.isPresent()
                    && (side(unlabelled.get().pixels().size()) >= SMALL
                            || sample.header() != null)) {
                Layout images = of(unlabelled.get(), decided);
                images.requirePictures(sample);
                return images;
            }
            throw refusal(sample, columns);
        }
        List<String> choices =
                possible.stream().map(one -> one.place().orElseThrow().value()).distinct().toList();
        String plain = choices.contains(LabelPlace.NAMED) ? LabelPlace.NAMED : LabelPlace.FIRST;
        String value =
                look.decide(
                        "label",
                        guess.or(() -> possible.stream().findFirst())
                                .flatMap(Columns.Reading::place)
                                .orElseThrow()
                                .value(),
                        plain,
                        choices,
                        chosen -> told(chosen, plain, possible, sample));
        return of(
                possible.stream()
                        .filter(one -> one.place().orElseThrow().value().equals(value))
                        .findFirst()
                        .orElseThrow(),
                decided);
    }

    private static Layout of(Columns.Reading reading, Optional<int[]> decided) {
        int side = side(reading.pixels().size());
        int[] size = decided.orElse(new int[] {side, side});
        return new Layout(size[0], size[1], reading.place(), reading.pixels(), reading.aside());
    }

    private static Optional<Message> told(
            String value, String plain, List<Columns.Reading> possible, Sample sample) {
        if (value.equals(plain)) {
            return Optional.empty();
        }
        int column =
                possible.stream()
                        .flatMap(one -> one.place().stream())
                        .filter(place -> place.value().equals(value))
                        .mapToInt(LabelPlace::column)
                        .findFirst()
                        .orElse(0);
        return Optional.of(
                switch (value) {
                    case LabelPlace.FIRST -> Message.of("table.label.first");
                    case LabelPlace.LAST -> Message.of("table.label.last");
                    case LabelPlace.ONE_HOT -> Message.of("table.label.onehot");
                    case LabelPlace.NAMED -> Message.of("table.label.named", sample.name(column));
                    default -> Message.of("table.label.column", column + 1);
                });
    }

    private static ReportedException refusal(Sample sample, Columns columns) {
        int numbers = columns.numbers();
        for (int colour : new int[] {numbers, numbers - 1}) {
            int side = side(colour / 3);
            if (3 * side * side == colour && side >= SMALLEST_IN_COLOUR) {
                return ReportedException.of("table.colour", sample.file(), colour, side, side);
            }
        }
        if (columns.unlabelled().isPresent()) {
            return ReportedException.of("table.no-pictures", sample.file());
        }
        return ReportedException.of(
                "csv.not-square",
                sample.file(),
                (int) sample.rows().get(0).line(),
                numbers - 1,
                Dataset.MAX_SIDE);
    }

    /** Columns with names of their own are no pixels, nor are decimals in a few columns. */
    private void requirePictures(Sample sample) throws ReportedException {
        long words =
                pixels.stream().map(sample::name).filter(ColumnNames::isWord).distinct().count();
        if (2 * words > pixels.size()) {
            throw ReportedException.of("table.no-pictures", sample.file());
        }
    }

    private static boolean isPicture(int pixels, Optional<int[]> decided) {
        if (decided.isPresent()) {
            return decided.get()[0] * decided.get()[1] == pixels;
        }
        int side = side(pixels);
        return side > 1 && side * side == pixels && side <= Dataset.MAX_SIDE;
    }

    private static int side(int pixels) {
        return (int) Math.round(Math.sqrt(pixels));
    }

    private static Optional<int[]> decidedSize(Look look) {
        String[] sides = look.decided(SIZE).orElse("").split("x", -1);
        if (sides.length != 2 || !isSide(sides[0]) || !isSide(sides[1])) {
            return Optional.empty();
        }
        return Optional.of(new int[] {Integer.parseInt(sides[0]), Integer.parseInt(sides[1])});
    }

    private static boolean isSide(String text) {
        return text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= Dataset.MAX_SIDE;
    }

    /** All that as many pixels could be. */
    private static List<String> sizes(int pixels) {
        return IntStream.rangeClosed(1, Dataset.MAX_SIDE)
                .filter(rows -> pixels % rows == 0 && pixels / rows <= Dataset.MAX_SIDE)
                .mapToObj(rows -> rows + "x" + pixels / rows)
                .toList();
    }
}
