package demo;

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
        String drawing = "\"name\":\"d\",\"shapes\":[{\"type\":\"Circle\",\"radius\":1.5,\"color\":\"RED\"},"
                + "{\"points\":[{\"x\":1,\"y\":2}],\"type\":\"Path\"},{\"type\":\"Nothing\"}],"
                + "\"frame\":{\"width\":7},\"corners\":[{\"x\":0,\"y\":0}],"
                + "\"layers\":{\"top\":[{\"colors\":[\"GREEN\"]}]}}";
        List<String> log = new ArrayList<>();
        for (String type : List.of("shapes", "frame", "layers")) {
            Inbound.Text message = Inbound.Text.of("{\"type\":\"" + type + "\"," + drawing);
            log.add(StubConnection.shown(calls.onText(calls.typeOf(message), message, new StubConnection())));
            log.add(String.valueOf(calls.textIsNonBlocking(calls.typeOf(message))));
        }
        Inbound.Text shape = Inbound.Text.of("{\"type\":\"Square\",\"side\":2.0,\"color\":\"GREEN\"}");
        log.add(StubConnection.shown(calls.onText(calls.typeOf(shape), shape, new StubConnection())));
        return log;
    }
}
