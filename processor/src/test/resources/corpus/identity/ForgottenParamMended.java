package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

final class ForgottenParamMended {
    record Said(String words) {}

    @Socket("/a/{room}")
    static final class ASocket {
        @OnMessage
        Said take(@Param String room, Said said) {
            return new Said(room + said.words());
        }
    }
}

// opens /a/x
// sends {"words":"y"}
// hears {"words":"xy"}
