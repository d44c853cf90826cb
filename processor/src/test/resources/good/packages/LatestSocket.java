package shop.stock;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/ws/orders/latest")
public final class LatestSocket {

    public record Level(int amount) {}

    public LatestSocket(Stock stock, StockClock clock) {}

    @OnMessage
    Level level(Level level) {
        return level;
    }
}
