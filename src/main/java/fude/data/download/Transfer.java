package fude.data.download;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * The way of one file into its folder. What has come lies in a file {@code .part} until it is whole
 * and right; the next attempt goes on after it, from whatever mirror.
 */
final class Transfer {
    private static final int OK = 200;
    private static final int PARTIAL = 206;

    private final HttpClient client;
    private final PublishedFile file;
    private final PartFile part;
    private final Path target;
    private final Duration patience;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;

    /**
     * @param patience how long nothing may come
     * @param progress is told how many bytes of the file are here
     */
    Transfer(
            HttpClient client,
            PublishedFile file,
            Path folder,
            Duration patience,
            LongConsumer progress,
            BooleanSupplier cancelled) {
        this.client = client;
        this.file = file;
        this.target = folder.resolve(file.name());
        this.part = new PartFile(folder.resolve(file.name() + ".part"), file.size());
        this.patience = patience;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    boolean isDone() throws IOException {
        return file.isIn(target);
    }

    /** How many bytes have come already. */
    long bytes() throws IOException {
        return part.bytes();
    }

    /**
     * Fetches the file, or its rest. A rest that does not fit what was there is fetched anew.
     *
     * @throws MirrorException if this mirror does not give it
     * @throws ReportedException if it cannot be written
     * @throws CancellationException if nobody wants it any more
     */
    void from(URI mirror) throws IOException, ReportedException {
        boolean resumed;
        do {
            resumed = part.bytes() > 0;
            if (part.bytes() < file.size()) {
                receive(mirror.resolve(file.name()));
            }
            if (file.isIn(part.path())) {
                Files.move(part.path(), target, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            part.delete();
        } while (resumed);
        throw MirrorException.of("download.wrong", mirror.getHost());
    }

    private void receive(URI address) throws IOException, ReportedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
        long have = part.bytes();
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        HttpResponse<InputStream> response = response(request.build());
        try (InputStream body = response.body();
                Watchdog watchdog = new Watchdog(body, cancelled, patience)) {
            int status = response.statusCode();
            boolean rest = status == PARTIAL && startsAt(have, response);
            if (status != OK && !rest) {
                throw MirrorException.of("download.status", address.getHost(), "" + status);
            }
            try {
                part.append(body, rest ? have : 0, bytes -> arrived(bytes, watchdog));
            } catch (IOException e) {
                throw brokenOff(address, watchdog, e);
            }
        }
    }

    private void arrived(long bytes, Watchdog watchdog) {
        watchdog.sign();
        progress.accept(bytes);
    }

    private static boolean startsAt(long place, HttpResponse<?> response) {
        String range = response.headers().firstValue("Content-Range").orElse("");
        return range.startsWith("bytes " + place + "-");
    }

    private HttpResponse<InputStream> response(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        while (true) {
            try {
                return answer.get(Watchdog.ROUND.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancelled.getAsBoolean()) {
                    answer.cancel(true);
                    throw new CancellationException();
                }
            } catch (ExecutionException e) {
                String key = reason(e.getCause());
                Message reason = Message.of(key, request.uri().getHost());
                throw new MirrorException(reason, e.getCause());
            } catch (InterruptedException e) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }

    private IOException brokenOff(URI address, Watchdog watchdog, IOException e) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (e instanceof MirrorException) {
            return e;
        }
        String key = watchdog.isStalled() ? "download.stalled" : "download.broken-off";
        return new MirrorException(Message.of(key, address.getHost()), e);
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return MirrorException.UNREACHABLE;
        }
        if (cause instanceof HttpTimeoutException) {
            return "download.stalled";
        }
        return cause instanceof SSLException ? "download.insecure" : "download.broken-off";
    }
}
