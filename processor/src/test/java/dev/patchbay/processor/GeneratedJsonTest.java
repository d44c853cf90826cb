package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Payloads of programs are read and written as their types say. */
final class GeneratedJsonTest extends RunsPrograms {

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
}
