package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Endpoint;
import java.util.Set;

/** A constructor that asks for something of one connection, which the routing table does not have. */
final class MisplacedDependency implements Rule<Endpoint> {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "dev.patchbay.socket.Handshake",
            "dev.patchbay.socket.Connection",
            "dev.patchbay.socket.CloseReason",
            "dev.patchbay.socket.Sender",
            "dev.patchbay.client.ClientConnection",
            "dev.patchbay.client.channel.ClientChannel",
            "dev.patchbay.channel.ChannelContext",
            "dev.patchbay.channel.LeaveReason",
            "dev.patchbay.channel.LateReply",
            "dev.patchbay.channel.Audience",
            "dev.patchbay.presence.Presence");

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Constructor.Dependency dependency : endpoint.dependencies()) {
            if (OF_ONE_CONNECTION.contains(name(dependency.type()))) {
                problems.add(
                        ClassProblem.MISPLACED_DEPENDENCY, dependency.origin(), endpoint.name(), dependency.shown());
            }
        }
    }

    private static String name(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return raw instanceof ClassName name ? name.canonicalName() : "";
    }
}
