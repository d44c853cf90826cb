package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Route;
import dev.patchbay.client.ClientException.ProxyRefused;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.ClientException.Unreachable;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.Phase;
import dev.patchbay.client.Proxy;
import dev.patchbay.client.Tls;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.server.SocketServer;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestKeys;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.time.ManualTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers behind proxies. */
final class BehindProxiesTest {

    private static final String YES = "HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n";
    private static final String WHO =
            "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 4\r\n\r\nwho?";
    private static final String ADA = "Proxy-Authorization: Basic YWRhOnNlY3JldA==";

    private final ManualTime time = new ManualTime();
    private final BlockingQueue<String> lookedUp = new LinkedBlockingQueue<>();
    private final ClientEngine engine = ClientEngine.start(time, Observer.NONE, Limits.defaults(), host -> {
        lookedUp.add(host);
        return List.of(InetAddress.getLoopbackAddress());
    });
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        engine.close();
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void aTunnelLeadsToAPlainServer() throws Exception {
        SocketServer server = serve(builder());
        TestProxy proxy = proxy(server, (in, out, heard) -> {
            TestProxy.answer(in, out, heard, YES);
            return true;
        });
        opens(client("ws://server.test:1234/ws", http(proxy)));

        assertThat(Await.next(proxy.heard))
                .startsWith("CONNECT server.test:1234 HTTP/1.1\r\nHost: server.test:1234\r\n")
                .doesNotContain("Proxy-Authorization");
        assertThat(lookedUp).containsExactly("proxy.test");
    }

    @Test
    void aTunnelLeadsToASecureServerWhoseNameIsLookedAt() throws Exception {
        SocketServer server = serve(builder().tls(TestKeys.keys(), TestKeys.PASSWORD.toCharArray()));
        TestProxy proxy = proxy(server, (in, out, heard) -> {
            TestProxy.answer(in, out, heard, YES);
            return true;
        });
        Tls tls = Tls.trusting(TestKeys.keys());
        opens(OneClient.start(
                engine, URI.create("wss://localhost/ws"), http(proxy).withTls(tls)));
        assertThat(Await.next(proxy.heard)).startsWith("CONNECT localhost:443 HTTP/1.1\r\n");
        ClientSession other = OneClient.start(
                engine, URI.create("wss://other.test/ws"), http(proxy).withTls(tls));

        assertThat(OneClient.failure(other))
                .isInstanceOfSatisfying(
                        Unreachable.class,
                        wrong -> assertThat(wrong.isUntrusted()).isTrue());
    }

    @Test
    void aProxyIsToldWhoAsksWhenItWantsToKnowAndAtOnceFromThenOn() throws Exception {
        SocketServer server = serve(builder());
        TestProxy proxy = proxy(server, (in, out, heard) -> {
            String head = OnePeer.head(in);
            boolean isKnown = head.contains(ADA);
            heard.add(isKnown ? "known" : "unknown");
            out.write((isKnown ? YES : WHO).getBytes(StandardCharsets.ISO_8859_1));
            return isKnown;
        });
        ClientSession client = client("ws://server.test/ws", credentials(proxy));
        Await.until("it is open", () -> client.state() instanceof Open);
        client.reconnect();

        assertThat(List.of(Await.next(proxy.heard), Await.next(proxy.heard), Await.next(proxy.heard)))
                .containsExactly("unknown", "known", "known");
        client.close();
    }

    @Test
    void aProxyThatNeverTakesTheCredentialsIsToldThemOnce() throws Exception {
        TestProxy proxy = proxy(serve(builder()), (in, out, heard) -> {
            TestProxy.answer(in, out, heard, WHO);
            return false;
        });
        ClientSession client = client("ws://server.test/ws", credentials(proxy));

        assertThat(OneClient.failure(client))
                .isInstanceOfSatisfying(
                        ProxyRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(407));
        assertThat(Await.next(proxy.heard)).doesNotContain(ADA);
        assertThat(Await.next(proxy.heard)).contains(ADA);
        assertThat(proxy.heard).isEmpty();
    }

