package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The application says, frame by frame, what the same application said on Phoenix. */
final class TranscriptsTest {

    /** Long enough for an answer that should not come, as the recorded client waited. */
    private static final Duration QUIET = Duration.ofMillis(150);

    @TestFactory
    Stream<DynamicTest> saysWhatPhoenixSaid() {
        return Scenario.all()
                .filter(scenario -> !scenario.name().equals("deflate"))
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> replay(scenario)));
    }

    @Test
    void compressesWhereTheMountSaysSo() {
        try (Application application = Application.start()) {
            assertThat(Opening.at(application.port(), "/deflate/websocket?vsn=2.0.0")
                            .with("Sec-WebSocket-Extensions", "permessage-deflate")
                            .header("Sec-WebSocket-Extensions"))
                    .startsWith("permessage-deflate");
            assertThat(Opening.at(application.port(), "/socket/websocket?vsn=2.0.0")
                            .with("Sec-WebSocket-Extensions", "permessage-deflate")
                            .header("Sec-WebSocket-Extensions"))
                    .isEmpty();
        }
    }

    private static void replay(Scenario scenario) throws InterruptedException {
        try (Application application = Application.start()) { // one each, because all of them meet in the same rooms
            Client client = new Client(application.port(), scenario.target());
            for (String line : scenario.lines()) {
                if (line.startsWith("> ")) {
                    client.send(line.substring(2));
                } else if (line.startsWith("< PONG ")) {
                    client.ping(line.substring("< PONG ".length()));
                    expect(client, line);
                } else if (line.startsWith("< CLOSE ")) {
                    expectClose(client, line.substring(2));
                    return;
                } else if (line.startsWith("< ")) {
                    expect(client, line);
                }
            }
        }
    }

    private static void expect(Client client, String line) throws InterruptedException {
        assertThat(Frames.comparable(client.next())).isEqualTo(Frames.comparable(line.substring(2)));
    }

    private static void expectClose(Client client, String close) throws InterruptedException {
        if (close.startsWith("CLOSE 1000")) { // the client's own
            assertThat(client.next(QUIET)).isEqualTo("nothing");
            client.close();
            assertThat(client.next()).isEqualTo(close);
        } else if (close.startsWith("CLOSE 1002")) { // the idle timeout: 1001 is as good
            assertThat(client.next()).containsPattern("^CLOSE 100[12] ");
        } else {
            assertThat(client.next()).isEqualTo(close);
        }
    }

    @Test
    void replaysAllThatOneClientHas() {
        List<String> names = Scenario.all().map(Scenario::name).toList();
        assertThat(names).hasSizeGreaterThan(35).contains("heartbeat", "dup_join", "binary", "v1_default_no_vsn");
    }
}
