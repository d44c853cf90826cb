package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceChange;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Mood;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Presence over a connection (Phoenix Channels, section "presence on the wire"). */
final class PresenceTest {

    private static final String TOPIC = "room:a";
    private static final PresenceOptions NO_TICK = PresenceOptions.defaults().withTick(Duration.ZERO);
    private static final Pattern REF = Pattern.compile("'phx_ref':'([\\w-]{16})'");

    private static TestChannel room() {
        return TestChannel.create()
                .afterJoin(context -> {
                    here(context).track("ada", Mood.ONLINE);
                    here(context).push();
                })
                .on("away", (payload, context) -> {
                    here(context).update("ada", Mood.AWAY);
                    return TestChannel.ok("{}");
                })
                .on("keep", (payload, context) -> ChannelAnswer.none());
    }

    private static Presence<Mood> here(HandlerContext context) {
        return context.presence(Mood.CODEC);
    }

    @Test
    void aClientHearsItsOwnDiffAndThenTheState() throws Exception {
        try (TestChannels channels = TestChannels.of(NO_TICK, room());
                PhoenixClient ada = channels.open()) {
            ada.join(TOPIC, "1");
            String diff = ada.readText();
            String ref = ref(diff);
            assertThat(diff)
                    .isEqualTo("[null,null,'room:a','presence_diff',{'joins':{'ada':{'metas':[{'phx_ref':'" + ref
                            + "','status':'online'}]}},'leaves':{}}]");
            ada.expect("['1',null,'room:a','presence_state',{'ada':{'metas':[{'phx_ref':'" + ref
                    + "','status':'online'}]}}]");

            ada.text("['1','2','room:a','away',{}]");
            List<String> both = List.of(ada.readText(), ada.readText()); // in any order
            assertThat(both).contains(PhoenixClient.ok(TOPIC, "1", "2"));
            assertThat(both.get(1 - both.indexOf(PhoenixClient.ok(TOPIC, "1", "2"))))
                    .contains("'phx_ref_prev':'" + ref + "','status':'away'")
                    .endsWith("'leaves':{'ada':{'metas':[{'phx_ref':'" + ref + "','status':'online'}]}}}]");
        }
    }

    @Test
    void whoJoinsAnewIsPresentAnewAndTheOthersHearBoth() throws Exception {
        try (TestChannels channels = TestChannels.of(NO_TICK, room());
                PhoenixClient ada = channels.open();
                PhoenixClient bob = channels.open()) {
            bob.join("room:a", "1");
            String own = ref(bob.readText());
            assertThat(ref(bob.readText())).isEqualTo(own);
            ada.join(TOPIC, "1");
            String first = ref(bob.readText());
            ada.text("['2','2','room:a','phx_join',{}]");
            String change = bob.readText();
            if (!change.contains("'joins':{}")) { // the leave and the join may come in one diff, the join first
                assertThat(change).contains("'leaves':{'ada':{'metas':[{'phx_ref':'" + first + "'");
                assertThat(ref(change)).isNotIn(own, first);
            } else {
                assertThat(ref(change)).isEqualTo(first);
                assertThat(ref(bob.readText())).isNotIn(own, first);
            }
        }
    }

    @Test
    void itsOwnLeaveIsNotHeard() throws Exception {
        try (TestChannels channels = TestChannels.of(NO_TICK, room());
                PhoenixClient ada = channels.open()) {
            ada.join(TOPIC, "1");
            ref(ada.readText());
            ref(ada.readText());
            ada.text("['1','2','room:a','phx_leave',{}]");
            ada.expect(PhoenixClient.ok(TOPIC, "1", "2"), "['1','1','room:a','phx_close',{}]");
            ada.expectNothing();
        }
    }

    @Test
    void aStrangerMayBePresentUntilTheServerStops() throws Exception {
        BlockingQueue<PresenceChange> changes = new LinkedBlockingQueue<>();
        TestChannels channels = TestChannels.of(NO_TICK.withListener(changes::add), TestChannel.create());
        try (PhoenixClient ada = channels.open()) {
            ada.join(TOPIC, "1");
            channels.server().server().presence().in(TOPIC, Mood.CODEC).track("bot", Mood.ONLINE);
            assertThat(ada.readText()).contains("'joins':{'bot'");
            assertThat(Await.next(changes).joins()).containsOnlyKeys("bot");
        } finally {
            channels.close();
        }
        assertThat(changes).as("the listener knows when the server has stopped").hasSize(1);
        assertThat(Await.next(changes).leaves()).containsOnlyKeys("bot");
    }

    @Test
    void aSlowFetchKeepsNobodyWaitingButItsTopic() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        PresenceOptions options = NO_TICK.withFetch((topic, keys) -> {
            if (topic.equals(TOPIC)) {
                Await.open(slow);
            }
            return Map.of();
        });
        try (TestChannels channels = TestChannels.of(options, room());
                PhoenixClient ada = channels.open()) {
            ada.join(TOPIC, "1");
            ada.join("room:b", "2");
            assertThat(ada.readText()).contains("room:b", "presence_diff");
            assertThat(ada.readText()).contains("room:b", "presence_state");
            ada.text("['1','3','room:a','echo',{}]");
            ada.expect(PhoenixClient.ok(TOPIC, "1", "3"));
            slow.countDown();
            assertThat(ada.readText()).contains("room:a", "presence_diff");
        }
    }

    private static String ref(String message) {
        Matcher ref = REF.matcher(message);
        assertThat(ref.find()).as(message).isTrue();
        return ref.group(1);
    }
}
