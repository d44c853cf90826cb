package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out what becomes of a returned value. */
final class ReplyReader {

    private static final String STAGE = "java.util.concurrent.CompletionStage";
    private static final String FUTURE = "java.util.concurrent.Future";
    private static final String OPTIONAL = "java.util.Optional";

    private final Javac javac;
    private final PayloadReader payloads;

    ReplyReader(Javac javac, PayloadReader payloads) {
        this.javac = javac;
        this.payloads = payloads;
    }

    Reply read(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return now(type);
        }
        Optional<DeclaredType> stage = javac.as(type, STAGE);
        if (stage.isPresent()) {
            return later(type, stage.get());
        }
        return javac.isSubtype(type, FUTURE) ? unsendable(ProblemCode.BLOCKING_FUTURE, type) : now(type);
    }

    private Reply later(TypeMirror type, DeclaredType stage) {
        if (Javac.isRaw(stage) || Javac.arguments(stage).get(0).getKind() == TypeKind.WILDCARD) {
            return unsendable(ProblemCode.RAW_STAGE, type);
        }
        TypeMirror result = Javac.arguments(stage).get(0);
        if (javac.isSubtype(result, STAGE)) {
            return new Reply.Unsendable(ProblemCode.UNSUPPORTED_ANSWER, "a stage completes with another stage");
        }
        Reply then = Javac.isNamed(result, "java.lang.Void") ? Reply.None.INSTANCE : now(result);
        return then instanceof Reply.Unsendable ? then : new Reply.Later(then);
    }

    private Reply now(TypeMirror type) {
        if (type.getKind() == TypeKind.VOID) {
            return Reply.None.INSTANCE;
        }
        if (Javac.hasWildcard(type)) {
            return unsendable(ProblemCode.WILDCARD_TYPE, type);
        }
        return Javac.isNamed(type, OPTIONAL) && !Javac.isRaw(type)
                ? perhaps(type, Javac.arguments(type).get(0))
                : sent(payloads.read(type));
    }

    private Reply perhaps(TypeMirror optional, TypeMirror value) {
        if (Javac.isNamed(value, OPTIONAL)) {
            return unsendable(ProblemCode.NESTED_OPTIONAL, optional);
        }
        Reply sent = sent(payloads.read(value));
        return sent instanceof Reply.Value given ? new Reply.Perhaps(given.sent()) : sent;
    }

    /** A type that cannot be sent at all is not a payload with a fault somewhere inside. */
    private static Reply sent(Payload payload) {
        if (payload instanceof Payload.Unreadable unreadable
                && unreadable.fault().code() == ProblemCode.NO_CODEC
                && unreadable.fault().parts().get(1).equals(PayloadGraph.ITSELF)) {
            return new Reply.Unsendable(
                    ProblemCode.UNSUPPORTED_ANSWER,
                    "it is " + unreadable.fault().parts().get(2));
        }
        return new Reply.Value(payload);
    }

    private static Reply unsendable(ProblemCode code, TypeMirror type) {
        return new Reply.Unsendable(code, Javac.shown(type));
    }
}
