package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Payload;

/** A property for the names of messages that is none, or that nobody looks at. */
final class TypeProperty implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        endpoint.settings().typeProperty().ifPresent(property -> {
            if (property.text().isBlank()) {
                problems.add(SettingProblem.BLANK_TYPE_PROPERTY, property.origin());
            } else if (!isLookedAt(endpoint)) {
                problems.add(SettingProblem.UNUSED_TYPE_PROPERTY, property.origin(), property.text(), endpoint.name());
            }
        });
    }

    private static boolean isLookedAt(Endpoint endpoint) {
        boolean named = endpoint.callbacks(Callback.Kind.MESSAGE)
                .anyMatch(callback -> callback.message().isPresent());
        return named
                || endpoint.payloads().anyMatch(payload -> payload instanceof Payload.Json json && json.hasCases());
    }
}
