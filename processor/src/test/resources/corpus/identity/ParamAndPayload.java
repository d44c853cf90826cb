package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Payload;
import dev.patchbay.Socket;

final class ParamAndPayload {
    @Socket("/a/{b}")
    static final class ASocket {
        @OnMessage
        void take(@Param @Payload String b) {} // ! ContradictingMarks
    }
}
