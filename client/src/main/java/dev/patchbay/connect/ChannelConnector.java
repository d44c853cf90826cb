package dev.patchbay.connect;

import dev.patchbay.channel.Contract;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Next;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Presentation;
import dev.patchbay.client.auth.Refresh;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.dialing.Callee;
import dev.patchbay.dialing.ClientSession;
import dev.patchbay.dialing.Part;
import dev.patchbay.joining.Joining;
import dev.patchbay.joining.RejoinDelays;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * What is said about a connection to a server of channels before it begins. Parameters of the socket are those of the {@code query}, asked for
 * at every attempt. Used by one thread; starts one connection.
 *
 * <pre>{@code
 * ChannelSocket socket = new ChannelConnector("wss://example.com/socket")
 *         .query("token", () -> secret)
 *         .background();
 * }</pre>
 */
public final class ChannelConnector extends ClientOptions<ChannelConnector> {

    private static final String VERSION = "2.0.0";

    private final UriTemplate endpoint;

    /**
     * Has been told nothing.
     *
     * @param endpoint where the server has mounted its socket: {@code /websocket} is added, and the version. Where that is no URL of a
     *     WebSocket, starting fails with {@link ClientException.BadUrl}
     */
    public ChannelConnector(String endpoint) {
        this.endpoint = new UriTemplate(endpoint + "/websocket");
        query("vsn", () -> VERSION);
    }

    @Override
    protected ChannelConnector self() {
        return this;
    }

    /**
     * Tells the server at every attempt which contracts this program was built with. A server that was built with others may refuse the
     * attempt with 409, and {@link ClientException.Refused} says what differs.
     *
     * @param contracts those that the server compares: {@code RoomCalls_Pusher.CONTRACT}
     * @throws IllegalArgumentException where there are none
     */
    public ChannelConnector contract(Contract... contracts) {
        String stamp = Contract.stamp(contracts);
        return query(Contract.PARAMETER, () -> stamp);
    }

    /** Shows the server a token as phoenix.js does with its {@code authToken}: as a subprotocol, beside {@code phoenix}. */
    public ChannelConnector authToken(Credentials tokens) {
        Presentation shown = Presentation.subprotocol(token -> "base64url.bearer.phx."
                + Base64.getEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8)));
        return subprotocols("phoenix").credentials(tokens, shown, Refresh.DEFAULT);
    }

    /**
     * Connects, and waits until the connection is open.
     *
     * @throws ClientException where the first attempt fails
     */
    public ChannelSocket start() {
        Joining joining = joining();
        var unused = Start.await(engine(), Start.of(session(joining)));
        return joining;
    }

    /** Connects; fails with a {@link ClientException} where the first attempt does. */
    public CompletionStage<ChannelSocket> startAsync() {
        Joining joining = joining();
        return Start.of(session(joining)).thenApply(connection -> joining);
    }

    /** Connects, whenever that may be: the first failure is only the first attempt. */
    public ChannelSocket background() {
        Joining joining = joining();
        session(joining).start();
        return joining;
    }

    private Joining joining() {
        return new Joining(new RejoinDelays(engine()::chance));
    }

    private ClientSession session(Joining joining) {
        return session(
                endpoint.text(),
                () -> endpoint.uri(Map.of()),
                connection -> new Callee(joining.calls(), (reason, attempt) -> Next.asUsual(), joining),
                List.<Part>of(joining));
    }
}
