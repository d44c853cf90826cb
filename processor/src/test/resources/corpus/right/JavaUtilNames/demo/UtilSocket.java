package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class UtilSocket {
    @OnMessage("list")
    List list(List list) {
        return list;
    }

    @OnMessage("optional")
    java.util.Optional<Optional> optional(Optional optional) {
        return java.util.Optional.of(optional);
    }

    @OnMessage("map")
    java.util.List<Map> map(Map map) {
        return java.util.List.of(map);
    }
}
