package dev.patchbay.mount;

import dev.patchbay.channel.Contract;
import java.net.URI;
import java.util.function.Predicate;

/**
 * What is said about one place at which a socket is served, or about all places of a server that say nothing themselves.
 *
 * @param <B> who is told
 */
public interface PlaceOptions<B> {

    /**
     * The web pages that may connect, and no others: {@code https://example.com}, {@code //example.com} with any scheme and
     * port, {@code //example.com:8080}, {@code //*.example.com} with all its subdomains. Unless said, pages of the host that
     * the request asks for may. A client that sends no {@code Origin} is none of a web page's, and may always.
     *
     * @throws IllegalArgumentException where one is written in another way
     */
    B allowedOrigins(String... forms);

    /**
     * The web pages that may connect: those whose origin passes. It is the only rule but {@link #anyOrigin()} that may let
     * pages without a host in, whose origin is {@code null}. Called where {@code @OnConnect} is, on a
     * thread that may block.
     */
    B allowedOrigins(Predicate<URI> rule);

    /** Lets web pages of the very origin connect that the request asks for: of its scheme, its host and its port. */
    B sameOrigin();

    /** Lets all web pages connect: right where nothing depends on cookies, client certificates or the network's borders. */
    B anyOrigin();

    /**
     * The contracts that clients of channels are to be built with. Those that say otherwise, with {@code ChannelConnector.contract}, are
     * refused or let in, before the program is asked; those that say nothing are let in. Sockets without channels compare nothing.
     *
     * <pre>{@code
     * SocketServer.builder(routes).contract(Disagreement.REFUSE, RoomCalls_Pusher.CONTRACT).start();
     * }</pre>
     *
     * @param otherwise what becomes of a client that differs
     * @param own all those of the place: a client that leaves one out differs, too
     * @throws IllegalArgumentException where there are none
     */
    B contract(Disagreement otherwise, Contract... own);

    /** Compresses messages for clients that can (RFC 7692), at the cost of time. Limits count what is not compressed. */
    B compression();
}
