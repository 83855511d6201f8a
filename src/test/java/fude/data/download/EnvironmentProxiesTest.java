package fude.data.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxiesTest {
    private static final String HTTPS = "https://data.example.org/mnist/";
    private static final String HTTP = "http://data.example.org/mnist/";

    @ParameterizedTest
    @CsvSource({
        "https_proxy, http://proxy.example:3128, https, proxy.example:3128",
        "HTTPS_PROXY, http://proxy.example:3128/, https, proxy.example:3128",
        "https_proxy, proxy.example:3128, https, proxy.example:3128",
        "https_proxy, http://proxy.example, https, proxy.example:80",
        "http_proxy, http://proxy.example:3128, https, direct",
        "http_proxy, http://proxy.example:3128, http, proxy.example:3128",
        "all_proxy, http://name:word@proxy.example:3128, https, proxy.example:3128",
        "https_proxy, '', https, direct",
        "https_proxy, 'not an address', https, direct",
        "https_proxy, 'http://proxy.example:99999', https, direct"
    })
    void theEnvironmentNamesTheProxy(String name, String value, String scheme, String expected) {
        String address = scheme.equals("https") ? HTTPS : HTTP;
        assertEquals(expected, proxy(Map.of(name, value), null, address));
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, direct",
        ".example.org, direct",
        "*.example.org, direct",
        "*, direct",
        "'localhost, DATA.example.org:443', direct",
        "ample.org, proxy.example:3128",
        "example.com, proxy.example:3128",
        "'', proxy.example:3128"
    })
    void someHostsAreExcepted(String hosts, String expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("https_proxy", "http://proxy.example:3128");
        environment.put("no_proxy", hosts);
        assertEquals(expected, proxy(environment, null, HTTPS));
    }

    @Test
    void whatJavaWasToldComesFirst() {
        Map<String, String> environment = Map.of("https_proxy", "http://proxy.example:3128");
        Proxy told = new Proxy(Proxy.Type.HTTP, new InetSocketAddress("told.example", 8080));
        assertEquals("told.example:8080", proxy(environment, selector(told), HTTPS));
        assertEquals("proxy.example:3128", proxy(environment, selector(Proxy.NO_PROXY), HTTPS));
    }

    private static String proxy(Map<String, String> environment, ProxySelector java, String uri) {
        List<Proxy> proxies = new EnvironmentProxies(java, environment).select(URI.create(uri));
        assertEquals(1, proxies.size());
        if (proxies.get(0).equals(Proxy.NO_PROXY)) {
            return "direct";
        }
        InetSocketAddress place = (InetSocketAddress) proxies.get(0).address();
        return place.getHostString() + ":" + place.getPort();
    }

    private static ProxySelector selector(Proxy proxy) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                return List.of(proxy);
            }

            @Override
            public void connectFailed(URI address, SocketAddress place, IOException e) {
                // Nobody connects here.
            }
        };
    }
}
