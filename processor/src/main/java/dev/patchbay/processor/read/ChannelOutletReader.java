package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters through which a channel sends: events, questions, a late reply, and who is present; and its client, what it pushes. */
final class ChannelOutletReader {

    private static final String AUDIENCE = "dev.patchbay.channel.Audience";
    private static final String LATE_REPLY = "dev.patchbay.channel.LateReply";

    private static final String PRESENCE = "dev.patchbay.presence.Presence";

    private final Javac javac;
    private final PayloadReader payloads;

    ChannelOutletReader(Javac javac, PayloadReader payloads) {
        this.javac = javac;
        this.payloads = payloads;
    }

    /** Whether its type argument says what is sent. */
    static boolean isGeneric(TypeMirror type) {
        return Javac.isNamed(type, AUDIENCE) || Javac.isNamed(type, LATE_REPLY) || Javac.isNamed(type, PRESENCE);
    }

    /** Empty for a parameter of another kind; a type without type arguments where it has parameters is read before. */
    Optional<Source> read(TypeMirror type, VariableElement parameter) {
        if (isEvents(type)) {
            return Optional.of(new Source.Events(ClassName.get(Javac.element(type)), false));
        }
        if (isNamed(type, Direction.QUESTIONS)) {
            return Optional.of(new Source.Questions(ClassName.get(Javac.element(type))));
        }
        if (isNamed(type, Direction.PUSHES)) {
            return Optional.of(new Source.Calls(ClassName.get(Javac.element(type))));
        }
        if (Javac.isNamed(type, AUDIENCE)) {
            TypeMirror events = Javac.arguments(type).get(0);
            return Optional.of(
                    isEvents(events)
                            ? new Source.Events(ClassName.get(Javac.element(events)), true)
                            : Source.NoEvents.INSTANCE);
        }
        if (Javac.isNamed(type, LATE_REPLY)) {
            TypeMirror payload = Javac.arguments(type).get(0);
            boolean nothing = Javac.isNamed(payload, "java.lang.Void");
            return Optional.of(
                    new Source.Late(nothing ? Optional.empty() : Optional.of(payloads.sent(payload, parameter))));
        }
        return Javac.isNamed(type, PRESENCE)
                ? Optional.of(presence(Javac.arguments(type).get(0), parameter))
                : Optional.empty();
    }

    private Source presence(TypeMirror meta, VariableElement parameter) {
        boolean isRecord = meta.getKind() == TypeKind.DECLARED && Javac.is(Javac.element(meta), ElementKind.RECORD);
        Payload payload = payloads.sent(meta, parameter);
        boolean isJson =
                payload instanceof Payload.Unreadable || (payload instanceof Payload.Json && payload.isPushed());
        return isRecord && isJson ? new Source.Present(payload) : Source.NoMeta.INSTANCE;
    }

    private boolean isEvents(TypeMirror type) {
        return isNamed(type, Direction.BROADCASTS);
    }

    private boolean isNamed(TypeMirror type, Direction direction) {
        return type.getKind() == TypeKind.DECLARED
                && javac.annotation(Javac.element(type), direction.annotation()).isPresent();
    }
}
