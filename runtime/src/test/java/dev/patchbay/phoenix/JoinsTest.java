package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.TopicPattern;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining a topic (Phoenix Channels, sections "dispatch" and "join"). */
final class JoinsTest {

    private static final String JOIN = "['1','1','room:a','phx_join',{}]";
    private static final String JOINED = "['1','1','room:a','phx_reply',{'status':'ok','response':{}}]";

    @ParameterizedTest
    @ValueSource(strings = {"?vsn=2.0.0", "?vsn=2.0.5", "?vsn=1.0.0&vsn=2.0.0"})
    void speaksVersionTwo(String query) throws Exception {
        try (TestChannels channels = TestChannels.of(TestChannel.create());
                PhoenixClient client = channels.open(query)) {
            assertThat(client.ask("[null,'9','phoenix','heartbeat',{}]"))
                    .isEqualTo("[null,'9','phoenix','phx_reply',{'status':'ok','response':{}}]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?vsn=1.0.0", "?vsn=1.0.9", ""})
    void speaksVersionOne(String query) throws Exception {
        try (TestChannels channels = TestChannels.of(TestChannel.create());
                PhoenixClient client = channels.open(query)) {
            String reply = "{'topic':'room:a','event':'phx_reply','payload':{'status':'ok','response':{}},'ref':'1'}";
            assertThat(client.ask("{'topic':'room:a','event':'phx_join','payload':{},'ref':'1'}"))
                    .isEqualTo(reply);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "abc", "", "2.1.0", "1.1.0", "3.0.0", "123.1.1", "2.0.0-rc.1", "2.0.01"})
    void refusesOtherVersions(String version) throws Exception {
        try (TestChannels channels = TestChannels.of(TestChannel.create())) {
            assertThat(channels.refused("?vsn=" + version).status()).isEqualTo(403);
            assertThat(channels.refused("?vsn[]=2.0.0").status()).isEqualTo(403);
        }
    }

    @Test
    void answersWithWhatTheHandlerReturns() throws Exception {
        TestChannel room = TestChannel.create().onJoin((payload, context) -> TestChannel.ok(payload));
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            assertThat(client.ask("['7',8,'room:a','phx_join',[1]]"))
                    .isEqualTo("['7',8,'room:a','phx_reply',{'status':'ok','response':[1]}]");
        }
    }

