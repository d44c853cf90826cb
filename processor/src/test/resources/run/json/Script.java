package demo;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.binding.SocketCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class Script {

    private Script() {}

    public static List<String> run() throws Throwable {
        SocketCalls calls = StubConnection.connect(new SocketRoutes()
                .routes()
                .get(0).binding(), StubConnection.handshake(Map.of(), Map.of()));
        List<String> log = new ArrayList<>();
        for (String json : List.of(
                "{\"type\":\"page\",\"items\":[{\"body\":\"a\"}],\"first\":{\"body\":\"b\"},\"next\":2}",
                "{\"type\":\"page\",\"items\":[7]}",
                "{\"type\":\"names\",\"items\":[\"a\"],\"first\":\"b\"}",
                "{\"type\":\"pairs\",\"left\":{\"body\":\"a\"},\"right\":3}",
                "{\"type\":\"book\",\"page\":{\"items\":[{\"body\":\"a\"}]},\"title\":\"t\"}",
                "{\"type\":\"account\",\"name\":\"Ada\",\"active\":true,\"roles\":[\"r\"],\"visits\":4}",
                "{\"type\":\"drawn\",\"point\":{\"x\":5}}",
                "{\"type\":\"map\",\"a\":{\"b\":[1,null,\"c\"]}}",
                "[1,{\"a\":true}]",
                "\"text\"")) {
            try {
                log.add(StubConnection.shown(calls.onText(Inbound.Text.of(json), new StubConnection())));
            } catch (DecodeException e) {
                log.add("wrong " + e.field());
            }
        }
        return log;
    }
}
