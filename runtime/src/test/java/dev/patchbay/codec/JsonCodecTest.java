package dev.patchbay.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Inbound;
import dev.patchbay.testing.Payloads.Author;
import dev.patchbay.testing.Payloads.Holder;
import dev.patchbay.testing.Payloads.Item;
import dev.patchbay.testing.Payloads.Order;
import dev.patchbay.testing.Payloads.Size;
import dev.patchbay.testing.Payloads.Strict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonCodecTest {

    private static final JsonCodecs JSON = JsonCodecs.create();

    private final JsonCodec<Order> orders = JSON.of(Order.class);
    private final JsonCodec<Item> items = JSON.of(Item.class);

    @Test
    void readsWhatItWrote() {
        Item item = new Item("b\u00fccher \"new\"\n\ud83d\ude00", 2, Size.LARGE);
        Order order = new Order(
                new Author("Ann", 1L << 60, true),
                List.of(item, item),
                Map.of("x", item),
                List.of(new Author("Bob", 2, false)),
                1.5);

        assertThat(orders.decode(again(orders, order))).isEqualTo(order);
        assertThat(items.list().decode(again(items.list(), List.of(item)))).containsExactly(item);
        assertThat(items.set().decode(again(items.set(), Set.of(item)))).containsExactly(item);
        assertThat(items.map().decode(again(items.map(), Map.of("k", item)))).containsExactly(Map.entry("k", item));
    }

    @Test
    void readsAndWritesSimpleValues() {
        assertThat(roundTrip(String.class, "text \"q\"")).isEqualTo("text \"q\"");
        assertThat(roundTrip(Integer.class, -5)).isEqualTo(-5);
        assertThat(roundTrip(Long.class, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(roundTrip(Boolean.class, true)).isTrue();
        assertThat(roundTrip(Double.class, 0.5)).isEqualTo(0.5);
        assertThat(roundTrip(Size.class, Size.SMALL)).isEqualTo(Size.SMALL);
    }

    @Test
    void keepsTheNullsOfJsonOfAnyShape() {
        JsonCodec<Object> any = JSON.of(Object.class);
        String json = "{\"a\":[1,null,{\"b\":null}],\"c\":null}";
        assertThat(again(any, any.decode(Inbound.Text.of(json))).string()).isEqualTo(json);
        assertThat(again(any.map(), any.map().decode(Inbound.Text.of(json))).string())
                .isEqualTo(json);
    }

    @Test
    void skipsWhatItDoesNotKnowAndLeavesOutWhatIsMissing() {
        Item item = items.decode(Inbound.Text.of(" {\"more\":{\"a\":[1,{}]},\"count\":3} "));

        assertThat(item.count()).isEqualTo(3);
        assertThat(item.name()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author.id      | {'author':{'name':'Ann','id':'x'}}",
                "author.active  | {'author':{'id':1,'active':'perhaps'}}",
                "author         | {'author':7}",
                "lines          | {'lines':{}}",
                "lines[0].count | {'lines':[{'name':'a','count':'x'}]}",
                "lines[2].count | {'lines':[{'count':1},{'count':2},{'count':true}]}",
                "lines[1].size  | {'lines':[{'size':'SMALL'},{'size':'HUGE'}]}",
                "lines[1]       | {'lines':[{'count':1},5]}",
                "extras.k.count | {'extras':{'j':{'count':1},'k':{'count':'x'}}}",
                "readers[1].name   | {'readers':[{'name':'a'},{'name':{}}]}",
                "total          | {'author':{'name':'a','id':1,'active':true},'lines':[],'total':'x'}",
            })
    void namesTheFieldThatIsWrong(String field, String json) {
        DecodeException failure = failure(orders, json.replace('\'', '"'));

        assertThat(failure.field()).isEqualTo(field);
        assertThat(failure).hasMessageStartingWith("field '" + field + "': ");
    }

    @Test
    void saysWhatTheConstructorHadAgainstIt() {
        assertThat(failure(JSON.of(Strict.class), "{\"body\":\" \"}"))
                .hasMessage("body must not be blank")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(failure(JSON.of(Strict.class), "{}")).hasMessage("body must not be blank");
        assertThat(failure(JSON.of(Holder.class), "{\"id\":\"x\",\"strict\":{\"body\":\"\"}}"))
                .hasMessage("field 'strict': body must not be blank");
        assertThat(failure(JSON.of(Strict.class).list(), "[{\"body\":\"a\"},{\"body\":\"\"}]"))
                .hasMessage("field '[1]': body must not be blank");
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
                "{\"name\":\"a\"",
                "null",
                "7",
                "[]",
                "\"text\"",
                "{'name':'a'}",
                "{\"count\":1.2.3}",
                "}"
            })
    void refusesWhatIsNoSuchObject(String json) {
        assertThat(failure(items, json).getMessage()).isNotBlank();
    }

    @Test
    void refusesValuesOfAnotherKind() {
        failure(JSON.of(Size.class), "\"HUGE\"");
        failure(JSON.of(Size.class), "1");
        failure(JSON.of(Integer.class), "\"x\"");
        failure(JSON.of(Integer.class), "{}");
        failure(JSON.of(Integer.class), "99999999999999");
        failure(JSON.of(Long.class), "99999999999999999999999");
        failure(JSON.of(Boolean.class), "1");
        failure(JSON.of(String.class), "[]");
        failure(JSON.of(String.class), "null");
        failure(items.list(), "{}");
        failure(items.map(), "[]");
    }

    @Test
    void refusesTextThatIsNestedTooDeeplyToBeRead() {
        String deep = "{\"more\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";

        try {
            assertThat(items.decode(Inbound.Text.of(deep)).count()).isZero();
        } catch (DecodeException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Test
    void saysWhichTypeHasNoAdapter() {
        assertThatThrownBy(() -> JSON.of(Thread.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Thread");
    }

    @Test
    void namesTheTypesThatWereExpected() {
        assertThat(DecodeException.unknownType("type", "sya", "say", "ping"))
                .hasMessage("field 'type': expected a JSON object in which it is one of 'say', 'ping', got 'sya'");
        assertThat(DecodeException.unknownType("type", "", "say").getMessage()).endsWith("got no such property");
    }

    private static <T> T roundTrip(Class<T> type, T value) {
        JsonCodec<T> codec = JSON.of(type);
        return codec.decode(again(codec, value));
    }

    private static <T> Inbound.Text again(JsonCodec<T> codec, T value) {
        return Inbound.Text.of(
                StandardCharsets.UTF_8.decode(codec.encode(value).payload()).toString());
    }

    private static DecodeException failure(JsonCodec<?> codec, String json) {
        try {
            Object value = codec.decode(Inbound.Text.of(json));
            throw new AssertionError("decoded " + json + " as " + value);
        } catch (DecodeException expected) {
            return expected;
        }
    }
}
