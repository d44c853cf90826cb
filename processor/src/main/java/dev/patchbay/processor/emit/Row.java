package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.model.CompiledBinding;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.Need;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the routing table makes a binding.
 *
 * @param type the class that the binding calls
 * @param needs what its constructor asks for first
 * @param channels the channels whose bindings it asks for last
 */
record Row(ClassName type, List<Need> needs, List<ClassName> channels) {

    static Row of(Endpoint endpoint, Program program) {
        Optional<CompiledBinding> compiled = program.compiled().binding(endpoint.type());
        Set<Need> needs = endpoint.needs();
        return new Row(
                endpoint.type(),
                compiled.map(CompiledBinding::needs).orElseGet(() -> List.copyOf(needs)),
                channels(endpoint));
    }

    /** The channels that a socket lists, each one once. */
    static List<ClassName> channels(Endpoint endpoint) {
        Stream<ClassName> listed = endpoint instanceof SocketClass socket
                ? socket.channels().stream().map(Listed::channel)
                : Stream.empty();
        return listed.distinct().toList();
    }

    ClassName binding() {
        return Endpoint.binding(type);
    }
}
