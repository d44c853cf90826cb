package dev.patchbay.binding;

import dev.patchbay.socket.Handshake;
import java.util.Optional;

/**
 * Who is connected to a socket with channels; all channels of a connection see the same.
 *
 * @param handshake how the connection came
 * @param identity what the socket's {@code @OnConnect} returned, if it returns something
 * @param userId whose connection it is, as {@code @UserId} says
 */
public record ChannelUser(Handshake handshake, Optional<Object> identity, Optional<String> userId) {

    /** Somebody without identity and user id. */
    public static ChannelUser anonymous(Handshake handshake) {
        return new ChannelUser(handshake, Optional.empty(), Optional.empty());
    }

    /**
     * The identity.
     *
     * @throws IllegalStateException where the socket gave none
     */
    public <T> T identity(Class<T> type) {
        return type.cast(identity.orElseThrow(
                () -> new IllegalStateException("The socket's @OnConnect gave no " + type.getSimpleName())));
    }
}