    @Test
    void noCredentialsAreToldToAProxyThatWantsThemOtherwise() throws Exception {
        TestProxy proxy = proxy(serve(builder()), (in, out, heard) -> {
            TestProxy.answer(in, out, heard, WHO.replace("Basic", "Digest"));
            return false;
        });

        assertThat(OneClient.failure(client("ws://server.test/ws", credentials(proxy))))
                .isInstanceOf(ProxyRefused.class)
                .hasMessageContaining("Digest");
        Await.next(proxy.heard);
        assertThat(proxy.heard).isEmpty();
    }

    @Test
    void aProxyThatCannotReachTheServerSaysSo() throws Exception {
        TestProxy proxy = proxy(serve(builder()), (in, out, heard) -> {
            TestProxy.answer(in, out, heard, "HTTP/1.0 502 Bad Gateway\r\n\r\n");
            return false;
        });

        assertThat(OneClient.failure(client("ws://server.test/ws", http(proxy))))
                .isInstanceOfSatisfying(
                        ProxyRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(502));
    }

    @Test
    void aProxyThatSaysNothingRunsIntoTheHandshakesTime() throws Exception {
        TestProxy proxy = proxy(serve(builder()), (in, out, heard) -> {
            heard.add(OnePeer.head(in));
            heard.add("end " + in.read());
            return false;
        });
        ClientSession client = client("ws://server.test/ws", http(proxy));
        Await.next(proxy.heard);
        time.advance(Duration.ofSeconds(10));

        assertThat(OneClient.failure(client))
                .isInstanceOfSatisfying(
                        TimedOut.class, late -> assertThat(late.phase()).isEqualTo(Phase.PROXY));
        assertThat(Await.next(proxy.heard)).isEqualTo("end -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n", "SSH-2.0-x\r\n\r\n", "HTTP/1.1 200 Yes\r\nx"})
    void aProxyThatSpeaksSomethingElseCannotBeUsed(String answer) throws Exception {
        TestProxy proxy = proxy(serve(builder()), (in, out, heard) -> {
            TestProxy.answer(in, out, heard, answer + "x".repeat(answer.endsWith("x") ? 20_000 : 0));
            return false;
        });

        assertThat(OneClient.failure(client("ws://server.test/ws", http(proxy))))
                .isInstanceOf(Unreachable.class);
    }

    @Test
    void socksOfBothVersionsLeadToTheServer() throws Exception {
        SocketServer server = serve(builder());
        TestProxy four = proxy(server, Socks::greet4);
        TestProxy five = proxy(server, Socks::greet5);
        opens(client("ws://server.test:1234/ws", through(Proxy.socks4("proxy.test", four.port()))));
        opens(client("ws://server.test:1234/ws", through(Proxy.socks5("proxy.test", five.port()))));
        opens(client(
                "ws://server.test:1234/ws",
                through(Proxy.socks5("proxy.test", five.port()).credentials("ada", "secret"))));

        assertThat(Await.next(four.heard)).isEqualTo("server.test:1234");
        assertThat(Await.next(five.heard)).isEqualTo("server.test:1234");
        assertThat(Await.next(five.heard)).isEqualTo("ada secret");
        assertThat(Await.next(five.heard)).isEqualTo("server.test:1234");
        assertThat(lookedUp).containsOnly("proxy.test");
    }

    private static Terms http(TestProxy proxy) {
        return through(Proxy.http("proxy.test", proxy.port()));
    }

    private static Terms credentials(TestProxy proxy) {
        return through(Proxy.http("proxy.test", proxy.port()).credentials("ada", "secret"));
    }

    private static Terms through(Proxy proxy) {
        return Terms.DEFAULT.withProxy(proxy);
    }

    private ClientSession client(String uri, Terms terms) {
        return OneClient.start(engine, URI.create(uri), terms);
    }

    private static void opens(ClientSession client) {
        Await.until("it is open", () -> client.state() instanceof Open);
        client.close();
    }

    private TestProxy proxy(SocketServer server, TestProxy.Greeting greeting) throws IOException {
        TestProxy proxy = new TestProxy(server.port(), greeting);
        open.add(proxy);
        return proxy;
    }

    private static SocketServerBuilder builder() {
        return SocketServer.builder(() -> List.of(new Route("/ws", TestSocket.echo())))
                .host("localhost")
                .port(0);
    }

    private SocketServer serve(SocketServerBuilder builder) {
        SocketServer server = builder.start();
        open.add(server::stop);
        return server;
    }
}
