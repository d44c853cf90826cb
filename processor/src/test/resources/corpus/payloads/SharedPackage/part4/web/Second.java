package web;

import api.Heard;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

// not: module
// option: -Apatchbay.routes=web.MoreRoutes
@Socket("/second")
public final class Second {
    @OnMessage
    List<Heard> take(Heard heard) {
        return List.of(heard);
    }
}
