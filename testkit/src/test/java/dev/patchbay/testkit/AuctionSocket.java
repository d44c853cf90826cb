package dev.patchbay.testkit;

import dev.patchbay.OnConnect;
import dev.patchbay.Socket;
import dev.patchbay.socket.Handshake;
import dev.patchbay.token.Tokens;

/** A socket for those who have a token, as phoenix.js sends it. */
@Socket(value = "/auction", channels = AuctionChannel.class, authToken = true)
final class AuctionSocket {

    record Bidder(String name) {}

    private final Tokens<Bidder> tokens;

    AuctionSocket(Tokens<Bidder> tokens) {
        this.tokens = tokens;
    }

    @OnConnect
    Bidder connect(Handshake handshake) {
        return tokens.verify(handshake.authToken()).orRefuse();
    }
}
