package fude.data.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import fude.file.MadeStream;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table, one after another, in the memory of one row. Rows of nothing but separators
 * are passed over.
 */
final class Rows implements Closeable {
    /** Bytes of a row: room for an image of 128 × 128 with spaces and quotes. */
    static final int LONGEST = 1 << 19;

    private final Path file;
    private final Handler handler = new Handler();
    private final CloseableIterator<Row> rows;
    private final List<String> passedOver = new ArrayList<>();
    private long firstEmpty;
    private long lastEmpty;

    /**
     * @param in as {@link TableText} opens it
     */
    Rows(Path file, InputStream in, Separator separator) {
        this.file = file;
        InputStream bytes = separator.isBlanks() ? new BlanksAsTabs(in) : in;
        rows =
                CsvReader.builder()
                        .fieldSeparator(separator.between())
                        .skipEmptyLines(true)
                        .allowUnclosedQuote(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(!separator.isLoose())
                        .trimWhitespacesAroundQuotes(separator.isLoose())
                        .maxBufferSize(LONGEST)
                        .build(handler, new InputStreamReader(bytes, StandardCharsets.ISO_8859_1))
                        .iterator();
    }

    /** Of a whole file. */
    static Rows of(Path file, Separator separator) throws ReportedException {
        return new Rows(file, TableText.open(file), separator);
    }

    /** Goes to the next row, which {@link #row} then is; false at the end. */
    boolean next() throws ReportedException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (row.filled() == 0) {
                    passOver(row);
                } else if (row.line() > 1 || !Separator.isNamedBy(row.text(0))) {
                    return true;
                }
            }
            return false;
        } catch (CsvParseException e) {
            String key = handler.isTooLong ? "csv.row-too-long" : "csv.quote";
            throw new ReportedException(Message.of(key, file, (int) handler.row.line()), e);
        } catch (UncheckedIOException e) {
            throw TableText.unreadable(file, e.getCause() == null ? e : e.getCause());
        }
    }

    /** Neighbours are told together. */
    private void passOver(Row row) {
        if (row.fields() < 2) {
            return;
        }
        if (row.line() != lastEmpty + 1) {
            tellEmpty();
            firstEmpty = row.line();
        }
        lastEmpty = row.line();
    }

    private void tellEmpty() {
        if (firstEmpty > 0) {
            passedOver.add(
                    firstEmpty == lastEmpty ? "" + firstEmpty : firstEmpty + "–" + lastEmpty);
        }
        firstEmpty = 0;
    }

    /** At the end: the lines of nothing but separators, as in 3 or 62–66. */
    List<String> passedOver() {
        tellEmpty();
        return List.copyOf(passedOver);
    }

    Row row() {
        return handler.row;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            // Everything that was needed has been read.
        }
    }

    /** Gathers the fields of one row after another. */
    private static final class Handler extends CsvCallbackHandler<Row> {
        private final Row row = new Row();
        private boolean isEmpty;
        private boolean isTooLong;

        @Override
        protected RecordType getRecordType() {
            return isEmpty ? RecordType.EMPTY : RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return row.fields();
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            row.begin(startingLineNumber);
            isEmpty = false;
        }

        @Override
        protected void addField(char[] chars, int offset, int length, boolean quoted) {
            if (row.length() + length > LONGEST) {
                isTooLong = true;
                throw new CsvParseException("a row is too long");
            }
            row.add(chars, offset, length);
        }

        @Override
        protected void setComment(char[] chars, int offset, int length) {
            throw new IllegalStateException("there are no comments");
        }

        @Override
        protected void setEmpty() {
            isEmpty = true;
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }

    /**
     * Text whose columns stand apart by any number of blanks, with one tab in place of them; none
     * at the ends of lines, and none in quotes. A # that comments out a row of names goes too.
     */
    private static final class BlanksAsTabs extends MadeStream {
        private final InputStream in;
        private final byte[] read = new byte[1 << 14];
        private final byte[] made = new byte[2 * read.length];
        private int end;
        private boolean isQuoted;
        private boolean isAtStart = true;
        private boolean isApart;

        BlanksAsTabs(InputStream in) {
            this.in = in;
        }

        @Override
        protected boolean make() throws IOException {
            int count = in.read(read);
            end = 0;
            for (int i = 0; i < count; i++) {
                take(read[i]);
            }
            give(made, end);
            return count >= 0;
        }

        private void take(byte one) {
            if (!isQuoted && (one == ' ' || one == '\t')) {
                isApart = !isAtStart;
            } else if (one == '\n' || one == '\r') {
                isApart = false;
                isAtStart = true;
                made[end++] = one;
            } else if (!isAtStart || one != '#') {
                if (isApart) {
                    made[end++] = '\t';
                }
                isApart = false;
                isAtStart = false;
                isQuoted ^= one == '"';
                made[end++] = one;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
