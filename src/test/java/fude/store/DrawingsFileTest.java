package fude.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.OtherProgram;
import fude.data.FileNames;
import fude.ink.DrawingLines;
import fude.ink.Stroke;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingsFileTest {
    @TempDir Path folder;

    private static StrokeSample drawing(String label, double x) {
        return new StrokeSample(
                label,
                "2026-04-01T09:00:00.000Z",
                List.of(
                        new Stroke(List.of(new Stroke.Point(x, 2), new Stroke.Point(3.25, 4.5))),
                        new Stroke(List.of(new Stroke.Point(5, 6, 120)))));
    }

    private Path path() {
        return folder.resolve(FileNames.possible("みんな")).resolve("drawings.tsv");
    }

    private DrawingsFile file() {
        return new DrawingsFile(path());
    }

    private List<StrokeSample> drawings() throws ReportedException {
        return file().read().drawings();
    }

    private List<String> labels() throws ReportedException {
        return drawings().stream().map(StrokeSample::label).toList();
    }

    private DrawingLines rest() throws ReportedException {
        return DrawingLines.read(
                folder.resolve(FileNames.possible("みんな")).resolve("drawings.tsv.rest"));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), text);
    }

    @Test
    void thereAreNoneAtFirst() throws ReportedException {
        assertEquals(List.of(), drawings());
    }

    @Test
    void whatIsAppendedIsThereInOrder() throws ReportedException {
        file().append(drawing("7", 1));
        file().append(drawing("9", 2.5));
        assertEquals(List.of(drawing("7", 1), drawing("9", 2.5)), drawings());
        assertEquals(drawings(), StrokeReader.read(path()), "other programs read it too");
    }

    /** The machine stopped while the line was written: what there is of it is lost to nobody. */
    @Test
    void aPieceOfALineIsADrawingOrPutAside() throws ReportedException, IOException {
        file().append(drawing("7", 1));
        byte[] whole = Files.readAllBytes(path());
        Path rest = folder.resolve(FileNames.possible("みんな")).resolve("drawings.tsv.rest");
        for (int cut = 1; cut < whole.length; cut++) {
            byte[] piece = Arrays.copyOf(whole, cut);
            Files.write(path(), whole);
            Files.write(path(), piece, StandardOpenOption.APPEND);
            Files.deleteIfExists(rest);
            List<StrokeSample> before = drawings();
            assertEquals(drawing("7", 1), before.get(0), "cut at " + cut);
            file().append(drawing("4", 8));
            List<StrokeSample> after = new ArrayList<>(before);
            after.add(drawing("4", 8));
            assertEquals(after, drawings(), "cut at " + cut);
            if (before.size() == 1) {
                byte[] aside = Arrays.copyOf(Files.readAllBytes(rest), cut);
                assertArrayEquals(piece, aside, "cut at " + cut);
            }
        }
    }

    @Test
    void aLastLineWithoutAnEndIsADrawingLikeTheOthers() throws ReportedException, IOException {
        write("5\tw5\t1,2 3,4\n6\tw6\t1,2 3,4");
        assertEquals(List.of("5", "6"), labels());
        file().append(drawing("7", 1));
        assertEquals(List.of("5", "6", "7"), labels());
    }

    @Test
    void aDrawingIsCorrectedDeletedAndBroughtBack() throws ReportedException {
        file().append(drawing("7", 1));
        file().append(drawing("9", 2));
        file().relabel(drawing("7", 1), "1");
        assertEquals(List.of(drawing("1", 1), drawing("9", 2)), drawings());
        file().delete(drawing("1", 1));
        assertEquals(List.of("9"), labels());
        file().restore(drawing("1", 1));
        assertEquals(List.of(drawing("9", 2), drawing("1", 1)), drawings());
        assertTrue(rest().isEmpty());
        file().restore(drawing("1", 1));
        assertEquals(2, drawings().size(), "it is there once");
    }

    /** Labels that are none, broken points, a mark, empty lines, another encoding. */
    @Test
    void brokenLinesAreNamedAndGoThroughEveryChange() throws IOException, ReportedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeff7\tw1\t1,2,0 3,4.125,16\r\n".getBytes("UTF-8"));
        bytes.writeBytes("A\tw2\t1,2\noops\n\n".getBytes("UTF-8"));
        bytes.writeBytes("七\tw3\t1,2\n".getBytes(Charset.forName("Shift_JIS")));
        bytes.writeBytes("5\tw5\t1,2 x,4\n9\tw6\t5,6\n".getBytes("UTF-8"));
        write("");
        Files.write(path(), bytes.toByteArray());
        assertEquals(List.of("7", "9"), labels());
        List<Message> problems = file().read().unread().messages();
        assertEquals(
                List.of("own.no-digit", "strokes.fields", "own.no-digit", "strokes.point"),
                problems.stream().map(Message::key).toList());
        assertEquals(List.of(path(), "2", "A"), problems.get(0).arguments());
        assertEquals(path(), problems.get(3).arguments().get(0));
        assertEquals("6", problems.get(3).arguments().get(1));

        file().append(drawing("4", 1));
        file().delete(drawings().get(1));
        file().relabel(drawings().get(0), "1");
        assertEquals(List.of("1", "4"), labels());
        byte[] now = Files.readAllBytes(path());
        String latin = new String(now, "ISO-8859-1");
        String before = bytes.toString("ISO-8859-1");
        int from = before.indexOf("A\t");
        assertTrue(latin.contains(before.substring(from, before.indexOf("9\tw6"))));
        assertTrue(latin.startsWith("1\tw1\t1,2,0 3,4.125,16\r\n"), "as it was written");
    }

    @Test
    void aFolderInItsPlaceIsASentence() throws IOException {
        Files.createDirectories(path());
        assertThrows(ReportedException.class, () -> file().append(drawing("7", 1)));
        assertThrows(ReportedException.class, () -> file().read());
        assertThrows(ReportedException.class, () -> file().delete(drawing("7", 1)));
    }

    @Test
    void whatComesFromAnotherMachineIsAddedOnce() throws IOException, ReportedException {
        Path other = folder.resolve(FileNames.possible("3組.tsv"));
        file().append(drawing("7", 1));
        file().append(drawing("9", 2));
        file().append(drawing("3", 3));
        assertEquals(3, file().export(other));
        Files.writeString(other, "5\tw\t1.234,2,16 3,4\n", StandardOpenOption.APPEND);
        file().relabel(drawing("7", 1), "1");
        file().delete(drawing("3", 3));

        Merger merger = file().merge(other);
        assertEquals(1, merger.added());
        assertEquals(1, merger.relabelled(), "ours stays");
        assertEquals(1, merger.deleted(), "what was deleted stays so");
        assertEquals(List.of("1", "9", "5"), labels());
        assertEquals(0, file().merge(other).added());
        assertEquals(List.of("1", "9", "5"), labels());

        file().restore(drawing("3", 3));
        assertEquals(0, file().merge(other).deleted(), "it is here again");
    }

    @Test
    void onlyWhatCanBeReadIsMergedAndExported() throws IOException, ReportedException {
        Path other = folder.resolve(FileNames.possible("3組.tsv"));
        Files.writeString(other, "7\tw\t1,2\nA\tw\t1,2\n");
        Merger merger = file().merge(other);
        assertEquals(1, merger.added());
        assertEquals(List.of(other, "2", "A"), merger.unread().first().get(0).arguments());
        write("7\tw\t1,2\noops\n");
        assertEquals(1, file().export(other));
        assertEquals("7\tw\t1,2\n", Files.readString(other));
        file().export(path());
        assertEquals("7\tw\t1,2\noops\n", Files.readString(path()), "not over itself");

        Files.writeString(other, "label,pixel\n1,2\n");
        assertEquals(
                "strokes.fields", Sentences.reported(() -> file().merge(other), other.toString()));
        Path missing = folder.resolve("none.tsv");
        assertEquals("file.missing", Sentences.reported(() -> file().merge(missing), "none.tsv"));
    }

    /** Two windows share a folder: each keeps drawings, and one corrects them. */
    @Test
    void twoProgramsLoseNothing() throws IOException, ReportedException, InterruptedException {
        int each = 60;
        Process one = appending(1, each);
        Process other = appending(2, each);
        file().append(drawing("7", 0));
        for (int i = 0; one.isAlive() || other.isAlive(); i++) {
            file().relabel(drawings().get(0), String.valueOf(i % 10));
        }
        assertEquals(0, one.waitFor());
        assertEquals(0, other.waitFor());
        List<StrokeSample> all = drawings();
        assertEquals(2 * each + 1, all.size());
        assertEquals(all.size(), new HashSet<>(all).size());
        assertEquals(List.of(), file().read().unread().messages());
    }

    private Process appending(int writer, int count) throws IOException {
        return OtherProgram.of(Appending.class, path().toString(), "" + writer, "" + count)
                .inheritIO()
                .start();
    }

    /** Another program that keeps drawings. */
    static final class Appending {
        private Appending() {}

        public static void main(String[] args) throws ReportedException {
            DrawingsFile file = new DrawingsFile(Path.of(args[0]));
            double writer = Double.parseDouble(args[1]);
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                file.append(drawing("4", writer + 10 * i));
            }
        }
    }
}
