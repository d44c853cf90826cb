package dev.patchbay.connect;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.dialing.Callee;
import dev.patchbay.dialing.ClientSession;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * What is said about a connection before it begins. The annotation processor writes one for each {@code @SocketClient} class, which
 * adds a method for each variable of the URL. Used by one thread; starts one connection.
 *
 * <pre>{@code
 * ClientConnection ticker = new TickerClient_Connector()
 *         .symbol("btc")
 *         .header("Authorization", () -> "Bearer " + secret)
 *         .start();
 * }</pre>
 *
 * @param <C> the connector itself
 */
public abstract class Connector<C extends Connector<C>> extends ClientOptions<C> {

    private final UriTemplate template;
    private Variables variables;

    /**
     * Has been told nothing.
     *
     * @param template the URL, with variables in braces
     */
    protected Connector(String template) {
        this.template = new UriTemplate(template);
        this.variables = Variables.of(this.template);
    }

    /**
     * Makes the client's object, and the calls into it. Once for each connection, whatever becomes of the network.
     *
     * @throws Throwable whatever the program's own constructor throws
     */
    protected abstract ClientCalls calls(ClientConnection connection) throws Throwable;

    /** The value of a variable of the URL; percent-encoded where need be. */
    protected final C variable(String variable, String value) {
        variables = variables.with(variable, value);
        return self();
    }

    /**
     * The value of a variable of the URL.
     *
     * @throws ClientException.BadUrl where it has none
     */
    protected final String variable(String variable) {
        return variables.value(variable);
    }

    /**
     * What a variable of the URL stands for.
     *
     * @throws ClientException.BadUrl where it has no value, or one that cannot be converted
     */
    protected final <T> T variable(String variable, Function<? super String, T> conversion) {
        return variables.value(variable, conversion);
    }

    /**
     * Connects, and waits until the connection is open.
     *
     * @throws ClientException where the first attempt fails
     */
    public final ClientConnection start() {
        return Start.await(engine(), startAsync());
    }

    /** Connects; fails with a {@link ClientException} where the first attempt does. */
    public final CompletionStage<ClientConnection> startAsync() {
        return Start.of(session());
    }

    /** Connects, whenever that may be: the first failure is only the first attempt. */
    public final ClientConnection background() {
        ClientSession session = session();
        session.start();
        return session;
    }

    private ClientSession session() {
        return session(template.text(), () -> template.uri(variables.values()), this::callee, List.of());
    }

    private Callee callee(ClientConnection connection) {
        ClientCalls calls = made(connection);
        return new Callee(calls, calls::closed, calls.client());
    }

    private ClientCalls made(ClientConnection connection) {
        try {
            return calls(connection);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException("The client's object could not be made", failure);
        }
    }
}
