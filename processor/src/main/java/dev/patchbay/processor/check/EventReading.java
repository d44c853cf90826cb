package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Payload;

/** Whether what a handler takes is what an event carries. */
final class EventReading {

    /** What JSON of any shape is read as. */
    private static final TypeName ANYTHING =
            ParameterizedTypeName.get(ClassName.get("java.util", "Map"), ClassName.get(String.class), ClassName.OBJECT);

    private EventReading() {}

    static boolean reads(Payload payload, TypeName type, EventsInterface.Event event) {
        boolean bytes = event.payload().filter(Payload::isBinary).isPresent();
        if (payload == Payload.Raw.ANY || payload instanceof Payload.Unreadable) {
            return true;
        }
        if (payload instanceof Payload.Raw) {
            return payload.isBinary() == bytes;
        }
        boolean anything = type.equals(ANYTHING) || type.equals(ClassName.OBJECT);
        return (anything && !bytes) || event.type().filter(type::equals).isPresent();
    }
}
