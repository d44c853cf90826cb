package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/**
 * What a server of channels needs of a {@link Protocol}: it reads what clients send, and writes what they are sent. A
 * program may have one of its own, for clients that ask for another version ({@code Mount.protocol}), or to change a
 * little of Phoenix's:
 *
 * <pre>{@code
 * final class WithoutBinary implements ServerProtocol {
 *     @Override
 *     public Envelope fromClient(Inbound message) {
 *         if (message instanceof Inbound.Binary) {
 *             throw new DecodeException("", "expected text, got a binary message");
 *         }
 *         return Protocol.V2.fromClient(message);
 *     }
 *
 *     @Override
 *     public Outbound encode(Push push) {
 *         return Protocol.V2.encode(push);
 *     }
 *
 *     @Override
 *     public Outbound encode(ReplyMessage reply) {
 *         return Protocol.V2.encode(reply);
 *     }
 *
 *     @Override
 *     public Outbound encode(Broadcast broadcast) {
 *         return Protocol.V2.encode(broadcast);
 *     }
 * }
 * }</pre>
 *
 * <p>Stateless, and called from any thread, by many at once: it reads on the thread that reads from the network,
 * writes on the one that sends, and does not block.
 */
public interface ServerProtocol {

    /**
     * Reads a client's message, but for its payload, which the channel's codec reads.
     *
     * @param message text or binary, within the limit of its size
     * @return what the client wrote, its refs included, which are echoed as they are
     * @throws DecodeException where it is none; the connection closes with 1011 then, as Phoenix does
     */
    Envelope fromClient(Inbound message);

    /**
     * Writes a push.
     *
     * @param push an event for one channel of one client
     * @return a frame for this client
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    Outbound encode(Push push);

    /**
     * Writes a reply.
     *
     * @param reply the answer to one message
     * @return a frame for this client
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    Outbound encode(ReplyMessage reply);

    /**
     * Writes a broadcast: the same bytes for every receiver.
     *
     * @param broadcast an event for everybody in a topic
     * @return a frame that is kept, and sent to all clients that speak this protocol
     * @throws IllegalArgumentException where the protocol cannot say it
     */
    Outbound encode(Broadcast broadcast);
}
