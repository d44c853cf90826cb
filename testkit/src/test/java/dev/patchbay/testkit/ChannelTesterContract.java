package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.testkit.RoomChannel.Say;
import dev.patchbay.testkit.RoomChannel.Welcome;
import dev.patchbay.testkit.RoomEvents.Said;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of channels in memory and over the network alike. */
abstract class ChannelTesterContract {

    final PubSub pubSub = PubSub.local();

    /** The tester of the sockets of this module, with these topics. */
    abstract ChannelTester tester();

    /** One that waits for as long as the network may need, and not much longer. */
    private ChannelTester impatient() {
        return tester().withPatience(Duration.ofSeconds(1));
    }

    @Test
    void joinsWithTheIdentityOfTheConnection() {
        TestChannel room = tester().connect("/rooms?user=ada").join("room:a");

        room.expectJoined(new Welcome("a", "ada")).expectJoined(Map.of("room", "a", "user", "ada"));
        assertThat(room.joined(Welcome.class).user()).isEqualTo("ada");
    }

    @Test
    void joinsWithBytes() {
        tester().connect("/rooms?user=ada").join("bytes", new byte[] {1, 2}).expectJoined(new byte[] {1, 2});
    }

    @Test
    void takesHeadersIntoTheHandshake() {
        tester().withHeader("X-User", "eve").connect("/rooms").join("room:a").expectJoined(new Welcome("a", "eve"));
        tester().withCookie("user", "ida").connect("/rooms").join("room:a").expectJoined(new Welcome("a", "ida"));
        assertThat(tester().expectRefused(403, "/rooms").text()).isEqualTo("who?");
    }

