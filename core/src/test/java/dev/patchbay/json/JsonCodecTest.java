package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.Adapters.Author;
import dev.patchbay.json.Adapters.Circle;
import dev.patchbay.json.Adapters.Colour;
import dev.patchbay.json.Adapters.Group;
import dev.patchbay.json.Adapters.Line;
import dev.patchbay.json.Adapters.Page;
import dev.patchbay.json.Adapters.Said;
import dev.patchbay.json.Adapters.Shape;
import dev.patchbay.json.Adapters.Tree;
import dev.patchbay.json.Adapters.Widths;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonCodecTest {

    private static final Said SAID = new Said(
            "b\u00fccher \"new\"\n\ud83d\ude00",
            1L << 60,
            Arrays.asList(new Line(1, Colour.DARK_GREEN), null, new Line(-2, null)),
            Optional.of(new Author("Ann", 7)),
            Map.of("k\"", "v"));
    private static final Shape SHAPE = new Group(List.of(new Circle(1.5), new Group(List.of()), new Circle(0.1)));
    private static final Tree TREE = new Tree("a", List.of(new Tree(null, List.of(new Tree("c", List.of())))));
    private static final Widths WIDTHS = new Widths(
            Byte.MIN_VALUE,
            Short.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            0.1f,
            1e-300,
            '\u20ac',
            true,
            List.of(1, 2),
            -1L,
            Set.of(0.5));

    @Test
    void readsWhatItWrote() {
        isReadAgain(Adapters.SAID, SAID);
        isReadAgain(Adapters.SAID, new Said(null, 0, List.of(), Optional.empty(), Map.of()));
        isReadAgain(Adapters.PAGE, new Page<>(List.of(SAID, SAID), 3));
        isReadAgain(Adapters.SHAPE, SHAPE);
        isReadAgain(Adapters.TREE, TREE);
        isReadAgain(Adapters.WIDTHS, WIDTHS);
        isReadAgain(Adapters.COLOUR, Colour.DARK_GREEN);
        isReadAgain(Adapters.COLOUR.list(), Arrays.asList(Colour.RED, null));
        isReadAgain(Adapters.COLOUR.set(), Set.of(Colour.RED));
        isReadAgain(Adapters.COLOUR.map(), Map.of("x", Colour.RED));
    }

    private static <T> void isReadAgain(JsonCodec<T> codec, T payload) {
        byte[] json = codec.encode(payload).utf8();
        assertThat(codec.decode(new Inbound.Text(json))).isEqualTo(payload);
        assertThat(codec.value(payload).text()).isEqualTo(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void writesWhatJacksonReads() throws IOException {
        assertThat(Oracle.value(Adapters.WIDTHS.encode(WIDTHS).utf8(), Widths.class))
                .contains(WIDTHS);
        assertThat(Oracle.value(Adapters.SHAPE.encode(SHAPE).utf8(), Shape.class))
                .contains(SHAPE);
        assertThat(Oracle.value(Adapters.TREE.encode(TREE).utf8(), Tree.class)).contains(TREE);
        assertThat(Adapters.WIDTHS.decode(Inbound.Text.of(Oracle.written(WIDTHS))))
                .isEqualTo(WIDTHS);
        assertThat(Adapters.TREE.decode(Inbound.Text.of(Oracle.written(TREE)))).isEqualTo(TREE);
    }

    @Test
    void leavesOutWhatIsMissing() {
        Said said = new Said(null, 0, List.of(), Optional.empty(), Map.of());
        assertThat(text(Adapters.SAID, said)).isEqualTo("{\"at\":0,\"lines\":[],\"notes\":{}}");
        assertThat(Adapters.SAID.decode(Inbound.Text.of(" {\"more\":{\"a\":[1,{}]} } ")))
                .isEqualTo(said);
        assertThat(Adapters.SAID.decode(
                        Inbound.Text.of("{\"text\":null,\"lines\":null,\"author\":null,\"notes\":null}")))
                .isEqualTo(said);
    }

    @Test
    void letsTheLastOfEqualNamesCount() {
        assertThat(Adapters.TREE
                        .decode(Inbound.Text.of("{\"name\":\"a\",\"children\":[],\"n\\u0061me\":\"b\"}"))
                        .name())
                .isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "at                    | {'at':'x'}",
                "at                    | {'at':null}",
                "at                    | {'at':1.5}",
                "at                    | {'at':99999999999999999999}",
                "author                | {'author':7}",
                "author.id             | {'author':{'name':'Ann','id':'x'}}",
                "author.id             | {'author':{'id':10000000000}}",
                "lines                 | {'lines':{}}",
                "lines[0].count        | {'lines':[{'colour':'RED','count':'x'}]}",
                "lines[2].count        | {'lines':[{'count':1},null,{'count':true}]}",
                "lines[1].colour       | {'lines':[{'colour':'RED'},{'colour':'HUGE'}]}",
                "lines[1]              | {'lines':[{'count':1},5]}",
                "notes.k               | {'notes':{'j':'{','k':1}}",
                "text                  | {'at':1,'text':{}}",
                "text                  | {'text':'\\ud800'}",
                "more.x[1]             | {'more':{'x':[1,tru]}}",
                "text                  | {'text':'a",
                "text                  | {'text':'a'",
                "``                    | {'text':'a',",
                "``                    | {'text':'a',}",
                "``                    | []",
                "``                    | null",
                "``                    | {} x",
                "``                    | {",
            })
    void namesTheFieldThatIsWrong(String field, String json) {
        DecodeException failure = failure(Adapters.SAID, json.replace('\'', '"'));

        assertThat(failure.field()).isEqualTo(field);
        assertThat(failure).hasMessageContaining("expected ");
        assertThat(failure.getMessage()).doesNotContain("Exception", "java.", "dev.");
    }

    @Test
    void saysWhatWasExpectedAndWhatCame() {
        assertThat(failure(Adapters.SAID, "{\"lines\":[{\"count\":10000000000}]}"))
                .hasMessage(
                        "field 'lines[0].count': expected a whole number from -2147483648 to 2147483647, got 10000000000");
        assertThat(failure(Adapters.SHAPE, "{\"type\":\"Group\",\"shapes\":[{\"type\":\"Square\"}]}"))
                .hasMessage("field 'shapes[0].type': expected one of 'Circle', 'Group', got \"Square\"");
        assertThat(failure(Adapters.SHAPE, "{\"shapes\":[],\"type\":\"Group\",\"shapes\":[{}]}"))
                .hasMessage("field 'shapes[0]': expected an object whose 'type' is one of 'Circle', 'Group', got none");
        assertThat(failure(Adapters.TREE, "null")).hasMessage("expected a value, got null");
        assertThat(failure(Adapters.TREE, "{}{}")).hasMessage("expected the end, got an object");
        assertThat(failure(Adapters.STRICT, "{\"body\":\"a\",\"more\":1}"))
                .hasMessage("field 'more': expected one of the names 'body', got \"more\"");
    }

    @Test
    void leavesTheNameOfAMessageToTheSocket() {
        Inbound.Text message = Inbound.Text.of("{\"type\":\"say\",\"body\":\"a\"}");
        assertThat(Adapters.STRICT.decode(message, "type").body()).isEqualTo("a");
        assertThatThrownBy(() -> Adapters.STRICT.decode(message, "kind"))
                .isInstanceOf(DecodeException.class)
                .hasMessage("field 'type': expected one of the names 'body', got \"type\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nonsense",
                "{",
                "[",
                "{\"name\"",
                "{\"name\":",
                "7",
                "[]",
                "\"text\"",
                "{'name':'a'}",
                "}",
                "\u0000"
            })
    void refusesWhatIsNoSuchObject(String json) {
        assertThat(failure(Adapters.TREE, json).getMessage()).isNotBlank();
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        String deep = "{\"children\":[".repeat(30_000);
        assertThat(failure(Adapters.TREE, deep))
                .hasMessageContaining("expected JSON nested at most 512 deep")
                .hasMessageContaining("children[0].children[0]");
        assertThat(failure(Adapters.TREE, "{\"x\":" + "[".repeat(30_000)).getMessage())
                .hasSizeLessThan(500);
        Tree tree = new Tree("leaf", List.of());
        for (int depth = 0; depth < 255; depth++) {
            tree = new Tree(null, List.of(tree));
        }
        isReadAgain(Adapters.TREE, tree);
        Tree deeper = new Tree(null, List.of(tree));
        assertThatThrownBy(() -> Adapters.TREE.encode(deeper)).hasMessageContaining("nested more than 512 deep");
    }

    @Test
    void keepsItsMessagesShortWhateverCame() {
        String name = "n".repeat(10_000);
        DecodeException failure = failure(Adapters.ANY, "{\"" + name + "\":{\"" + name + "\":[" + name + "]}}");
        assertThat(failure.getMessage()).hasSizeLessThan(300);
        assertThat(failure.field()).startsWith("nnn").endsWith("...[0]");
    }

    @Test
    void writesTypedPayloadsIntoUntypedOnes() {
        JsonValue value = Adapters.COLOUR.value(Colour.DARK_GREEN);
        assertThat(text(Adapters.ANY, Map.of("colour", value))).isEqualTo("{\"colour\":\"dark green\"}");
    }

    private static <T> String text(JsonCodec<T> codec, T payload) {
        return new String(codec.encode(payload).utf8(), StandardCharsets.UTF_8);
    }

    static DecodeException failure(JsonCodec<?> codec, String json) {
        try {
            Object value = codec.decode(Inbound.Text.of(json));
            throw new AssertionError("decoded " + json + " as " + value);
        } catch (DecodeException expected) {
            return expected;
        }
    }
}
