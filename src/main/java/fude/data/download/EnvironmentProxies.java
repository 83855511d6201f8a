package fude.data.download;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proxy that Java was told of, or else the one that the environment names: {@code https_proxy},
 * {@code http_proxy}, {@code all_proxy}, but for the hosts in {@code no_proxy}.
 */
final class EnvironmentProxies extends ProxySelector {
    private static final int USUAL_PORT = 80;

    private final @Nullable ProxySelector java;
    private final Map<String, String> environment;

    /**
     * @param java Java's own, if it has one
     */
    EnvironmentProxies(@Nullable ProxySelector java, Map<String, String> environment) {
        this.java = java;
        this.environment = environment;
    }

    @Override
    public List<Proxy> select(URI address) {
        List<Proxy> told = java == null ? List.of() : java.select(address);
        boolean direct = told.stream().allMatch(Proxy.NO_PROXY::equals);
        return direct ? List.of(ofEnvironment(address)) : told;
    }

    private Proxy ofEnvironment(URI address) {
        String named = variable(address.getScheme() + "_proxy");
        String proxy = named.isBlank() ? variable("all_proxy") : named;
        if (proxy.isBlank() || isExcepted(address.getHost())) {
            return Proxy.NO_PROXY;
        }
        try {
            URI place = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
            int port = place.getPort() < 0 ? USUAL_PORT : place.getPort();
            return place.getHost() == null
                    ? Proxy.NO_PROXY
                    : new Proxy(Proxy.Type.HTTP, new InetSocketAddress(place.getHost(), port));
        } catch (IllegalArgumentException e) {
            return Proxy.NO_PROXY; // an address that is none: as if it were not there
        }
    }

    /** {@code example.org} excepts itself and what ends with {@code .example.org}. */
    private boolean isExcepted(String host) {
        String asked = "." + host.toLowerCase(Locale.ROOT);
        return Stream.of(variable("no_proxy").toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .map(name -> name.replaceFirst("^[*]?[.]", "").replaceFirst(":\\d+$", ""))
                .anyMatch(
                        name -> name.equals("*") || !name.isEmpty() && asked.endsWith("." + name));
    }

    /** In small letters, or else in capitals; empty if there is none. */
    private String variable(String name) {
        String capitals = environment.getOrDefault(name.toUpperCase(Locale.ROOT), "");
        return environment.getOrDefault(name, capitals);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException e) {
        if (java != null) {
            java.connectFailed(address, proxy, e);
        }
    }
}
