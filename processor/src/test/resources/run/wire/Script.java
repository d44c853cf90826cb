package demo;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

public final class Script {

    private static final List<String> LOG = new ArrayList<>();

    private Script() {}

    public static List<String> run() {
        there(
                WireSocket_Widths_Json.CODEC,
                "{\"b\":-128,\"s\":32767,\"i\":-1,\"l\":9007199254740993,\"f\":0.1,\"d\":0.1,\"c\":\"x\",\"z\":true,\"boxed\":3}",
                "{}",
                "{\"boxed\":null}",
                "{\"i\":null}",
                "{\"b\":128}");
        there(
                WireSocket_Times_Json.CODEC,
                "{\"at\":\"2024-01-02T03:04:05Z\",\"day\":\"2024-01-02\",\"id\":\"123e4567-e89b-12d3-a456-426614174000\","
                        + "\"uri\":\"a:b\",\"bytes\":\"AQI=\"}");
        there(
                WireSocket_Named_Json.CODEC,
                "{\"from\":\"a\",\"author\":\"b\",\"secret\":\"c\",\"json\":1,\"json2\":2,\"value\":3,\"name\":4}");
        there(
                WireSocket_Maps_Json.CODEC,
                "{\"levels\":{\"LOW\":[1,null],\"high\":[]},\"numbers\":{\"7\":\"a\"},"
                        + "\"ids\":{\"123e4567-e89b-12d3-a456-426614174000\":\"high\"}}",
                "{\"levels\":{\"HIGH\":[]}}",
                "{\"numbers\":{\"seven\":\"a\"}}",
                "{\"numbers\":{\"+7\":\"a\"}}",
                "{\"numbers\":{\"007\":\"a\"}}",
                "{\"ids\":{\"123e4567-e89b-12d3-a456-426614174000\":\"HIGH\"}}");
        there(
                WireSocket_Lists_Json.CODEC,
                "{\"trees\":[[{\"name\":\"a\",\"children\":[{\"name\":\"b\"}]}],null],\"array\":[{},null],\"numbers\":[[1],[]],"
                        + "\"names\":[\"b\",\"a\"],\"maybe\":[null,\"x\"],\"wild\":[{}],\"none\":[]}",
                "{}",
                "{\"trees\":null,\"none\":null}",
                "{\"trees\":[[{\"children\":[{\"name\":7}]}]]}");
        there(WireSocket_Optionals_Json.CODEC, "{\"i\":1,\"d\":2.5,\"s\":\"x\"}", "{\"i\":null,\"s\":null}", "{}");
        there(
                WireSocket_Exact_Json.CODEC,
                "{\"n\":1,\"text\":\"a\"}",
                "{\"n\":1}",
                "{\"n\":1,\"text\":null}",
                "{\"n\":1,\"text\":\"a\",\"other\":1}",
                "{\"n\":1,\"text\":\"a\",\"spare\":null}");
        there(
                WireSocket_Event_Json.CODEC,
                "{\"who\":\"a\",\"kind\":\"in\"}",
                "{\"kind\":\"Left\"}",
                "{\"kind\":\"Left\",\"who\":1}",
                "{\"kind\":\"Joined\"}",
                "{}");
        there(WireSocket_Verbatim_Json.CODEC, "{\"any\":{\"a\":[1.50]},\"many\":[1,null]}");
        return LOG;
    }

    private static <T> void there(JsonCodec<T> codec, String... texts) {
        for (String text : texts) {
            try {
                LOG.add(StandardCharsets.UTF_8
                        .decode(codec.encode(codec.decode(Inbound.Text.of(text))).payload())
                        .toString());
            } catch (DecodeException wrong) {
                LOG.add(wrong.getMessage());
            }
        }
    }
}
