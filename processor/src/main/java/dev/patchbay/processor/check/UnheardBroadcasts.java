package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.ChannelClientClass.Interface;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Topic;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Events of a topic that a client joins, and that no client handles. */
final class UnheardBroadcasts implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        Set<ClassName> told = new HashSet<>();
        for (ChannelClientClass client : program.channelClients()) {
            contracts(client, program)
                    .filter(contract -> !isHandled(contract, program))
                    .forEach(contract -> shared(contract, client)
                            .filter(topic -> told.add(contract.type()))
                            .ifPresent(topic -> problems.add(
                                    ChannelProblem.UNHEARD_BROADCAST,
                                    client.origin(),
                                    contract.name(),
                                    topic.text(),
                                    client.name())));
        }
    }

    private static Stream<Interface> contracts(ChannelClientClass client, Program program) {
        return Stream.concat(
                program.events().stream().map(events -> new Interface(events.type(), events.topics())),
                client.contracts().beside().stream());
    }

    /** Who takes every event, takes these, too. */
    private static boolean isHandled(Interface contract, Program program) {
        return program.channelClients().stream()
                .anyMatch(client -> client.contracts().hear(contract.type())
                        || (shared(contract, client).isPresent()
                                && client.callbacks(Kind.HEARD)
                                        .anyMatch(callback -> callback.message().isEmpty())));
    }

    private static Optional<Topic> shared(Interface contract, ChannelClientClass client) {
        return contract.topics().stream().filter(client.topic()::overlaps).findFirst();
    }
}
