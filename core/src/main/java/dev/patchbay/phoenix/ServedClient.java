package dev.patchbay.phoenix;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.protocol.ServerProtocol;
import dev.patchbay.session.ServedConnection;
import dev.patchbay.session.Undecodable;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One client of channels, as the session of its connection calls it: messages are decoded here and handed on. */
final class ServedClient implements SocketCalls {

    private static final String NO_MESSAGE = "no message of Phoenix Channels in the version that was agreed on";

    private final List<ChannelRoute> routes;
    private final ChannelUser user;
    private final ServerProtocol protocol;
    private volatile Optional<JoinedChannels> channels = Optional.empty(); // may be looked at at any time
    private Optional<Eviction> eviction = Optional.empty(); // for the session's calls only, one at a time

    ServedClient(List<ChannelRoute> routes, ChannelUser user, ServerProtocol protocol) {
        this.routes = routes;
        this.user = user;
        this.protocol = protocol;
    }

    @Override
    public Answer onOpen(Connection connection) {
        if (!(connection instanceof ServedConnection served)) {
            throw new IllegalStateException("Channels are served behind a SocketSession, got " + connection);
        }
        channels = Optional.of(new JoinedChannels(routes, user, new ClientWire(served, protocol)));
        eviction = Optional.of(new Eviction(connection));
        user.userId().ifPresent(id -> served.settings().pubSub().subscribe(id, eviction.get()));
        return Answer.none();
    }

    @Override
    public boolean textIsNonBlocking(String type) {
        return true; // what may block happens in the mailbox of a channel
    }

    @Override
    public boolean binaryIsNonBlocking() {
        return true;
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) {
        return channels.orElseThrow().receive(protocol.fromClient(message));
    }

    @Override
    public Answer onBinary(Inbound.Binary message, Connection connection) {
        return channels.orElseThrow().receive(protocol.fromClient(message));
    }

    /** What cannot be decoded closes the connection with 1011 and no text, as Phoenix does. */
    @Override
    public Answer onError(Throwable error, Connection connection) {
        if (error instanceof DecodeException && connection instanceof ServedConnection served) {
            connection.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
            Undecodable.tell(served.settings(), connection.id(), NO_MESSAGE);
            return Answer.none();
        }
        return Answer.unhandled();
    }

    @Override
    public void onClose(CloseReason reason, Connection connection) {
        channels.ifPresent(joined -> {
            eviction.ifPresent(joined.settings().pubSub()::unsubscribeAll);
            joined.close();
        });
    }

    @Override
    public Optional<String> userId() {
        return user.userId();
    }

    @Override
    public List<String> topics() {
        return channels.map(JoinedChannels::topics).orElse(List.of());
    }

    @Override
    public CompletionStage<Void> ended() {
        return channels.map(JoinedChannels::ended).orElseGet(() -> CompletableFuture.completedStage(null));
    }
}
