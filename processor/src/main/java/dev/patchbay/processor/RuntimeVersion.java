package dev.patchbay.processor;

import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.read.Javac;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Whether the runtime on the class path is the one that generated code is written for. There is no number to compare: what
 * counts is that the youngest of the types that generated code mentions are there.
 */
final class RuntimeVersion {

    private static final String OLDEST = "dev.patchbay.binding.SocketBinding";

    private static final List<String> YOUNGEST = List.of(
            "dev.patchbay.binding.SocketCalls",
            "dev.patchbay.socket.Limits",
            "dev.patchbay.binding.Answer.Items",
            "dev.patchbay.codec.TextCodec",
            "dev.patchbay.codec.BinaryCodec",
            "dev.patchbay.binding.ChannelBinding",
            "dev.patchbay.pubsub.Broadcaster",
            "dev.patchbay.binding.Binds");

    private static final String CONNECTOR = "dev.patchbay.connect.Connector";

    private RuntimeVersion() {}

    /** Reports it where a class is a client's, and nothing connects it. */
    static boolean connects(Javac javac, TypeElement client, Problems problems) {
        boolean connects = javac.sees(client, CONNECTOR);
        if (!connects) {
            problems.add(BuildProblem.CLIENT_MISSING, Origin.NOWHERE, CONNECTOR);
        }
        return connects;
    }

    /** Reports it where it does not fit a class, which may be one of a module. */
    static boolean fits(Javac javac, TypeElement type, Problems problems) {
        if (!javac.sees(type, OLDEST)) {
            problems.add(BuildProblem.RUNTIME_MISSING, Origin.NOWHERE, OLDEST);
            return false;
        }
        Optional<String> missing =
                YOUNGEST.stream().filter(name -> !javac.sees(type, name)).findFirst();
        missing.ifPresent(name -> problems.add(BuildProblem.RUNTIME_OF_ANOTHER_VERSION, Origin.NOWHERE, name));
        return missing.isEmpty();
    }
}
