package demo;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.socket.Connection;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

@Socket("/ws/files/{owner}/{file-id}/{since}/{unit}/{part}")
final class FileSocket {

    @OnOpen
    @NonBlocking
    byte[] open(
            @Param UUID owner,
            @Param("file-id") long file,
            @Param LocalDate since,
            @Param TimeUnit unit,
            @Param Integer part,
            Connection connection) {
        return (owner + " " + file + " " + since + " " + unit + " " + part).getBytes();
    }

    @OnMessage
    @NonBlocking
    ByteBuffer upload(ByteBuffer bytes) {
        return bytes;
    }

    @OnMessage
    void note(String text, Connection connection) {
        connection.send("noted " + text);
    }

    @OnError
    void failed(Throwable failure) {}
}
