package dev.patchbay.processor.check;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.CompiledBinding;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Topic;
import java.util.List;
import java.util.Optional;

/** Sockets and channels that were not compiled together, and do not fit. */
final class CompiledChannels implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (SocketClass socket : program.served()) {
            for (Listed row : socket.channels()) {
                Optional<ChannelClass> channel = program.channel(row);
                Optional<CompiledBinding> binding = program.compiled().binding(row.channel());
                if (channel.isPresent() && binding.isPresent()) {
                    checkIdentity(row, binding.get(), socket, problems);
                    row.topics(channel.get()).forEach(topic -> checkNames(topic, row, binding.get(), socket, problems));
                }
            }
        }
    }

    private static void checkIdentity(Listed row, CompiledBinding binding, SocketClass socket, Problems problems) {
        for (TypeName asked : binding.identities()) {
            if (!socket.identity().equals(Optional.of(asked))) {
                String given = socket.identity()
                        .map(type -> "gives '" + Names.shown(type) + "'")
                        .orElse("gives none");
                problems.add(
                        ChannelProblem.IDENTITY_NOT_GIVEN,
                        row.origin(),
                        Names.shown(asked),
                        row.name(),
                        socket.name(),
                        given);
            }
        }
    }

    private static void checkNames(
            Topic topic, Listed row, CompiledBinding binding, SocketClass socket, Problems problems) {
        List<String> names = topic.names();
        binding.names().stream()
                .filter(name -> !names.contains(name) && !row.with().containsKey(name))
                .forEach(name -> problems.add(
                        ChannelProblem.UNKNOWN_TOPIC_NAME,
                        row.origin(),
                        row.name(),
                        name,
                        topic.text(),
                        socket.name(),
                        names.isEmpty() ? "none" : "'" + String.join("', '", names) + "'",
                        "Add {" + name + "} to the topic, or give the value where the channel is listed."));
    }
}
