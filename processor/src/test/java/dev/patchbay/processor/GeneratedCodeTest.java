package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs, compiled with every warning an error, do what their annotations say. */
final class GeneratedCodeTest extends RunsPrograms {

    @Test
    void routesMessagesByTheirType() throws Exception {
        assertThat(run("chat").toArray())
                .containsExactly(
                        "/ws/chat/{room}",
                        "refused 403",
                        "None",
                        "None",
                        "sent [{\"from\":{\"name\":\"Ada\"},\"body\":\"hi\"}]",
                        "[{\"from\":{\"name\":\"Ada\"},\"body\":\"hi\"}]",
                        "pong",
                        "non-blocking true false",
                        "wrong: type",
                        "wrong: limit",
                        "wrong: type",
                        "wrong: ",
                        "wrong: ",
                        "failed: tired",
                        "Unhandled",
                        "NotAccepted",
                        "entered attic",
                        "left attic Ada 1001");
    }

    @Test
    void connectsAndIsCalledAtTheClient() throws Exception {
        assertThat(run("client").toArray())
                .containsExactly(
                        "open btc eur true",
                        "trade 7 of 5",
                        "wrong",
                        "ping 3",
                        "closed 4000 1",
                        "open btc eur false",
                        "closed 4001 2",
                        "serves btc eur 5",
                        "hears {\"symbol\":\"btc eur\",\"first\":true}",
                        "hears {\"symbol\":\"thanks\",\"first\":false}",
                        "hears what is news?",
                        "hears bye",
                        "serves btc eur 5",
                        "hears {\"symbol\":\"btc eur\",\"first\":false}",
                        "logged out",
                        "The variable 'symbol' of ws://{host}:{port}/ws/{symbol}/{depth} has no value");
    }

    @Test
    void joinsChannelsAndIsCalledThereAtTheClient() throws Exception {
        assertThat(run("channelclient").toArray())
                .containsExactly(
                        "The variable 'floor' of the topic room:{room}:{floor} has no value",
                        "The variable 'room' of the topic room:{room}:{floor} cannot be 'lobby:1': it stands between"
                                + " colons, and is neither empty nor has one",
                        "joined lobby on 2, hello Ada 2, 1",
                        "heard hi",
                        "counted 3",
                        "quiet",
                        "picture 4",
                        "other 2",
                        "noted {n=7} in room:lobby:1",
                        "joined lobby on 2, hello Ada 9, 2",
                        "left lobby",
                        "room:lobby:1 CLOSED",
                        "sure false",
                        "Success[reply=Reply[status=Optional[ok], payload=Optional[Yes[sure=true]], stops=false]]",
                        "Failure[reply=Reply[status=Optional[error], payload=Optional[No[why=no such topic]],"
                                + " stops=false]]",
                        "pong ok",
                        "asked");
    }

    @Test
    void answersLaterAndPerhaps() throws Exception {
        String tick = "{\"symbol\":\"A\",\"price\":5}";
        String next = "{\"symbol\":\"next\",\"price\":5}";
        assertThat(run("async").toArray())
                .containsExactly(
                        "welcome",
                        "latest later " + tick,
                        "latest later None",
                        "next later " + next,
                        "next later " + next,
                        "watch later None",
                        "watch later None",
                        "name later ticker",
                        "name later ticker",
                        "perhaps " + tick,
                        "perhaps None",
                        "raw later None",
                        "raw later None",
                        "later failed",
                        "Unhandled");
    }

    @Test
    void fillsParametersFromTopicsQueriesAndHandshakes() throws Exception {
        assertThat(run("topics").toArray())
                .containsExactly(
                        "same true",
                        "true true false",
                        "{\"from\":\"page\",\"body\":\"Optional[7] [a, b] []\"}",
                        "{\"from\":\"Ada\",\"body\":\"hi\"}",
                        "ping 3",
                        "pong 4",
                        "closed /",
                        "refused 400");
    }

    @Test
    void tellsTheServerWhatTheAnnotationSays() throws Exception {
        assertThat(run("settings").toArray())
                .containsExactly(
                        "1024 256 65536 PT1M30S",
                        "[chat.v2, chat.v1]",
                        "65536 4 1048576 PT2H",
                        "[]",
                        "{\"kind\":\"Entered\",\"name\":\"Ada\",\"type\":\"guest\"}",
                        "{\"kind\":\"Left\",\"name\":\"Ada\"}",
                        "false true",
                        "kind");
    }

    @Test
    void readsMessagesWhileTheyArriveAndSendsEveryItem() throws Exception {
        assertThat(run("streams").toArray())
                .containsExactly("true true", "one", "3", "item {\"percent\":7}", "item text");
    }

    @Test
    void callsChannelsAndSendsTheirEvents() throws Exception {
        assertThat(run("channels").toArray())
                .containsExactly(
                        "Optional[user:Ada] DEBUG",
                        "room:{room} {}",
                        "lobby {}",
                        "lobby:* {}",
                        "static:{room} {place=attic}",
                        "ok {\"said\":[{\"name\":\"Ada\",\"body\":\"room:attic 3\"}]}",
                        "all cleared {}",
                        "all new_msg {\"name\":\"Ada\",\"body\":\"hi\"}",
                        "new_msg: None",
                        "others typing {\"name\":\"Ada\",\"body\":\"nowhere\"}",
                        "me cleared {}",
                        "typing: None",
                        "others typing {\"name\":\"Ada\",\"body\":\"attic\"}",
                        "me cleared {}",
                        "typing: None",
                        "ping: None",
                        "ping: ok {\"count\":2}",
                        "count: later ok [{\"count\":1}]",
                        "status: teapot {\"count\":2}",
                        "stop: stop behind None",
                        "echo: ok null",
                        "any: later ok [1,\"two\"]",
                        "text: ok \"text\"",
                        "bytes: ok binary raw",
                        "buffer: ok binary wrapped",
                        "late ok {\"count\":5}",
                        "later: None",
                        "late error binary bytes",
                        "later_bytes: None",
                        "late ok",
                        "later_none: None",
                        "unknown: Unhandled",
                        "bytes: expected a binary payload, got JSON",
                        "ping: expected JSON, got a binary payload",
                        "true false true false",
                        "own Optional.empty",
                        "bob's Optional[{\"name\":\"Bob\",\"body\":\"b\"}]",
                        "true true false",
                        "tick 7",
                        "heard flash",
                        "left LEFT",
                        "refused unauthorized",
                        "room:attic new_msg {\"name\":\"program\",\"body\":\"hi\"}");
    }

    @Test
    void isBuiltByALibraryOfInjection() throws Exception {
        List<Path> files = new ArrayList<>(Fixtures.files("run", "inject"));
        files.addAll(Fixtures.files("run", "StubConnection"));
        assertThat(run(files).toArray()).containsExactly("Hello Ada {}");
    }
}
