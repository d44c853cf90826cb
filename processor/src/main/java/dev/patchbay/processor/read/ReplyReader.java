package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.AnswerProblem;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out what becomes of a returned value. */
final class ReplyReader {

    private static final String STAGE = "java.util.concurrent.CompletionStage";
    private static final String FUTURE = "java.util.concurrent.Future";
    private static final String OPTIONAL = "java.util.Optional";
    private static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";
    private static final String REPLY = "dev.patchbay.channel.Reply";
    private static final String OUTCOME = "dev.patchbay.channel.Outcome";
    private static final List<String> PULLED = List.of("java.util.Iterator", "java.util.stream.BaseStream");

    private final Javac javac;
    private final PayloadReader payloads;
    private final ExecutableElement method;
    private final Kind kind;

    ReplyReader(Javac javac, PayloadReader payloads, ExecutableElement method, Kind kind) {
        this.javac = javac;
        this.payloads = payloads;
        this.method = method;
        this.kind = kind;
    }

    Reply read(TypeMirror type) {
        boolean sends = kind.isAnswered() && type.getKind() != TypeKind.VOID;
        if (!sends && javac.annotation(method, "Codec").isPresent()) {
            return unsendable(AnswerProblem.CODEC_WITHOUT_ANSWER, type);
        }
        if (kind == Kind.CONNECT || kind == Kind.USER_ID) { // who it is, which is no payload
            return Reply.None.INSTANCE;
        }
        if (kind == Kind.INTERCEPT) {
            return type.getKind() == TypeKind.VOID ? unsendable(AnswerProblem.NO_PAYLOAD, type) : now(type);
        }
        if (kind == Kind.ANSWER && isNothing(type)) {
            return unsendable(AnswerProblem.UNANSWERED_QUESTION, type);
        }
        if (kind.isReplied() && javac.isSubtype(type, PUBLISHER)) {
            return unsendable(AnswerProblem.PUBLISHER_IN_CHANNEL, type);
        }
        Reply reply = type.getKind() == TypeKind.DECLARED ? declared(type) : now(type);
        return kind == Kind.ANSWER && reply.payloads().stream().anyMatch(Payload::isBinary)
                ? new Reply.Unsendable(AnswerProblem.UNSUPPORTED_ANSWER, "the answer to a question is JSON")
                : reply;
    }

    private boolean isNothing(TypeMirror type) {
        return type.getKind() == TypeKind.VOID
                || Javac.isNamed(type, "java.lang.Void")
                || javac.as(type, STAGE)
                        .filter(stage -> !isOpen(stage)
                                && Javac.isNamed(Javac.arguments(stage).get(0), "java.lang.Void"))
                        .isPresent();
    }

    private Reply declared(TypeMirror type) {
        Optional<DeclaredType> stage = javac.as(type, STAGE);
        if (stage.isPresent()) {
            return later(type, stage.get());
        }
        Optional<DeclaredType> publisher = javac.as(type, PUBLISHER);
        if (publisher.isPresent()) {
            return items(type, publisher.get());
        }
        if (PULLED.stream().anyMatch(pulled -> javac.isSubtype(type, pulled))) {
            return unsendable(AnswerProblem.PULLED_ANSWER, type);
        }
        return javac.isSubtype(type, FUTURE) ? unsendable(AnswerProblem.BLOCKING_FUTURE, type) : now(type);
    }

    private Reply items(TypeMirror type, DeclaredType publisher) {
        if (isOpen(publisher)) {
            return unsendable(AnswerProblem.RAW_PUBLISHER, type);
        }
        Reply item = now(Javac.arguments(publisher).get(0));
        if (item instanceof Reply.Value value) {
            return new Reply.Items(value.sent());
        }
        return item instanceof Reply.Perhaps
                ? new Reply.Unsendable(
                        AnswerProblem.UNSUPPORTED_ANSWER,
                        "it publishes Optionals, and an item that is not there is none")
                : item;
    }

    private static boolean isOpen(TypeMirror generic) {
        return Javac.isRaw(generic) || Javac.arguments(generic).get(0).getKind() == TypeKind.WILDCARD;
    }

