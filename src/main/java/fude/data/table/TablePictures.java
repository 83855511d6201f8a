package fude.data.table;

import fude.data.PixelMemory;
import fude.data.look.Look;
import fude.data.look.Unreadable;
import fude.data.pixels.Polarity;
import fude.data.pixels.Scale;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The images of one table.
 *
 * @param rows and columns of each
 * @param pixels 0 for background to 255, images × rows × columns
 * @param labels as {@link TableLabels} numbered them; none where the table has none
 * @param lines where each image stands in the file, from 1
 */
record TablePictures(int rows, int columns, byte[] pixels, byte[] labels, int[] lines) {
    /** As tables may have them. */
    private static final List<String> SCALES =
            Scale.ids(
                    Scale.BYTES,
                    Scale.SIXTEENTHS,
                    Scale.UNIT,
                    Scale.SYMMETRIC,
                    Scale.SIGNED,
                    Scale.WRAPPED);

    /**
     * Images with labels.
     *
     * @param known takes the labels in
     * @throws ReportedException naming the line and what is wrong with it
     */
    static TablePictures read(Path file, Look look, TableLabels known) throws ReportedException {
        Sample sample = Sample.of(file);
        return read(sample, Layout.of(sample, look), look, known);
    }

    /**
     * Images to be answered, with or without labels.
     *
     * @param known as for {@link #read}
     * @throws ReportedException as there
     */
    static TablePictures readAny(Path file, Look look, TableLabels known) throws ReportedException {
        Sample sample = Sample.of(file);
        return read(sample, Layout.find(sample, look), look, known);
    }

    private static TablePictures read(Sample sample, Layout layout, Look look, TableLabels known)
            throws ReportedException {
        Optional<Scale> decided = look.decided(Scale.KEY).flatMap(Scale::of);
        Scale scale = decided.isPresent() ? decided.get() : ScaleGuess.of(sample, layout);
        boolean whole = scale == Scale.BYTES && !ScaleGuess.hasDecimals(sample, layout);
        layout.label().ifPresent(place -> known.expect(sample.rows(), place));
        PixelRows read =
                new PixelRows(sample, layout, whole ? Optional.empty() : Optional.of(scale));
        read.readAll(look, known);
        byte[] pixels = read.pixels();
        Scale seen = whole && decided.isEmpty() ? stretched(pixels) : scale;
        look.decide(
                Scale.KEY, seen.id(), Scale.BYTES.id(), SCALES, Scale.toldBut(Scale.BYTES.id()));
        TablePictures pictures =
                new TablePictures(
                        layout.rows(), layout.columns(), pixels, read.labels(), read.lines());
        pictures.turn(look);
        tellAside(sample, layout, look);
        return pictures;
    }

