package shop.orders;

import dev.patchbay.Named;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.function.Supplier;
import shop.stock.Stock;

@Socket("/ws/orders/{id}")
public final class OrderSocket {

    public OrderSocket(Clock clock, Stock stock, Supplier<Stock> more, @Named("second") Stock again) {}

    @OnMessage
    String order(String text) {
        return text;
    }
}
