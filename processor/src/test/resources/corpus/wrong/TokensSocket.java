package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.JsonValue;
import dev.patchbay.token.Tokens;
import java.util.Map;

@Socket("/a")
final class TokensSocket {
    record User(String name) {}

    record Anybody(String name, Object more) {}

    TokensSocket(
            Tokens<String> text,
            Tokens<User> user,
            Tokens<Thread> thread, // ! NoCodec
            Tokens<JsonValue> json, // ! NoCodec
            Tokens<byte[]> bytes, // ! NoCodec
            Tokens<Anybody> anybody, // ! UntypedPayload
            Tokens<Map<String, Object>> map) {} // ! UntypedPayload

    @OnMessage
    void take(String text) {}
}
