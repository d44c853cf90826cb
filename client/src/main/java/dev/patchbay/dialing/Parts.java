package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Opened;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** All that take part in one connection, as one. */
record Parts(List<Part> all) implements Part {

    @Override
    public void begins(ClientSession session) {
        all.forEach(part -> part.begins(session));
    }

    @Override
    public CompletionStage<Void> prepares() {
        CompletionStage<Void> ready = READY;
        for (Part part : all) {
            ready = ready.thenCompose(before -> part.prepares());
        }
        return ready;
    }

    @Override
    public void fails(ClientException why) {
        all.forEach(part -> part.fails(why));
    }

    @Override
    public CompletionStage<Void> enters(Connection open, boolean stranger) {
        return all.stream()
                .map(part -> part.enters(open, stranger))
                .filter(entering -> entering != READY)
                .findFirst() // only one says who the client is
                .orElse(READY);
    }

    @Override
    public void opens(Connection open, Opened how) {
        all.forEach(part -> part.opens(open, how));
    }

    @Override
    public void opened(Connection open) {
        all.forEach(part -> part.opened(open));
    }

    @Override
    public boolean takes(Inbound message) {
        for (Part part : all) {
            if (part.takes(message)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Outbound> heartbeat() {
        return all.stream().flatMap(part -> part.heartbeat().stream()).findFirst();
    }

    @Override
    public void breaks() {
        all.forEach(Part::breaks);
    }

    @Override
    public void ends() {
        all.forEach(Part::ends);
    }

    @Override
    public void over(ClientState last) {
        all.forEach(part -> part.over(last));
    }
}
