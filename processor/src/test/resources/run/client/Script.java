package demo;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.server.SocketServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A client that is opened, answered, closed, opened again, and told to go. */
public final class Script {

    private Script() {}

    public static List<String> run() throws Exception {
        List<String> client = Collections.synchronizedList(new ArrayList<>());
        List<String> server = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch over = new CountDownLatch(1);
        try (SocketServer serving = SocketServer.builder(new SocketRoutes(server::add)).host("localhost").port(0).start()) {
            ClientConnection connection = new TickerClient_Connector(client::add)
                    .host("localhost")
                    .port(serving.port())
                    .symbol("btc eur")
                    .depth(5)
                    .start();
            AutoCloseable listening = connection.listen(state -> {
                if (state.isFinal()) {
                    over.countDown();
                }
            });
            if (!connection.state().isFinal() && !over.await(30, TimeUnit.SECONDS)) {
                client.add("not over: " + client + server);
            }
            listening.close();
            client.addAll(server);
            client.add(verdict(connection.state()));
            client.add(noSymbol());
        }
        return client;
    }

    private static String verdict(ClientState state) {
        return state instanceof ClientState.Failed failed ? failed.verdict() : state.toString();
    }

    private static String noSymbol() {
        TickerClient_Connector connector =
                new TickerClient_Connector(line -> {}).host("localhost").port(1).depth(5);
        try {
            return connector.start().name();
        } catch (ClientException.BadUrl bad) {
            return bad.getMessage();
        }
    }
}
