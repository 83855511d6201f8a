package fude.data.csv;

import fude.data.Dataset;
import fude.data.PixelMemory;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.List;

/**
 * One CSV file of images, a row each: a label and the pixels.
 *
 * @param side of an image, in pixels
 * @param labels as {@link CsvLabels} numbered them
 */
record CsvTable(int side, byte[] pixels, byte[] labels) {
    /** What the column of the labels is called, the likeliest first. */
    private static final List<String> LABEL = List.of("label", "class", "target");

    /** Whether the first row names a column of labels. */
    static boolean namesItsLabels(Path file) throws ReportedException {
        try (CsvRows rows = new CsvRows(file)) {
            return rows.next() && labelColumn(rows) >= 0;
        }
    }

    /** Whether the file has a row of names, and among them none for a label. */
    static boolean isWithoutLabels(Path file) throws ReportedException {
        try (CsvRows rows = new CsvRows(file)) {
            return rows.next() && isHeader(rows) && labelColumn(rows) < 0;
        }
    }

    /**
     * @param known takes the labels in
     * @throws ReportedException naming the line and what is wrong with it
     */
    static CsvTable read(Path file, CsvLabels known) throws ReportedException {
        int lines = CsvLines.count(file);
        try (CsvRows rows = new CsvRows(file)) {
            boolean filled = rows.next();
            int images = lines;
            int labelColumn = 0;
            if (filled && isHeader(rows)) {
                labelColumn = Math.max(0, labelColumn(rows));
                images--;
                filled = rows.next();
            }
            if (!filled) {
                throw ReportedException.of("csv.empty", file);
            }
            return read(rows, labelColumn, images, known, file);
        }
    }

    private static CsvTable read(
            CsvRows rows, int labelColumn, int images, CsvLabels known, Path file)
            throws ReportedException {
        int fields = rows.fields();
        int side = side(rows, file);
        byte[] pixels = PixelMemory.allocate(images, (long) side * side, file);
        byte[] labels = new byte[images];
        int image = 0;
        int place = 0;
        do {
            if (rows.fields() != fields) {
                throw ReportedException.of("csv.ragged", file, rows.line(), rows.fields(), fields);
            }
            labels[image++] = known.number(rows, labelColumn, file);
            for (int field = 0; field < fields; field++) {
                if (field != labelColumn) {
                    pixels[place++] = pixel(rows, field, file);
                }
            }
        } while (rows.next() && image < images);
        if (image < images) {
            throw ReportedException.of("data.unreadable", file); // it became shorter meanwhile
        }
        return new CsvTable(side, pixels, labels);
    }

    private static byte pixel(CsvRows rows, int field, Path file) throws ReportedException {
        int value = rows.whole(field);
        if (value < 0 || value > 255) {
            throw ReportedException.of(
                    "csv.pixel", file, rows.line(), field + 1, rows.shown(field));
        }
        return (byte) value;
    }

    private static int side(CsvRows rows, Path file) throws ReportedException {
        int pixels = rows.fields() - 1;
        int side = (int) Math.round(Math.sqrt(pixels));
        if (side == 0 || side * side != pixels || side > Dataset.MAX_SIDE) {
            throw ReportedException.of(
                    "csv.not-square", file, rows.line(), pixels, Dataset.MAX_SIDE);
        }
        return side;
    }

    static int labelColumn(CsvRows rows) {
        for (String name : LABEL) {
            for (int field = 0; field < rows.fields(); field++) {
                if (rows.text(field).equalsIgnoreCase(name)) {
                    return field;
                }
            }
        }
        return -1;
    }

    /** A row of names: of a label, of no pixel that is a number, or of all pixels counted up. */
    private static boolean isHeader(CsvRows rows) {
        return labelColumn(rows) >= 0 || !hasNumbers(rows) || countsUp(rows);
    }

    private static boolean hasNumbers(CsvRows rows) {
        for (int field = 1; field < rows.fields(); field++) {
            if (rows.isNumber(field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean countsUp(CsvRows rows) {
        for (int field = 2; field < rows.fields(); field++) {
            if (rows.whole(field) != rows.whole(field - 1) + 1) {
                return false;
            }
        }
        return rows.fields() > 256;
    }
}
