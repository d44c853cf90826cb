// [UrlSyntax] The URL 'https://example.com/ws' does not begin with ws:// or wss://. Write one such as wss://example.com/ws/{symbol}.
// [UrlSyntax] The URL 'wss://example.com/{symbol' has a brace that is no part of a variable, whose name has letters, digits and _ alone. Write one such as wss://example.com/ws/{symbol}.
// [UrlSyntax] The URL 'wss://example.com/{}' has a brace that is no part of a variable, whose name has letters, digits and _ alone. Write one such as wss://example.com/ws/{symbol}.
// [UrlSyntax] The URL 'ws:///ws' has no host. Write one such as wss://example.com/ws/{symbol}.
// [UrlSyntax] The URL 'ws://example.com/a b' is none: illegal character in path. Write one such as wss://example.com/ws/{symbol}.
// [UrlSyntax] The URL 'ws://example.com/ws#top' has a fragment, which no server is ever sent (RFC 6455, section 3). Write one such as wss://example.com/ws/{symbol}.
// = What stands in `@SocketClient` is no URL of a WebSocket.
package bad;

import dev.patchbay.*;

@SocketClient("https://example.com/ws") // problem
final class A {
    @OnMessage
    void take(String text) {}
}

@SocketClient("wss://example.com/{symbol") // problem
final class B {
    @OnMessage
    void take(String text) {}
}

@SocketClient("wss://example.com/{}") // problem
final class C {
    @OnMessage
    void take(String text) {}
}

@SocketClient("ws:///ws") // problem
final class D {
    @OnMessage
    void take(String text) {}
}

@SocketClient("ws://example.com/a b") // problem
final class E {
    @OnMessage
    void take(String text) {}
}

@SocketClient("ws://example.com/ws#top") // problem
final class F {
    @OnMessage
    void take(String text) {}
}
