package dev.patchbay.dialing;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Dialogue;
import dev.patchbay.client.Opened;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import java.util.function.Function;

/** A dialogue of the program's, or of a platform's. */
public final class Talk implements Part {

    private final Function<ClientConnection, Dialogue> made;
    private volatile Dialogue dialogue = new Dialogue() {};

    /** One that is made when it begins. */
    public Talk(Function<ClientConnection, Dialogue> made) {
        this.made = made;
    }

    @Override
    public void begins(ClientSession session) {
        dialogue = made.apply(session);
    }

    @Override
    public void opens(Connection open, Opened how) {
        dialogue.opens();
    }

    @Override
    public boolean takes(Inbound message) {
        return dialogue.takes(message);
    }

    @Override
    public void breaks() {
        dialogue.breaks();
    }

    @Override
    public void over(ClientState last) {
        dialogue.over();
    }
}