    @Test
    void readsTheTopicsNamesAndWhatIsGivenInTheList() throws Exception {
        TestChannel room = TestChannel.create();
        ChannelRoute route =
                new ChannelRoute(new TopicPattern("room:{room}:user:{id}"), room, Map.of("static", "yes", "id", "no"));
        try (TestChannels channels = TestChannels.of(Limits.defaults(), route);
                PhoenixClient client = channels.open()) {
            client.ask("['1','1','room:a:user:7','phx_join',{}]");

            assertThat(room.created().values())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("static", "yes", "room", "a", "id", "7"));
        }
    }

    @Test
    void refusesAndLeavesNothingBehind() throws Exception {
        TestChannel room = TestChannel.create().onJoin((payload, context) -> {
            throw new Refused("unauthorized");
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            assertThat(client.ask(JOIN)).isEqualTo(refusal("unauthorized"));
            assertThat(client.ask("['1','2','room:a','echo',{}]")).isEqualTo(PhoenixClient.unmatched("room:a", "2"));
            assertThat(channels.pubSub().topics()).isEmpty();
            assertThat(room.leaves()).isZero();
        }
    }

    @Test
    void saysWhatIsWrongWithAJoin() throws Exception {
        TestChannel room = TestChannel.create().onJoin((payload, context) -> switch (context.topic()) {
            case "room:raise" -> throw new IllegalStateException("boom");
            case "room:early" -> {
                context.me().send("hello", JsonValue.of(Map.of()));
                yield ChannelAnswer.none();
            }
            case "room:late" ->
                new ChannelAnswer.Later(CompletableFuture.failedFuture(new IllegalStateException("boom")));
            case "room:undecodable" -> throw new DecodeException("", "no");
            case "room:unreasoned" -> throw new Refused();
            default -> new ChannelAnswer.Replied("teapot", Outbound.text("1"));
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            assertThat(join(client, "raise")).isEqualTo("{'status':'error','response':{'reason':'join crashed'}}");
            assertThat(join(client, "early")).isEqualTo("{'status':'error','response':{'reason':'join crashed'}}");
            assertThat(join(client, "late")).isEqualTo("{'status':'error','response':{'reason':'join crashed'}}");
            assertThat(join(client, "undecodable"))
                    .isEqualTo("{'status':'error','response':{'reason':'invalid payload'}}");
            assertThat(join(client, "unreasoned")).isEqualTo("{'status':'error','response':{}}");
            assertThat(join(client, "teapot")).isEqualTo("{'status':'teapot','response':1}");
            assertThat(channels.pubSub().topics()).isEmpty();
        }
    }

    @Test
    void knowsNoOtherTopics() throws Exception {
        try (TestChannels channels = TestChannels.of(TestChannel.create());
                PhoenixClient client = channels.open()) {
            assertThat(client.ask("['1','1','hall:a','phx_join',{}]"))
                    .isEqualTo("[null,'1','hall:a','phx_reply',{'status':'error','response':"
                            + "{'reason':'unmatched topic'}}]");
            assertThat(client.ask("['1','2',null,'phx_join',{}]"))
                    .isEqualTo("[null,'2',null,'phx_reply',{'status':'error','response':"
                            + "{'reason':'unmatched topic'}}]");
            assertThat(client.ask("['1','3','hall:a','phx_leave',{}]"))
                    .isEqualTo("['1','3','hall:a','phx_reply',{'status':'ok','response':{}}]");
        }
    }

    @Test
    void joinsNoMoreChannelsThanTheLimitAndRejoinsAtTheLimit() throws Exception {
        try (TestChannels channels = TestChannels.of(Limits.defaults().withChannels(1), TestChannel.create());
                PhoenixClient client = channels.open()) {
            assertThat(client.ask(JOIN)).isEqualTo(JOINED);
            assertThat(client.ask("['2','2','room:b','phx_join',{}]"))
                    .isEqualTo("['2','2','room:b','phx_reply',{'status':'error','response':"
                            + "{'reason':'too many channels joined'}}]");
            assertThat(client.ask("['3','3','room:a','phx_join',{}]"))
                    .isEqualTo("['3','3','room:a','phx_reply',{'status':'ok','response':{}}]");
            assertThat(client.readText()).isEqualTo("['1','1','room:a','phx_close',{}]");
        }
    }

    @Test
    void aSlowJoinHoldsUpItsOwnTopicOnly() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        TestChannel room = TestChannel.create().onJoin((payload, context) -> {
            if (context.topic().equals("room:slow")) {
                Await.open(open);
            }
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.text("['1','1','room:slow','phx_join',{}]");
            client.text("['1','2','room:slow','echo',{}]");
            assertThat(client.ask("[null,'3','phoenix','heartbeat',{}]")).contains("'3'");
            assertThat(client.ask("['4','4','room:b','phx_join',{}]")).contains("'4'");
            open.countDown();

            assertThat(client.readText()).startsWith("['1','1'");
            assertThat(client.readText()).startsWith("['1','2'");
        }
    }

    @Test
    void messagesBehindARefusedJoinAreToATopicThatIsNotJoined() throws Exception {
        CompletableFuture<ChannelAnswer> decision = new CompletableFuture<>();
        TestChannel room = TestChannel.create().onJoin((payload, context) -> new ChannelAnswer.Later(decision));
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.text(JOIN);
            client.text("['1','2','room:a','echo',{}]");
            client.text("['1','3','room:a','phx_leave',{}]");
            client.ask("[null,'4','phoenix','heartbeat',{}]");
            decision.completeExceptionally(new Refused("no"));

            assertThat(client.readText()).isEqualTo(refusal("no"));
            assertThat(client.readText()).isEqualTo(PhoenixClient.unmatched("room:a", "2"));
            assertThat(client.readText()).isEqualTo("['1','3','room:a','phx_reply',{'status':'ok','response':{}}]");
        }
    }

    @Test
    void aClientWithoutAJoinRefIsKnownByTheRefOfItsJoin() throws Exception {
        TestChannel room =
                TestChannel.create().afterJoin(context -> context.me().send("hello", JsonValue.of(Map.of())));
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            assertThat(client.ask("[null,'5','room:a','phx_join',{}]"))
                    .isEqualTo("[null,'5','room:a','phx_reply',{'status':'ok','response':{}}]");
            assertThat(client.readText()).isEqualTo("['5',null,'room:a','hello',{}]");
            client.text("['5','6','room:a','echo',{}]"); // stale: of no join
            assertThat(client.ask("[null,'7','room:a','echo',{}]"))
                    .isEqualTo("['5','7','room:a','phx_reply',{'status':'ok','response':{}}]");
            assertThat(client.ask("[null,'8','room:a','phx_leave',{}]")).startsWith("['5','8'");
            assertThat(client.readText()).isEqualTo("[null,null,'room:a','phx_close',{}]");
        }
    }

    @Test
    void whatIsSentAfterTheJoinComesInItsOrder() throws Exception {
        TestChannel room = TestChannel.create()
                .onJoin((payload, context) -> TestChannel.ok("{'hello':'world'}"))
                .afterJoin(context -> {
                    context.all().send("user_entered", JsonValue.of(Map.of("a", 1)));
                    context.me().send("joined", JsonValue.of(Map.of("b", 2)));
                });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            assertThat(client.ask(JOIN)).contains("{'hello':'world'}");
            assertThat(client.readText()).isEqualTo("[null,null,'room:a','user_entered',{'a':1}]");
            assertThat(client.readText()).isEqualTo("['1',null,'room:a','joined',{'b':2}]");
        }
    }

    @Test
    void whatIsNoMessageOfTheProtocolClosesTheConnection() throws Exception {
        TestChannel room = TestChannel.create();
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.ask(JOIN);
            client.text("[1,2]");
            assertThat(client.raw().readClose().closeCode()).isEqualTo(1011);
            assertThat(room.left()).isEqualTo(LeaveReason.CLOSED);
        }
    }

    private static String join(PhoenixClient client, String room) throws Exception {
        String reply = client.ask("['1','1','room:" + room + "','phx_join',{}]");
        String start = "['1','1','room:" + room + "','phx_reply',";
        assertThat(reply).startsWith(start);
        return reply.substring(start.length(), reply.length() - 1);
    }

    private static String refusal(String reason) {
        return "['1','1','room:a','phx_reply',{'status':'error','response':{'reason':'" + reason + "'}}]";
    }
}
