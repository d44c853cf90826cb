package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A proxy that does not pass on what a handshake needs. */
@Isolated("other tests forget the same header field, and are told so in the same log")
final class ForgetfulProxyTest {

    @Test
    void saysOnceWhatAProxyForgot() throws Exception {
        try (LogLines log = LogLines.of("dev.patchbay.admission.ForgetfulProxy");
                TestServer server = TestServer.of(TestSocket.echo())) {
            for (int i = 0; i < 5; i++) {
                try (RawClient client = RawClient.connect(server.port())) {
                    client.write("GET /ws HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n" + "Sec-WebSocket-Key: "
                            + RawClient.KEY + "\r\nSec-WebSocket-Version: 13\r\n\r\n");
                    assertThat(client.readHttp().status()).isEqualTo(400);
                }
            }
            assertThat(log.with("proxy_set_header Upgrade $http_upgrade")).hasSize(1);
        }
    }
}
