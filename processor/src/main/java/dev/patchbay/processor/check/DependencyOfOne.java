package dev.patchbay.processor.check;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Program;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A constructor that asks for the identity: all connections would be the same one. */
final class DependencyOfOne implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        program.sockets().forEach(socket -> check(socket, Stream.of(socket), problems));
        for (ChannelClass channel : program.channels()) {
            check(channel, program.listings(channel).stream().map(Program.Listing::socket), problems);
        }
    }

    private static void check(Endpoint endpoint, Stream<? extends Endpoint> sockets, Problems problems) {
        List<TypeName> identities =
                sockets.map(Endpoint::identity).flatMap(Optional::stream).toList();
        for (Constructor.Dependency dependency : endpoint.dependencies()) {
            if (identities.contains(dependency.type())) {
                problems.add(
                        ClassProblem.IDENTITY_AS_DEPENDENCY, dependency.origin(), endpoint.name(), dependency.shown());
            }
        }
    }
}
