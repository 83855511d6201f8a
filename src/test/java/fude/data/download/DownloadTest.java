package fude.data.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import fude.data.FileNames;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DownloadTest {
    private static final String IMAGES = "images.gz";
    private static final String LABELS = "labels.gz";
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final ProxySelector NO_PROXY = new EnvironmentProxies(null, Map.of());

    @TempDir private Path temporary;
    private Path folder;
    private byte[] images;
    private byte[] labels;
    private Mirror first;
    private Mirror second;

    @BeforeEach
    void twoMirrors() throws IOException {
        folder = temporary.resolve(FileNames.possible("データ")).resolve("set");
        images = bytes(300_000, 1);
        labels = bytes(500, 2);
        first = new Mirror().with(IMAGES, images).with(LABELS, labels);
        second = new Mirror().with(IMAGES, images).with(LABELS, labels);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void fetchesAllFilesAndTellsHowFarItIs() throws Exception {
        List<Long> told = new ArrayList<>();
        assertTrue(download(LONG).run((done, total) -> told.add(done), () -> false));
        assertComplete();
        assertEquals(List.of("/images.gz", "/labels.gz"), first.requests);
        assertEquals(List.of(), second.requests);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(300_500, told.get(told.size() - 1));
        assertEquals(300_500, download(LONG).size());
    }

    @Test
    void whatIsThereAndRightIsNotFetchedAgain() throws Exception {
        run();
        Files.write(folder.resolve(LABELS), bytes(500, 3));
        run();
        assertComplete();
        assertEquals(List.of("/images.gz", "/labels.gz", "/labels.gz"), first.requests);
    }

    @Test
    void goesOnWhereItStopped() throws Exception {
        part(Arrays.copyOf(images, 123_456));
        run();
        assertComplete();
        assertEquals("/images.gz bytes=123456-", first.requests.get(0));
    }

    @Test
    void aServerWithoutRangesSendsEverythingAgain() throws Exception {
        first.with(first::whole);
        part(Arrays.copyOf(images, 123_456));
        run();
        assertComplete();
        assertEquals(2, first.requests.size());
    }

    @Test
    void aRestThatDoesNotFitIsFetchedAgain() throws Exception {
        part(bytes(1000, 9));
        run();
        assertComplete();
        assertEquals(List.of("/images.gz bytes=1000-", "/images.gz", "/labels.gz"), first.requests);
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 300_001, 400_000})
    void aPartThatIsFullButWrongIsFetchedAgain(int length) throws Exception {
        part(bytes(length, 9));
        run();
        assertComplete();
        assertEquals(List.of("/images.gz", "/labels.gz"), first.requests);
    }

    @Test
    void aPartThatIsWholeOnlyGetsItsName() throws Exception {
        part(images);
        run();
        assertComplete();
        assertEquals(List.of("/labels.gz"), first.requests);
    }

    @Test
    void aConnectionThatBreaksOffGoesOnFromThere() throws Exception {
        AtomicInteger answers = new AtomicInteger();
        first.with(
                exchange -> {
                    if (answers.getAndIncrement() == 0) {
                        first.breakOff(exchange, 100_000);
                    } else {
                        first.serve(exchange);
                    }
                });
        run();
        assertComplete();
        assertTrue(first.requests.get(1).matches("/images.gz bytes=\\d+-"), "" + first.requests);
        assertEquals(List.of(), second.requests);
    }

    @Test
    void theNextMirrorTakesOverWhatHasCome() throws Exception {
        first.with(exchange -> first.breakOff(exchange, first.requests.size() > 1 ? 0 : 100_000));
        run();
        assertComplete();
        assertTrue(second.requests.get(0).matches("/images.gz bytes=\\d+-"), "" + second.requests);
    }

    @Test
    void aMirrorThatIsDownIsLeftOut() throws Exception {
        first.close();
        run();
        assertComplete();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 416, 500, 503})
    void aMirrorThatRefusesIsLeftOut(int status) throws Exception {
        first.with(exchange -> exchange.sendResponseHeaders(status, -1));
        part(Arrays.copyOf(images, 10));
        run();
        assertComplete();
        second.with(exchange -> exchange.sendResponseHeaders(status, -1));
        Files.delete(folder.resolve(LABELS));
        assertFails("download.failed", "" + status);
    }

    @Test
    void wrongContentIsNotKept() throws Exception {
        first.with(IMAGES, bytes(300_000, 9));
        run();
        assertComplete();
        second.with(IMAGES, bytes(300_000, 9));
        Files.delete(folder.resolve(IMAGES));
        assertFails("download.failed", "localhost");
        assertFalse(Files.exists(folder.resolve(IMAGES)));
        assertFalse(Files.exists(folder.resolve(IMAGES + ".part")));
    }

    @Test
    void aShortFileIsNotTaken() throws Exception {
        first.with(IMAGES, Arrays.copyOf(images, 299_999));
        run();
        assertComplete();
        assertEquals("/images.gz bytes=299999-", second.requests.get(0));
    }

    @Test
    void moreThanTheFileHasIsNotEvenWritten() throws Exception {
        first.with(IMAGES, bytes(5_000_000, 9));
        second.with(IMAGES, bytes(5_000_000, 9));
        assertFails("download.failed", IMAGES);
        assertEquals(0, Files.size(folder.resolve(IMAGES + ".part")));
    }

    @Test
    void anEndlessAnswerEnds() throws Exception {
        first.with(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        exchange.getResponseBody().write(new byte[4096]);
                    }
                });
        run();
        assertComplete();
    }

    @Test
    void redirectionsAreFollowed() throws Exception {
        first.with(
                exchange -> {
                    URI other = second.address().resolve(exchange.getRequestURI().getPath());
                    exchange.getResponseHeaders().set("Location", other.toString());
                    exchange.sendResponseHeaders(302, -1);
                });
        part(Arrays.copyOf(images, 10));
        run();
        assertComplete();
        assertEquals("/images.gz bytes=10-", second.requests.get(0));
    }

    @Test
    void redirectionsInACircleEnd() throws Exception {
        first.with(
                exchange -> {
                    exchange.getResponseHeaders().set("Location", first.address() + IMAGES);
                    exchange.sendResponseHeaders(302, -1);
                });
        run();
        assertComplete();
    }

    @Test
    void aMirrorThatNeverAnswersIsLeftOut() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        first.with(exchange -> await(end));
        assertTrue(download(SHORT).run((done, total) -> {}, () -> false));
        end.countDown();
        assertComplete();
    }

    @Test
    void aMirrorThatStopsInTheMiddleIsLeftOut() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        first.with(
                exchange -> {
                    if (first.requests.size() == 1) {
                        first.breakOff(exchange, 1000);
                    }
                    await(end);
                });
        assertTrue(download(SHORT).run((done, total) -> {}, () -> false));
        end.countDown();
        assertComplete();
    }

    /** Slow is not stalled: each piece comes long after the one before it was read. */
    @Test
    void aSlowMirrorIsWaitedFor() throws Exception {
        List<Long> told = new ArrayList<>();
        CountDownLatch[] read = {new CountDownLatch(1), new CountDownLatch(1)};
        first.with(exchange -> slowly(exchange, read));
        assertTrue(
                download(LONG)
                        .run(
                                (done, total) -> {
                                    told.add(done);
                                    if (done >= 100_000) {
                                        read[done < 200_000 ? 0 : 1].countDown();
                                    }
                                },
                                () -> false));
        assertComplete();
        assertTrue(told.contains(100_000L) && told.contains(200_000L), "" + told);
    }

    private void slowly(HttpExchange exchange, CountDownLatch... read) throws IOException {
        byte[] content = first.file(exchange);
        exchange.sendResponseHeaders(200, content.length);
        for (int third = 0; third < 3; third++) {
            int from = content.length / 3 * third;
            int to = third == 2 ? content.length : content.length / 3 * (third + 1);
            exchange.getResponseBody().write(content, from, to - from);
            exchange.getResponseBody().flush();
            if (third < 2 && content.length > 1000) {
                await(read[third]);
            }
        }
    }

    @Test
    void canBeCancelledWhileItWaitsForAnAnswer() throws Exception {
        AtomicBoolean cancelled = new AtomicBoolean();
        CountDownLatch end = new CountDownLatch(1);
        first.with(
                exchange -> {
                    cancelled.set(true);
                    await(end);
                });
        assertFalse(download(LONG).run((done, total) -> {}, cancelled::get));
        end.countDown();
        assertEquals(List.of(), second.requests);
    }

    @Test
    void canBeCancelledInTheMiddleAndGoesOnLater() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        first.with(
                exchange -> {
                    first.breakOff(exchange, 100_000);
                    await(end);
                });
        AtomicBoolean cancelled = new AtomicBoolean();
        Download.Progress progress = (done, total) -> cancelled.set(done == 100_000);
        assertFalse(download(LONG).run(progress, cancelled::get));
        end.countDown();
        assertEquals(100_000, Files.size(folder.resolve(IMAGES + ".part")));
        assertFalse(Files.exists(folder.resolve(IMAGES)));
        first.with(first::serve);
        run();
        assertComplete();
        assertEquals("/images.gz bytes=100000-", first.requests.get(1));
    }

    @Test
    void cancelledBeforeItBeginsAsksNobody() throws Exception {
        assertFalse(download(LONG).run((done, total) -> {}, () -> true));
        assertEquals(List.of(), first.requests);
    }

    @Test
    void withoutANetworkItSaysWhatToPutWhere() {
        first.close();
        second.close();
        assertFails("download.offline", folder.toString());
        assertFails("download.offline", IMAGES);
        assertFails("download.offline", LABELS);
    }

    @Test
    void aHostThatNobodyKnowsIsNoNetwork() {
        Download nowhere =
                new Download(data(URI.create("http://mirror.invalid/")), folder, LONG, NO_PROXY);
        assertEquals(
                "download.offline",
                Sentences.reported(() -> nowhere.run((done, total) -> {}, () -> false), "set"));
    }

    @Test
    void whatIsNoHttpIsReported() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://localhost:" + deaf.getLocalPort() + "/");
            Download download = new Download(data(address), folder, SHORT, NO_PROXY);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () ->
                            assertEquals(
                                    "download.failed",
                                    Sentences.reported(
                                            () -> download.run((d, t) -> {}, () -> false),
                                            "localhost")));
        }
    }

    @Test
    void aProxyIsAskedForEverything() throws Exception {
        Map<String, String> environment = Map.of("http_proxy", "localhost:" + first.port());
        Download download =
                new Download(
                        data(URI.create("http://mirror.invalid/")),
                        folder,
                        LONG,
                        new EnvironmentProxies(null, environment));
        assertTrue(download.run((done, total) -> {}, () -> false));
        assertComplete();
        assertEquals("http://mirror.invalid/images.gz", first.requests.get(0));
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        Files.createDirectories(folder.getParent().getParent());
        Files.writeString(folder.getParent(), "a file");
        assertFails("file.not-written", folder.toString());
    }

    @Test
    void aFullDiskIsReportedAndNotLeftFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no disk that is always full");
        Files.createDirectories(folder);
        Path part = Files.createSymbolicLink(folder.resolve(IMAGES + ".part"), full);
        assertFails("file.not-written", IMAGES + ".part");
        assertFalse(Files.exists(folder.resolve(IMAGES)));
        assertTrue(Files.exists(full));
        assertTrue(Files.notExists(part) || Files.isSymbolicLink(part));
    }

    @Test
    void twoDownloadsDoNotWriteTheSameFile() throws Exception {
        part(new byte[0]);
        Path part = folder.resolve(IMAGES + ".part");
        try (FileChannel other = FileChannel.open(part, StandardOpenOption.WRITE)) {
            other.lock();
            assertFails("download.twice", IMAGES);
        }
        run();
        assertComplete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mnist", "fashion-mnist"})
    void knowsThePublishedFiles(String name) throws IOException {
        PublishedData data = PublishedData.named(name);
        assertTrue(data.mirrors().size() >= 3);
        for (URI mirror : data.mirrors()) {
            assertTrue(mirror.getPath().endsWith("/"), mirror.toString());
        }
        assertEquals(4, data.files().size());
        String here = System.getenv("FUDE_DATA");
        assumeTrue(here != null, "FUDE_DATA names no folder with " + name);
        for (PublishedFile file : data.files()) {
            assertTrue(file.isIn(Path.of(here, name, file.name())), file.name());
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await(50, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void part(byte[] content) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(IMAGES + ".part"), content);
    }

    private void run() throws ReportedException {
        assertTrue(download(LONG).run((done, total) -> {}, () -> false));
    }

    private void assertComplete() throws IOException {
        assertArrayEquals(images, Files.readAllBytes(folder.resolve(IMAGES)));
        assertArrayEquals(labels, Files.readAllBytes(folder.resolve(LABELS)));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    private void assertFails(String key, String part) {
        assertEquals(
                key,
                Sentences.reported(
                        () -> download(LONG).run((done, total) -> {}, () -> false), part));
    }

    private Download download(Duration patience) {
        return new Download(data(first.address(), second.address()), folder, patience, NO_PROXY);
    }

    private PublishedData data(URI... mirrors) {
        return new PublishedData(
                "set",
                List.of(mirrors),
                List.of(published(IMAGES, images), published(LABELS, labels)));
    }

    private static PublishedFile published(String name, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new PublishedFile(name, content.length, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int length, int seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
