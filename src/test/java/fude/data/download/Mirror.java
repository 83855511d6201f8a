package fude.data.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that publishes files, well or badly. */
final class Mirror implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** What was asked for, with the range if there was one: {@code /name bytes=5-}. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    private volatile Manner manner = this::serve;

    /** How a request is answered. */
    interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    Mirror() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    int port() {
        return server.getAddress().getPort();
    }

    Mirror with(String name, byte[] content) {
        files.put("/" + name, content);
        return this;
    }

    Mirror with(Manner other) {
        manner = other;
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String range = range(exchange);
        requests.add(exchange.getRequestURI() + (range == null ? "" : " " + range));
        try (exchange) {
            manner.answer(exchange);
        }
    }

    private static String range(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Range");
    }

    byte[] file(HttpExchange exchange) {
        return files.get(exchange.getRequestURI().getPath());
    }

    /** As a good server does it. */
    void serve(HttpExchange exchange) throws IOException {
        byte[] content = file(exchange);
        String range = range(exchange);
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if (range == null) {
            whole(exchange);
        } else {
            int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
            exchange.getResponseHeaders()
                    .set(
                            "Content-Range",
                            "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
            send(exchange, 206, Arrays.copyOfRange(content, from, content.length));
        }
    }

    /** Without knowing of ranges. */
    void whole(HttpExchange exchange) throws IOException {
        send(exchange, 200, file(exchange));
    }

    private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
    }

    /** Promises the whole answer, gives the first bytes of it, and hangs up. */
    void breakOff(HttpExchange exchange, int bytes) throws IOException {
        byte[] content = file(exchange);
        exchange.sendResponseHeaders(200, content.length);
        OutputStream body = exchange.getResponseBody();
        body.write(content, 0, bytes);
        body.flush();
    }

    /** Promises the whole answer, and gives as many bytes at a time as it is told. */
    void inPieces(HttpExchange exchange, BlockingQueue<Integer> sizes) throws IOException {
        byte[] content = file(exchange);
        exchange.sendResponseHeaders(200, content.length);
        try {
            for (int given = 0; given < content.length; ) {
                int next = Math.min(sizes.take(), content.length - given);
                exchange.getResponseBody().write(content, given, next);
                exchange.getResponseBody().flush();
                given += next;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server is closed
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
