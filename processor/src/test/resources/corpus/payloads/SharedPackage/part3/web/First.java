package web;

import api.Heard;
import api.Said;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/first")
public final class First {
    @OnMessage
    Said take(Heard heard) {
        return heard.said().get(0);
    }
}