    private Reply later(TypeMirror type, DeclaredType stage) {
        if (isOpen(stage)) {
            return unsendable(AnswerProblem.RAW_STAGE, type);
        }
        TypeMirror result = Javac.arguments(stage).get(0);
        if (javac.isSubtype(result, STAGE)) {
            return new Reply.Unsendable(AnswerProblem.UNSUPPORTED_ANSWER, "a stage completes with another stage");
        }
        if (javac.isSubtype(result, PUBLISHER)) {
            return new Reply.Unsendable(
                    AnswerProblem.UNSUPPORTED_ANSWER,
                    "a stage completes with a publisher, which can be returned itself");
        }
        Reply then = Javac.isNamed(result, "java.lang.Void") ? Reply.None.INSTANCE : now(result);
        return then instanceof Reply.Unsendable ? then : new Reply.Later(then);
    }

    private Reply now(TypeMirror type) {
        if (type.getKind() == TypeKind.VOID) {
            return Reply.None.INSTANCE;
        }
        if (Javac.hasWildcard(type)) {
            return unsendable(ParameterProblem.WILDCARD_TYPE, type);
        }
        if (Javac.isNamed(type, REPLY)) {
            return told(type);
        }
        if (Javac.isNamed(type, OUTCOME)) {
            return either(type);
        }
        return Javac.isNamed(type, OPTIONAL) && !Javac.isRaw(type)
                ? perhaps(type, Javac.arguments(type).get(0))
                : sent(payloads.sent(type, method));
    }

    private Reply told(TypeMirror reply) {
        if (!kind.isReplied()) {
            return new Reply.Unsendable(AnswerProblem.UNSUPPORTED_ANSWER, "it is the reply to a message of a channel");
        }
        if (Javac.isRaw(reply)) {
            return unsendable(AnswerProblem.RAW_REPLY, reply);
        }
        return told(reply, Javac.arguments(reply).get(0));
    }

    private Reply told(TypeMirror reply, TypeMirror payload) {
        if (Javac.isNamed(payload, "java.lang.Void")) {
            return new Reply.Told(Optional.empty());
        }
        Reply sent = Javac.isNamed(payload, OPTIONAL)
                ? unsendable(AnswerProblem.OPTIONAL_IN_REPLY, reply)
                : sent(payloads.sent(payload, method));
        return sent instanceof Reply.Value given ? new Reply.Told(Optional.of(given.sent())) : sent;
    }

    private Reply either(TypeMirror outcome) {
        if (!kind.isReplied() || Javac.isRaw(outcome)) {
            return told(outcome);
        }
        Reply success = told(outcome, Javac.arguments(outcome).get(0));
        Reply failure = told(outcome, Javac.arguments(outcome).get(1));
        if (success instanceof Reply.Told good && failure instanceof Reply.Told bad) {
            return new Reply.Either(good.sent(), bad.sent());
        }
        return success instanceof Reply.Unsendable ? success : failure;
    }

    private Reply perhaps(TypeMirror optional, TypeMirror value) {
        if (kind == Kind.ANSWER) {
            return new Reply.Unsendable(
                    AnswerProblem.UNSUPPORTED_ANSWER, "every question has an answer, and an Optional may have none");
        }
        if (Javac.isNamed(value, OPTIONAL)) {
            return unsendable(AnswerProblem.NESTED_OPTIONAL, optional);
        }
        if (Javac.isNamed(value, REPLY) || Javac.isNamed(value, OUTCOME)) {
            return new Reply.Unsendable(
                    AnswerProblem.UNSUPPORTED_ANSWER,
                    "it holds a reply in an Optional, and Reply.none() replies nothing");
        }
        Reply sent = sent(payloads.sent(value, method));
        return sent instanceof Reply.Value given ? new Reply.Perhaps(given.sent()) : sent;
    }

    /** A type that cannot be sent at all is not a payload with a fault somewhere inside. */
    private static Reply sent(Payload payload) {
        if (payload instanceof Payload.Unreadable unreadable
                && unreadable.fault().code() == PayloadProblem.NO_CODEC
                && unreadable.fault().parts().get(1).equals(Faults.ITSELF)) {
            return new Reply.Unsendable(
                    AnswerProblem.UNSUPPORTED_ANSWER,
                    "it is " + unreadable.fault().parts().get(2));
        }
        return new Reply.Value(payload);
    }

    private static Reply unsendable(ProblemCode code, TypeMirror type) {
        return new Reply.Unsendable(code, Javac.shown(type));
    }
}
