// [UnknownUrlVariable] The URL 'wss://{host}:{port}/{symbol}' has no variable 'symbl' - it has 'host', 'port', 'symbol'. Did you mean 'symbol'?
// [UnknownUrlVariable] The URL 'wss://{host}:{port}/{symbol}' has no variable 'depth' - it has 'host', 'port', 'symbol'. Write {depth} there, or hand the value to the constructor.
// [UnknownUrlVariable] The URL 'wss://example.com/ws' has no variable 'room' - it has none. Write {room} there, or hand the value to the constructor.
// = A parameter of a client names a variable that the URL has not.
package bad;

import dev.patchbay.*;

@SocketClient("wss://{host}:{port}/{symbol}")
final class A {
    @OnOpen
    void open(
            @Param String symbl, // problem
            @Param("depth") int depth, // problem
            @Param String symbol) {}
}

@SocketClient("wss://example.com/ws")
final class B {
    @OnMessage
    void take(String text, @Param String room) {} // problem
}
