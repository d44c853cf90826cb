package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.SocketClient;
import dev.patchbay.client.ClientConnection;

@SocketClient("wss://example.com/{symbol}")
public final class TickerClient {

    private final Listener listener;

    public TickerClient(Listener listener) {
        this.listener = listener;
    }

    @OnMessage
    void trade(Trade trade, @Param String symbol) {
        listener.hears(symbol, trade);
    }

    /** Begins. */
    public static ClientConnection start(Listener listener) {
        return new TickerClient_Connector(listener).symbol("btc").background();
    }

    public interface Listener {
        void hears(String symbol, Trade trade);
    }

    public record Trade(long price) {}
}
