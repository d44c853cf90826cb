package app;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

final class OrdersTest {
    record Expected(Order order, List<Order.Size> sizes, Unused unused) {}

    @Socket("/test")
    static final class TestSocket {
        @OnMessage
        List<Expected> take(Expected expected) {
            return List.of(expected);
        }
    }
}

// option: -Apatchbay.routes=app.TestRoutes
// opens /test
// sends {"order":{"article":"tea","pieces":[{"count":2,"size":"LARGE"}]},"sizes":["SMALL"],"unused":{"kind":{"type":"One"}}}
// hears [{"order":{"article":"tea","pieces":[{"count":2,"size":"LARGE"}]},"sizes":["SMALL"],"unused":{"kind":{"type":"One"}}}]
