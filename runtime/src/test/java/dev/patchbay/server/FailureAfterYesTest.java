package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Route;
import dev.patchbay.observe.Observer;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens behind the program's yes: a refusal like any other. */
@ResourceLock("log")
final class FailureAfterYesTest {

    enum Failure {
        STATUS_THROWS(500),
        STATUS_IS_AN_ERROR(500),
        WRITING_THROWS(500),
        WRITING_FAILS(499);

        private final int status;

        Failure(int status) {
            this.status = status;
        }
    }

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @EnumSource
    void isARefusalLikeAnyOther(Failure failure) throws Exception {
        TestSocket socket = TestSocket.echo();
        Server jetty = new Server();
        ServerConnector connector = new ServerConnector(jetty);
        jetty.addConnector(connector);
        Failing failing = new Failing(failure);
        failing.setHandler(SocketServer.builder(TestServer.table(new Route("/ws", socket)))
                .maxConnections(1)
                .maxHandshakes(1)
                .observer(new Told())
                .buildHandler());
        jetty.setHandler(failing);
        jetty.start();
        try (LogLines log = LogLines.of(
                        "dev.patchbay.server.Upgrade",
                        "dev.patchbay.reception.Reception",
                        "dev.patchbay.server.HandshakeJournal");
                RawClient client = RawClient.connect(connector.getLocalPort())) {
            client.write(RawClient.request("/ws?fails&token=hidden-four"));
            if (failure == Failure.WRITING_FAILS) {
                client.awaitEnd();
            } else {
                HttpAnswer answer = client.readHttp();
                assertThat(answer.status()).isEqualTo(500);
                assertThat(answer.body()).isEmpty();
                assertThat(answer.headers()).doesNotContainKeys("Upgrade", "Sec-WebSocket-Accept");
            }
            try (RawClient next = RawClient.open(connector.getLocalPort(), "/ws")) {
                assertThat(next.ask("free?")).isEqualTo("free?");
            }
            assertThat(log.with("hidden-four")).isEmpty();
            assertThat(log.with(" with " + failure.status + ", parameters {fails=, token=[FILTERED]}"))
                    .hasSize(1);
            assertThat(log.with(":ERROR:")).hasSize(failure.status == 500 ? 1 : 0);
            assertThat(told).containsExactly("refused " + failure.status, "accepted", "opened");
        } finally {
            jetty.stop();
        }
    }

    private final class Told implements Observer {

        @Override
        public void accepted(String path, Duration took) {
            told.add("accepted");
        }

        @Override
        public void refused(String path, int status) {
            told.add("refused " + status);
        }

        @Override
        public void opened(String connection, String route) {
            told.add("opened");
        }
    }

    /** Stands before the sockets, and has a response that fails where it is to be 101. */
    private static final class Failing extends Handler.Wrapper {

        private final Failure failure;

        Failing(Failure failure) {
            this.failure = failure;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            boolean fails = String.valueOf(request.getHttpURI().getQuery()).startsWith("fails");
            return super.handle(request, fails ? new Broken(request, response, failure) : response, callback);
        }
    }

    private static final class Broken extends Response.Wrapper {

        private final Failure failure;

        Broken(Request request, Response response, Failure failure) {
            super(request, response);
            this.failure = failure;
        }

        @Override
        public void setStatus(int code) {
            if (code == 101 && failure == Failure.STATUS_THROWS) {
                throw new IllegalStateException("of " + getRequest().getHttpURI());
            }
            if (code == 101 && failure == Failure.STATUS_IS_AN_ERROR) {
                throw new StackOverflowError("of " + getRequest().getHttpURI());
            }
            super.setStatus(code);
        }

        @Override
        public void write(boolean last, ByteBuffer bytes, Callback callback) {
            if (getStatus() == 101 && failure == Failure.WRITING_THROWS) {
                throw new IllegalStateException("of " + getRequest().getHttpURI());
            }
            if (getStatus() == 101 && failure == Failure.WRITING_FAILS) {
                callback.failed(new EofException("of " + getRequest().getHttpURI()));
                getRequest()
                        .getConnectionMetaData()
                        .getConnection()
                        .getEndPoint()
                        .close();
                return;
            }
            super.write(last, bytes, callback);
        }
    }
}
