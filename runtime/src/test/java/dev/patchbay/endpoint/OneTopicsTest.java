package dev.patchbay.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OneTopicsTest {

    private final PubSub topics = PubSub.local();

    @Test
    void aServerUsesThoseOfItsTable() {
        OneTopics of = new OneTopics(List.of(new Table(Optional.empty()), new Table(Optional.of(topics))));
        of.use(topics);
        assertThat(of.get()).isSameAs(topics);
        assertThat(SocketServer.builder(new Table(Optional.of(topics)))
                        .buildHandler()
                        .pubSub())
                .isSameAs(topics);
    }

    @Test
    void aServerIsRefusedOthersThanItsTableHas() {
        assertThatThrownBy(() ->
                        SocketServer.builder(new Table(Optional.of(topics))).pubSub(PubSub.local()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different topics");
    }

    @Test
    void twoTablesAreRefusedDifferentOnes() {
        Table other = new Table(Optional.of(PubSub.local()));
        assertThatThrownBy(() -> SocketServer.builder(new Table(Optional.of(topics)), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different topics");
    }

    @Test
    void aTableWithoutAnyLeavesItToTheProgram() {
        OneTopics of = new OneTopics(List.of(new Table(Optional.empty())));
        of.use(topics);
        assertThat(of.get()).isSameAs(topics);
    }

    private record Table(Optional<PubSub> pubSub) implements Routes {

        @Override
        public List<Route> routes() {
            return List.of();
        }
    }
}