    /** Whole numbers up to 1 or 16 are no bytes. */
    private static Scale stretched(byte[] pixels) {
        int most = 0;
        for (byte pixel : pixels) {
            most = Math.max(most, pixel & 0xff);
        }
        if (most == 0 || most > Scale.SIXTEENTHS.most()) {
            return Scale.BYTES;
        }
        Scale scale = most == 1 ? Scale.UNIT : Scale.SIXTEENTHS;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) scale.pixel(pixels[i]);
        }
        return scale;
    }

    /** Dark ink on light paper becomes light on dark; of tiny images that cannot be told. */
    private void turn(Look look) throws ReportedException {
        Polarity polarity = new Polarity(columns, rows);
        boolean tiny = Math.min(rows, columns) < Layout.SMALL;
        polarity.turn(List.of(pixels), !tiny && polarity.isLight(pixels), look);
    }

    private static void tellAside(Sample sample, Layout layout, Look look) {
        for (int column : layout.aside()) {
            String name = sample.name(column);
            look.leaveOut(
                    "table.columns-aside", name.isEmpty() ? String.valueOf(column + 1) : name);
        }
        sample.titles().forEach(line -> look.leaveOut("table.lines-aside", line.toString()));
    }

    /** One go through all rows. */
    private static final class PixelRows {
        private final Sample sample;
        private final int[] fields;
        private final Optional<LabelPlace> place;
        private final Optional<Scale> scale;
        private final byte[] pixels;
        private final byte[] labels;
        private final int[] lines;
        private int images;

        /** What is said of rows that are left out, by why they cannot be read. */
        private static final Map<String, String> LEFT =
                Map.of(
                        "csv.ragged", "table.left.ragged",
                        "csv.pixel", "table.left.pixel",
                        "table.pixel", "table.left.pixel",
                        "csv.label", "table.left.label",
                        "csv.no-label", "table.left.label",
                        "table.onehot", "table.left.label");

        /**
         * @param scale empty for whole numbers from 0 to 255
         */
        PixelRows(Sample sample, Layout layout, Optional<Scale> scale) throws ReportedException {
            this.sample = sample;
            this.scale = scale;
            fields = layout.pixels().stream().mapToInt(field -> field).toArray();
            place = layout.label();
            pixels = PixelMemory.allocate(sample.lines(), fields.length, sample.file());
            labels = new byte[place.isPresent() ? sample.lines() : 0];
            lines = new int[sample.lines()];
        }

        void readAll(Look look, TableLabels known) throws ReportedException {
            Path file = sample.file();
            Unreadable unreadable = new Unreadable(look, lines.length);
            try (Rows rows = Rows.of(file, sample.separator())) {
                while (rows.next()) {
                    Row row = rows.row();
                    if (sample.header() != null
                            && row.line() > sample.header().line()
                            && row.hasSameText(sample.header())) {
                        look.leaveOut("table.header-again", String.valueOf(row.line()));
                    } else if (!sample.isBefore(row)) {
                        if (images == lines.length) { // it grew meanwhile
                            throw ReportedException.of("data.unreadable", file);
                        }
                        try {
                            take(row, known);
                        } catch (ReportedException e) {
                            unreadable.add(e, left(e), String.valueOf(row.line()));
                        }
                    }
                }
                rows.passedOver().forEach(line -> look.leaveOut("table.rows-empty", line));
            }
            if (images == 0) {
                throw ReportedException.of("csv.empty", file);
            }
        }

        private static String left(ReportedException why) throws ReportedException {
            String left = LEFT.get(why.report().key());
            if (left == null) {
                throw why;
            }
            return left;
        }

        private void take(Row row, TableLabels known) throws ReportedException {
            int width = sample.width();
            if (row.fields() < width || row.fields() > width && row.filled() > width) {
                throw ReportedException.of(
                        "csv.ragged", sample.file(), (int) row.line(), row.fields(), width);
            }
            int from = images * fields.length;
            for (int i = 0; i < fields.length; i++) {
                double number = row.number(fields[i]);
                int pixel = scale.isEmpty() ? whole(number) : scaled(scale.get(), number);
                if (pixel < 0) {
                    throw wrong(row, fields[i]);
                }
                pixels[from + i] = (byte) pixel;
            }
            if (place.isPresent()) {
                labels[images] = known.number(row, place.get(), sample.file());
            }
            lines[images++] = (int) row.line();
        }

        private static int scaled(Scale scale, double number) {
            return scale.holds(number) ? scale.pixel(number) : -1;
        }

        private static int whole(double number) {
            int pixel = (int) number;
            return pixel == number && pixel >= 0 && pixel <= 255 ? pixel : -1;
        }

        private ReportedException wrong(Row row, int field) {
            int line = (int) row.line();
            return scale.isEmpty()
                    ? ReportedException.of(
                            "csv.pixel", sample.file(), line, field + 1, row.shown(field))
                    : ReportedException.of(
                            "table.pixel",
                            sample.file(),
                            line,
                            field + 1,
                            row.shown(field),
                            (int) scale.get().least(),
                            (int) scale.get().most());
        }

        byte[] pixels() {
            int used = images * fields.length;
            return used == pixels.length ? pixels : Arrays.copyOf(pixels, used);
        }

        byte[] labels() {
            return place.isEmpty() ? labels : Arrays.copyOf(labels, images);
        }

        int[] lines() {
            return Arrays.copyOf(lines, images);
        }
    }
}
