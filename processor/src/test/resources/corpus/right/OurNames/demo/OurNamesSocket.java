package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.util.Optional;

@Socket("/a/{socket}/{handshake}/{connection}/{message}/{text}")
final class OurNamesSocket {
    record Payload(String message, String payload, String context) {}

    record Calls(String calls) {}

    record Answer(String answer, int socket) {}

    record Error(String error) {}

    record User(String user) {}

    OurNamesSocket(Channels channels, Json json, Server server, Value value) {}

    @OnConnect
    User connect(
            Handshake handshake,
            @Param String socket,
            @Param("handshake") String shake,
            @Param String connection,
            @Param String message,
            @Param String text,
            @Param Optional<String> json,
            @Param Optional<String> nothing,
            @Param Optional<String> optional,
            @Param Optional<String> value,
            @Param Optional<String> item,
            @Param Optional<String> identity,
            @Param Optional<String> e,
            @Param Optional<String> error,
            @Param Optional<String> reason,
            @Param Optional<String> type,
            @Param Optional<String> bytes,
            @Param Optional<String> server) {
        return new User(socket);
    }

    @OnOpen
    void open(Connection socket, @Param("text") String answer) {}

    @OnMessage("calls")
    Answer calls(Calls calls, User socket, @Param("message") String message) {
        return new Answer("", 1);
    }

    @OnMessage("onText")
    Payload onText(Payload payload) {
        return payload;
    }

    @OnMessage("isNonBlocking")
    Error isNonBlocking(Error error) {
        return error;
    }

    @OnMessage("toString")
    void toString(Payload payload) {}

    @OnError
    void failed(IllegalStateException error, @Param("socket") String text) {}

    @OnClose
    void close(CloseReason reason, @Param("connection") String message) {}
}
