package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnError;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;

@Socket("/ws/{message}/{class}/{socket}")
final class SubSocket extends Typed<SubSocket.Note, SubSocket.Account> {

    record Note(String text) {}

    record Account(String name) {}

    @Override
    @OnConnect
    Account connect() {
        return new Account("a");
    }

    @OnError
    void failed(Exception e, @Param("message") int message, @Param("class") String kind, @Param String socket) {}

    /** Not called: it overrides without asking to be. */
    @Override
    @SuppressWarnings("patchbay")
    void open() {}
}