    @Test
    void expectsRefusedJoins() {
        TestConnection ada = tester().connect("/rooms?user=ada");

        ada.tryJoin("room:secret").expectError(Map.of("reason", "not for you"));
        ada.tryJoin("nowhere", new Say("x")).expectError(new JsonValue("{\"reason\":\"unmatched topic\"}"));
        assertThatThrownBy(() -> ada.join("room:secret"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("the reply ok to 'phx_join' on room:secret", "not for you");
        ada.heartbeat();
    }

    @Test
    void readsRepliesInWhateverOrderTheyAreAskedFor() {
        TestChannel room = tester().connect("/rooms?user=ada").join("room:a");

        Pushed one = room.push("echo", new Say("one"));
        Pushed two = room.push("fail", Map.of("text", "two"));
        Pushed three = room.push("bytes", new byte[] {1, 2});

        three.expectOk(new byte[] {1, 2});
        two.expectError(new Say("two"));
        assertThat(one.expectOk(Say.class)).isEqualTo(new Say("one"));
    }

    @Test
    void answersQuestions() {
        TestChannel room = tester().connect("/rooms?user=ada").join("room:a");
        Pushed pushed = room.push("ask", new Say("Sure?"));

        TestQuestion question = room.expectQuestion("confirm").expectPayload(Map.of("text", "Sure?"));
        assertThat(question.payload(Say.class)).isEqualTo(new Say("Sure?"));
        question.answer("fine", Map.of("yes", true));
        pushed.expectOk(new Say("fine {\"yes\":true}"));
        room.expectNo("confirm");

        TestChannel other = impatient().connect("/rooms?user=bob").join("room:b");
        other.push("ask", new Say("Sure?"));
        assertThatThrownBy(() -> other.expectPush("confirm", Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("write expectQuestion");
    }

    @Test
    void tellsPushesFromBroadcasts() {
        ChannelTester tester = tester();
        TestChannel ada = tester.connect("/rooms?user=ada").join("room:a");
        TestChannel bob = tester.connect("/rooms?user=bob").join("room:a");
        ada.expectBroadcast("said", new Said("bob", "hello"));
        bob.expectNo("said");

        ada.push("say", new Say("hi")).expectNoReply();
        ada.push("whisper", new Say("you there"));

        assertThat(bob.expectBroadcast("said", Said.class)).isEqualTo(new Said("ada", "hi"));
        bob.expectPush("whispered", new Said("ada", "psst"));
        ada.expectBroadcast("said", new Said("ada", "hi")).expectNo("whispered");
    }

    @Test
    void hearsWhatTheProgramBroadcasts() {
        TestChannel ada = tester().connect("/rooms?user=ada").join("room:a");

        new RoomEvents_Sender(pubSub).topic("room:a").said(new Said("program", "news"));
        pubSub.broadcast("room:a", "raw", Outbound.text("{\"a\":1}"));

        ada.expectBroadcast("said", new Said("program", "news")).expectBroadcast("raw", Map.of("a", 1));
    }

    @Test
    void leavesStopsAndCrashes() {
        TestConnection connection = tester().connect("/rooms?user=ada");
        TestChannel watcher = tester().connect("/rooms?user=bob").join("room:a");
        TestChannel room = connection.join("room:a");
        watcher.expectBroadcast("said", new Said("ada", "hello"));
        room.leave();
        watcher.expectBroadcast("said", new Said("ada", "bye"));
        connection.tryJoin("room:a").expectOk();

        TestChannel stopped = connection.join("room:b");
        stopped.push("stop").expectOk();
        stopped.expectEnd();

        TestChannel crashed = connection.join("room:b");
        crashed.push("crash").expectNoReply();
        crashed.expectCrash();
        crashed.push("echo").expectError(Map.of("reason", "unmatched topic"));
    }

    @Test
    void saysWhatWasExpectedAndWhatCame() {
        TestChannel room = tester().withPatience(Duration.ofMillis(200))
                .connect("/rooms?user=ada")
                .join("room:a");
        Pushed echo = room.push("echo", new Say("one"));

        assertThatThrownBy(() -> echo.expectOk(new Say("two")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "expected the reply ok to 'echo' on room:a with {\"text\":\"two\"}",
                        "but got  text: {\"text\":\"one\"}",
                        "1. text: [\"1\",\"1\",\"room:a\"");
        assertThatThrownBy(() -> room.expectPush("never", Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected a push of 'never' on room:a");
    }

    @Test
    void saysThatTheChannelCrashed() {
        TestChannel room = impatient().connect("/rooms?user=ada").join("room:a");
        Pushed crash = room.push("crash");

        assertThatThrownBy(() -> crash.expectOk(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but got  nothing of that kind, for as long as one waits; room:a has crashed");
        assertThatThrownBy(() -> room.expectPush("silence", Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("; room:a has crashed");
        room.expectCrash();
    }

    @Test
    void saysThatTheChannelEnded() {
        TestChannel room = impatient().connect("/rooms?user=ada").join("room:a");
        room.push("stop").expectOk();

        assertThatThrownBy(() -> room.expectBroadcast("said", Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("; room:a has ended");
    }

    @Test
    void saysThatAnInterceptedEventCameAsAPush() {
        ChannelTester tester = impatient();
        TestChannel ada = tester.connect("/rooms?user=ada").join("room:a");
        TestChannel bob = tester.connect("/rooms?user=bob").join("room:a");
        ada.push("whisper", new Say("you there"));
        ada.push("say", new Say("hi"));

        assertThatThrownBy(() -> bob.expectBroadcast("whispered", new Said("ada", "psst")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "; 'whispered' came as a push, which @Intercept and me() make of it: write" + " expectPush");
        assertThatThrownBy(() -> bob.expectPush("said", Said.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("; 'said' came as a broadcast, to everybody in the topic: write expectBroadcast");
        bob.expectPush("whispered", new Said("ada", "psst")).expectBroadcast("said", new Said("ada", "hi"));
    }

    @Test
    void seesTheEndOfTheConnection() {
        TestConnection connection = tester().connect("/rooms?user=ada");
        TestChannel room = connection.join("room:a");

        pubSub.broadcast("visitor:ada", "disconnect", Outbound.text("{}"));

        connection.expectClosed(1001);
        assertThat(connection.isOpen()).isFalse();
        assertThatThrownBy(() -> room.expectPush("never", Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("closed with 1001");
    }

    @Test
    void closesAndVanishes() {
        TestChannel watcher = tester().connect("/rooms?user=bob").join("room:a");
        TestConnection one = tester().connect("/rooms?user=ada");
        one.join("room:a");
        TestConnection two = tester().connect("/rooms?user=eve");
        two.join("room:a");
        watcher.expectBroadcast("said", new Said("ada", "hello")).expectBroadcast("said", new Said("eve", "hello"));

        one.close(3000, "done");
        one.expectClosed(3000, "done");
        assertThat(one.expectClosed().code()).isEqualTo(3000);
        assertThatThrownBy(() -> one.expectClosed(3000, "gone"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("gone");
        watcher.expectBroadcast("said", new Said("ada", "bye"));
        two.vanish();
        watcher.expectBroadcast("said", new Said("eve", "bye"));
    }
}
