package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.JsonValue;
import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What one client can make a channel write into the log: a line of each kind in a minute. And what comes of writing it: nothing. */
@ResourceLock("log")
final class NoiseTest {

    private static final int TIMES = 50;

    private final TestChannel room = TestChannel.create().on("fail", (payload, context) -> {
        throw new IllegalStateException("of a handler\nFORGED");
    });

    @Test
    void unknownEventsAreOneLineWithoutAStackTrace() throws Exception {
        try (LogLines log = LogLines.of("dev.patchbay.channel");
                TestChannels channels = TestChannels.of(room)) {
            crash(channels, "room:strange", "what\\nFORGED");

            assertThat(log.with("room:strange").stream().filter(line -> line.contains("No @OnMessage takes")))
                    .hasSize(1)
                    .allMatch(line -> line.contains("what FORGED"));
            assertThat(log.with("UnknownEventException")).isEmpty();
            assertThat(channels.server().recorder().failures()).hasSize(TIMES);
        }
    }

    @Test
    void failuresAreOneLineForEachKindWithTheStackTraceOfTheFirst() throws Exception {
        try (LogLines log = LogLines.of("dev.patchbay.channel");
                TestChannels channels = TestChannels.of(room)) {
            crash(channels, "room:failing", "fail");

            assertThat(log.with("room:failing").stream().filter(line -> line.contains("ERROR")))
                    .hasSize(1);
            assertThat(log.with("of a handler FORGED")).hasSize(1);
            assertThat(log.all()).noneMatch(line -> line.startsWith("FORGED"));
        }
    }

    private static void crash(TestChannels channels, String topic, String event) throws Exception {
        try (PhoenixClient client = channels.open()) {
            for (int i = 0; i < TIMES; i++) {
                client.join(topic, "1");
                client.text("['1','2','" + topic + "','" + event + "',{}]");
                client.expect("['1','1','" + topic + "','phx_error',{'reason':'channel_crash'}]");
            }
        }
    }

    @Test
    void joinsOfUnknownTopicsAreOneLineWhoeverTries() throws Exception {
        try (LogLines log = LogLines.of("dev.patchbay.phoenix.JoinedChannels");
                TestChannels channels = TestChannels.of(room)) {
            for (int i = 0; i < TIMES; i++) {
                try (PhoenixClient client = channels.open()) {
                    client.ask("['1','1','nowhere:strange','phx_join',{}]");
                }
            }
            assertThat(log.with("nowhere:strange")).hasSize(1);
        }
    }

    @Test
    void whatIsNestedAsDeeplyAsAllowedIsLoggedAndJoined() throws Exception {
        room.afterJoin(context -> context.me().send("after", JsonValue.of(Map.of())));
        String nested = "[".repeat(511) + "]".repeat(511);
        try (LogLines log = LogLines.of("dev.patchbay.channel");
                TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.text("['1','1','room:nested','phx_join',{'a':" + nested + "}]");
            client.expect(PhoenixClient.ok("room:nested", "1", "1"), "['1',null,'room:nested','after',{}]");
            assertThat(log.with("room:nested")).hasSizeLessThan(3);
        }
    }

    @Test
    void aBrokenLoggerTakesPartInNothing() throws Exception {
        room.afterJoin(context -> context.me().send("after", JsonValue.of(Map.of())));
        try (LogLines log = LogLines.broken("dev.patchbay.channel", "dev.patchbay.session");
                TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            String[] joined = {PhoenixClient.ok("room:a", "1", "1"), "['1',null,'room:a','after',{}]"};
            client.text("['1','1','room:a','phx_join',{}]");
            client.expect(joined);
            client.texts("['1','2','room:a','echo',{}]", "['1','3','room:a','fail',{}]");
            client.expect(
                    PhoenixClient.ok("room:a", "1", "2"), "['1','1','room:a','phx_error',{'reason':'channel_crash'}]");
            client.text("['1','1','room:a','phx_join',{}]");
            client.expect(joined);
            client.text("['1','4','room:a','phx_leave',{}]");
            client.expect(PhoenixClient.ok("room:a", "1", "4"), "['1','1','room:a','phx_close',{}]");
            client.text("nonsense");
            assertThat(client.raw().readClose().closeCode()).isEqualTo(1011);
            assertThat(room.left()).isEqualTo(LeaveReason.CRASHED);
            assertThat(room.left()).isEqualTo(LeaveReason.LEFT);
            assertThat(log.all()).isEmpty();
        }
    }
}
