package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

@Socket("/a")
final class LibrarySocket {
    record All(
            Writer writer,
            Types types,
            Reader reader,
            JsonNames names,
            JsonRead read,
            Codec codec,
            Shape shape,
            IllegalArgumentException exception,
            String string,
            int name,
            long END,
            double json2,
            List<Object> NAMES) {}

    record Upper(
            int JsonReader,
            List<Writer> JsonLists,
            int[] JsonArrays,
            java.time.Instant JsonTimes,
            Writer Writer_Json,
            NAMES CODEC,
            int dev,
            int demo,
            int java) {}

    @OnMessage("upper")
    Upper upper(Upper upper) {
        return upper;
    }

    @OnMessage("all")
    All all(All all) {
        return all;
    }

    @OnMessage("writer")
    Writer writer(Types types, dev.patchbay.socket.Sender<Reader> sender) {
        return new Writer(types.id());
    }

    @OnMessage("optional")
    java.util.Optional<Optional> optional(Optional optional) {
        return java.util.Optional.of(optional);
    }
}

// opens /a
// sends {"type":"all","writer":{"id":1},"string":{"text":"t","json":{"123e4567-e89b-12d3-a456-426614174000":{"id":1}},"value":[{"id":2}]},"END":3,"NAMES":[{"type":"PROPERTY","type2":1},{"type":"CASES","json":"text","read":{"CODEC":{"id":4}},"writeFields":[]}]}
// hears {"writer":{"id":1},"string":{"text":"t","json":{"123e4567-e89b-12d3-a456-426614174000":{"id":1}},"value":[{"id":2}]},"name":0,"END":3,"json2":0.0,"NAMES":[{"type":"PROPERTY","type2":1},{"type":"CASES","json":"text","read":{"CODEC":{"id":4}},"writeFields":[]}]}
// sends {"type":"upper","JsonReader":1,"JsonLists":[{"id":1}],"JsonArrays":[1],"JsonTimes":"2024-01-02T03:04:05Z","Writer_Json":{"id":1},"CODEC":"text","dev":1,"demo":2,"java":3}
// hears {"JsonReader":1,"JsonLists":[{"id":1}],"JsonArrays":[1],"JsonTimes":"2024-01-02T03:04:05Z","Writer_Json":{"id":1},"CODEC":"text","dev":1,"demo":2,"java":3}
// sends {"type":"writer","id":5}
// hears {"id":5}
// sends {"type":"optional","id":6}
// hears {"id":6}
