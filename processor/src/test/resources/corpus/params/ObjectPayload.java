// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Map;

final class ObjectPayload {
    @Socket("/a")
    static final class ASocket {
        @OnMessage
        String take(Object any) {
            return any.getClass().getSimpleName().isEmpty() ? "" : String.valueOf(any);
        }
    }

    @Socket("/b")
    static final class BSocket {
        @OnMessage
        int take(Map<String, Object> map) {
            return map.size();
        }
    }
}

// opens /a
// sends "text"
// hears text
// sends [true]
// hears [true]
// b: opens /b
// b: sends {"a":1,"b":null}
// b: hears 2
