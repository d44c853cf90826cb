package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.socket.Connection;
import java.nio.ByteBuffer;

/** The other end: it notes what it hears, and says what the script has told it to. */
@Socket("/ws/{symbol}/{depth}")
final class TickerSocket {

    private final Prices prices;

    TickerSocket(Prices prices) {
        this.prices = prices;
    }

    @OnOpen
    void opened(@Param String symbol, @Param int depth) {
        prices.note("serves " + symbol + " " + depth);
    }

    @OnMessage
    void hears(String text, Connection connection) {
        prices.note("hears " + text);
        switch (text) {
            case "{\"symbol\":\"btc eur\",\"first\":true}" -> connection.send("{\"type\":\"trade\",\"price\":7}");
            case "{\"symbol\":\"thanks\",\"first\":false}" -> connection.send("{\"type\":\"news\"}");
            case "what is news?" -> connection.send("{\"type\":\"trade\",\"price\":\"x\"}");
            case "bye" -> connection.close(4000, "again");
            case "{\"symbol\":\"btc eur\",\"first\":false}" -> connection.close(4001, "enough");
            default -> throw new IllegalStateException(text);
        }
        if (text.equals("what is news?")) {
            connection.ping(ByteBuffer.wrap(new byte[3]));
            connection.send("{\"type\":\"quit\"}");
        }
    }
}
