package dev.patchbay.processor.emit;

import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Payload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codecs of an interface of events, as fields of what sends them. */
final class EventCodecs {

    private EventCodecs() {}

    /** Each with a name that hides neither a local nor anything that the interface has. */
    static Map<Codec, FieldNames.Field> of(EventsInterface events, Set<String> locals) {
        FreeNames free = new FreeNames(
                Stream.concat(locals.stream(), events.members().stream()).collect(Collectors.toSet()));
        Map<Codec, FieldNames.Field> codecs = new LinkedHashMap<>();
        events.payloads()
                .filter(Payload.Coded.class::isInstance)
                .map(Payload.Coded.class::cast)
                .forEach(payload -> codecs.computeIfAbsent(
                        payload.codec(),
                        codec -> new FieldNames.Field(
                                free.take(codec.name()), payload.type().box())));
        return codecs;
    }
}
