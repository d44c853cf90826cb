package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs, compiled with every warning an error, do what their annotations say. */
class GeneratedCodeTest {

    /** Without {@code processing}, which warns of annotations that no processor keeps from the others. */
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    @TempDir
    Path classes;

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
    void readsAndWritesSealedTypesAndCollections() throws Exception {
        assertThat(run("shapes").toArray())
                .containsExactly(
                        "[{\"type\":\"Circle\",\"radius\":1.5,\"color\":\"RED\"},"
                                + "{\"type\":\"Path\",\"points\":[{\"x\":1,\"y\":2}]},{\"type\":\"Nothing\"}]",
                        "true",
                        "7",
                        "true",
                        "{\"top\":[{\"colors\":[\"GREEN\"]}]}",
                        "false",
                        "{\"type\":\"Square\",\"side\":2.0,\"color\":\"GREEN\"}");
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
    void readsAndWritesWithCodecsOfTheProgram() throws Exception {
        assertThat(run("codecs").toArray())
                .containsExactly("1 ct", "binary \0", "12 ct", "later binary \0\0", "For input string: \"dear\"");
    }

    @Test
    void readsAndWritesGenericRecordsBeansAndJsonOfAnyShape() throws Exception {
        assertThat(run("json").toArray())
                .containsExactly(
                        "{\"items\":[{\"body\":\"a\"}],\"first\":{\"body\":\"b\"},\"next\":2}",
                        "wrong items[0]",
                        "{\"items\":[\"a\"],\"first\":\"b\",\"next\":0}",
                        "[{\"left\":{\"body\":\"a\"},\"right\":3},{\"left\":{\"body\":\"a\"},\"right\":3}]",
                        "{\"page\":{\"items\":[{\"body\":\"a\"}],\"next\":0},\"title\":\"t\"}",
                        "{\"name\":\"Ada\",\"active\":true,\"roles\":[\"r\"],\"visits\":4}",
                        "{\"point\":{\"x\":5}}",
                        "{\"a\":{\"b\":[1,null,\"c\"]}}",
                        "[[1,{\"a\":true}]]",
                        "[\"text\"]");
    }

    @Test
    void readsAndWritesEveryKindOfPart() throws Exception {
        assertThat(run("wire").toArray())
                .containsExactly(
                        "{\"b\":-128,\"s\":32767,\"i\":-1,\"l\":9007199254740993,\"f\":0.1,\"d\":0.1,\"c\":\"x\",\"z\":true,\"boxed\":3}",
                        "{\"b\":0,\"s\":0,\"i\":0,\"l\":0,\"f\":0.0,\"d\":0.0,\"c\":\"\\u0000\",\"z\":false}",
                        "{\"b\":0,\"s\":0,\"i\":0,\"l\":0,\"f\":0.0,\"d\":0.0,\"c\":\"\\u0000\",\"z\":false}",
                        "field 'i': expected a whole number from -2147483648 to 2147483647, got null",
                        "field 'b': expected a whole number from -128 to 127, got 128",
                        "{\"at\":\"2024-01-02T03:04:05Z\",\"day\":\"2024-01-02\",\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"uri\":\"a:b\",\"bytes\":\"AQI=\"}",
                        "{\"from\":\"a\",\"json\":1,\"json2\":2,\"value\":3,\"name\":4}",
                        "{\"levels\":{\"LOW\":[1,null],\"high\":[]},\"numbers\":{\"7\":\"a\"},\"ids\":{\"123e4567-e89b-12d3-a456-426614174000\":\"high\"}}",
                        "field 'levels.HIGH': expected one of 'LOW', 'high', got \"HIGH\"",
                        "field 'numbers.seven': expected a name that is a whole number in range, got \"seven\"",
                        "field 'numbers.+7': expected a name that is a whole number in range, got \"+7\"",
                        "field 'numbers.007': expected a name that is a whole number in range, got \"007\"",
                        "field 'ids.123e4567-e89b-12d3-a456-426614174000': expected one of 'LOW', 'high', got \"HIGH\"",
                        "{\"trees\":[[{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}],null],\"array\":[{\"children\":[]},null],\"numbers\":[[1],[]],\"names\":[\"b\",\"a\"],\"maybe\":[null,\"x\"],\"wild\":[{\"children\":[]}],\"none\":[]}",
                        "{\"trees\":[],\"array\":[],\"numbers\":[],\"names\":[],\"maybe\":[],\"wild\":[]}",
                        "{\"trees\":[],\"array\":[],\"numbers\":[],\"names\":[],\"maybe\":[],\"wild\":[]}",
                        "field 'trees[0][0].children[0].name': expected a string, got 7",
                        "{\"i\":1,\"d\":2.5,\"s\":\"x\"}",
                        "{}",
                        "{}",
                        "{\"text\":\"a\",\"n\":1}",
                        "expected a value for 'text', got none",
                        "field 'text': expected a string, got null",
                        "field 'other': expected one of the names 'text', 'n', 'more', 'spare', got \"other\"",
                        "{\"text\":\"a\",\"n\":1}",
                        "{\"kind\":\"in\",\"who\":\"a\"}",
                        "{\"kind\":\"Left\"}",
                        "field 'who': expected one of the names 'kind', got \"who\"",
                        "field 'kind': expected one of 'in', 'Left', got \"Joined\"",
                        "expected an object whose 'kind' is one of 'in', 'Left', got none",
                        "{\"any\":{\"a\":[1.50]},\"many\":[1,null]}");
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

    private List<?> run(String name) throws Exception {
        List<Path> files = new ArrayList<>(Fixtures.files("good", name));
        files.addAll(Fixtures.files("run", name));
        files.addAll(Fixtures.files("run", "StubConnection"));
        return run(files);
    }

    private List<?> run(List<Path> files) throws Exception {
        Program program = Program.compile(classes, files, STRICT);
        assertThat(program.messages())
                .filteredOn(message -> !message.startsWith("NOTE"))
                .isEmpty();
        return program.run();
    }
}
