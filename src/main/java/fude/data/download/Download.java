package fude.data.download;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Fetches the files of a published data set into its folder, from several mirrors in turn. It can
 * be broken off at any moment and goes on where it stopped; only a file whose size and SHA-256 are
 * right gets its name.
 */
public final class Download {
    /** From one mirror, as long as each attempt brings the file forward. */
    private static final int ATTEMPTS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PublishedData data;
    private final Path folder;
    private final Duration patience;
    private final HttpClient client;

    Download(PublishedData data, Path folder, Duration patience, ProxySelector proxies) {
        this.data = data;
        this.folder = folder;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(patience)
                        .proxy(proxies)
                        .build();
    }

    /**
     * @param name {@code mnist} or {@code fashion-mnist}
     * @param dataFolder gets a folder of this name
     */
    public static Download of(String name, Path dataFolder) {
        return new Download(
                PublishedData.named(name),
                dataFolder.resolve(name),
                PATIENCE,
                new EnvironmentProxies(ProxySelector.getDefault(), System.getenv()));
    }

    /** Is told how far the download is, in bytes. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /** In bytes. */
    public long size() {
        return data.size();
    }

    /**
     * Fetches what is not here yet. Waits for the network: not for the FX thread.
     *
     * @param cancelled is asked again and again, from two threads
     * @return false if it was cancelled; what has come stays for the next time
     * @throws ReportedException if no mirror gives a file, or it cannot be written
     */
    public boolean run(Progress progress, BooleanSupplier cancelled) throws ReportedException {
        try {
            Files.createDirectories(folder);
            long done = 0;
            for (PublishedFile file : data.files()) {
                long before = done;
                Transfer transfer =
                        new Transfer(
                                client,
                                file,
                                folder,
                                patience,
                                bytes -> progress.at(before + bytes, size()),
                                cancelled);
                if (!transfer.isDone()) {
                    fetch(transfer, cancelled);
                }
                done += file.size();
                progress.at(done, size());
            }
            return true;
        } catch (CancellationException e) {
            return false;
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", folder), e);
        }
    }

    private void fetch(Transfer transfer, BooleanSupplier cancelled)
            throws IOException, ReportedException {
        List<MirrorException> failures = new ArrayList<>();
        for (URI mirror : data.mirrors()) {
            boolean forward = true;
            for (int attempt = 0; attempt < ATTEMPTS && forward; attempt++) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                long before = transfer.bytes();
                try {
                    transfer.from(mirror);
                    return;
                } catch (MirrorException e) {
                    failures.add(e);
                    forward = transfer.bytes() > before;
                }
            }
        }
        throw failed(failures);
    }

    /** Says the last reason there was, unless nobody answered at all. */
    private ReportedException failed(List<MirrorException> failures) {
        List<String> names = data.files().stream().map(PublishedFile::name).toList();
        MirrorException last = failures.get(failures.size() - 1);
        for (MirrorException failure : failures) {
            last = failure.isUnreachable() ? last : failure;
        }
        Message report =
                last.isUnreachable()
                        ? Message.of("download.offline", data.name(), folder, names)
                        : Message.of("download.failed", data.name(), last.reason(), folder, names);
        return new ReportedException(report, last);
    }
}
