package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class Script {

    private Script() {}

    public static List<String> run() throws Throwable {
        SocketCalls calls = StubConnection.connect(new SocketRoutes()
                .routes()
                .get(0).binding(), StubConnection.handshake(Map.of(), Map.of()));
        StubConnection connection = new StubConnection();
        List<String> log = new ArrayList<>();
        log.add(calls.streamsText() + " " + calls.streamsBinary());
        log.add(StubConnection.shown(calls.onTextStream(new StringReader("one\ntwo"), connection)));
        log.add(StubConnection.shown(calls.onBinaryStream(new ByteArrayInputStream(new byte[3]), connection)));
        log.add(item(calls.onOpen(connection), new UploadSocket.Progress(7)));
        log.add(item(calls.onError(new IOException(), connection), "text"));
        return log;
    }

    @SuppressWarnings("unchecked")
    private static <T> String item(Answer answer, T item) {
        return "item " + StubConnection.shown(((Answer.Items<T>) answer).answer().apply(item));
    }
}
