package dev.patchbay.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Endpoint;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The fields of calls, each set once. */
final class CallsFields {

    private CallsFields() {}

    // private final ChatSocket socket = new ChatSocket(rooms);
    static FieldSpec object(Endpoint endpoint, String name, FieldNames fields) {
        return FieldSpec.builder(endpoint.type(), name, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T($L)", endpoint.type(), fields.arguments(endpoint))
                .build();
    }

    // private final String room;
    // private final User user;
    static List<FieldSpec> told(FieldNames fields) {
        return Stream.concat(
                        fields.variables().values().stream()
                                .map(variable -> field(variable.parameter().type(), variable.name())),
                        fields.identities().entrySet().stream()
                                .map(identity -> field(identity.getKey(), identity.getValue())))
                .toList();
    }

    // private final Handshake handshake;
    static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }
}
