package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.SocketClass;

/** A property for the names of messages that is none, or that nobody looks at. */
final class TypeProperty implements Rule<SocketClass> {

    @Override
    public void check(SocketClass socket, Problems problems) {
        socket.settings().typeProperty().ifPresent(property -> {
            if (property.text().isBlank()) {
                problems.add(SettingProblem.BLANK_TYPE_PROPERTY, property.origin());
            } else if (!isLookedAt(socket)) {
                problems.add(SettingProblem.UNUSED_TYPE_PROPERTY, property.origin(), property.text(), socket.name());
            }
        });
    }

    private static boolean isLookedAt(SocketClass socket) {
        boolean named = socket.callbacks(Callback.Kind.MESSAGE)
                .anyMatch(callback -> callback.message().isPresent());
        return named || socket.payloads().anyMatch(payload -> payload instanceof Payload.Json json && json.hasCases());
    }
}
