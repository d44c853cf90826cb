package demo;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import dev.patchbay.message.Inbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.binding.SocketCalls;
import java.util.List;
import java.util.Map;

public final class Script {

    private Script() {}

    private static final class Topics extends AbstractModule {

        @Override
        protected void configure() {
            bind(PubSub.class).toInstance(PubSub.local());
        }
    }

    public static List<String> run() throws Throwable {
        SocketRoutes routes = Guice.createInjector(new Topics()).getInstance(SocketRoutes.class);
        SocketCalls calls =
                StubConnection.connect(routes.routes().get(0).binding(), StubConnection.handshake(Map.of(), Map.of()));
        return List.of(StubConnection.shown(calls.onText(Inbound.Text.of("Ada"), new StubConnection())));
    }
}
