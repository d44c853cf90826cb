package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A sealed interface whose cases two sockets tell apart in different ways. */
final class TwoTypeProperties implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        Map<ClassName, SocketClass> first = new HashMap<>();
        for (SocketClass socket : table.sockets()) {
            for (ClassName union : unions(socket)) {
                SocketClass before = first.putIfAbsent(union, socket);
                if (before != null && !discriminator(before).equals(discriminator(socket))) {
                    problems.add(
                            SettingProblem.TYPE_PROPERTIES_DISAGREE,
                            socket.origin(),
                            Names.shown(union),
                            discriminator(socket),
                            discriminator(before),
                            before.name());
                }
            }
        }
    }

    private static String discriminator(SocketClass socket) {
        return socket.settings().discriminator();
    }

    private static Set<ClassName> unions(SocketClass socket) {
        Set<ClassName> unions = new LinkedHashSet<>();
        socket.payloads()
                .filter(Payload.Json.class::isInstance)
                .flatMap(payload -> ((Payload.Json) payload).unions().stream())
                .forEach(union -> unions.add(union.type()));
        return unions;
    }
}
