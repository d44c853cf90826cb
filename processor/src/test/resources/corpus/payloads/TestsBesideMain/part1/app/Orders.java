package app;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/orders")
final class Orders {
    @OnMessage
    Order take(Order order) {
        return order;
    }
}
