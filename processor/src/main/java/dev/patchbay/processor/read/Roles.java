package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Source.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides what is the payload and what the identity where a parameter's type leaves both open, or finds that nothing does. */
final class Roles {

    private static final List<String> MARKS = List.of("Payload", "Identity", "Codec");

    private final Javac javac;
    private final PayloadReader payloads;
    private final Identities identities;
    private final Kind kind;
    private final List<Read> all;

    /** What was read of a parameter, and what it was read of. */
    record Read(Parameter parameter, VariableElement element, TypeMirror type) {

        Source source() {
            return parameter.source();
        }

        Parameter with(Source source) {
            return new Parameter(parameter.name(), parameter.type(), source, parameter.origin());
        }
    }

    Roles(Javac javac, PayloadReader payloads, Identities identities, Kind kind, List<Read> all) {
        this.javac = javac;
        this.payloads = payloads;
        this.identities = identities;
        this.kind = kind;
        this.all = all;
    }

    List<Parameter> settle() {
        List<Parameter> settled = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (Read read : all) {
            if (read.source() instanceof Source.Identity identity) {
                boolean first = known.add(identity.type().toString());
                settled.add(read.with(first ? identity(read) : new Source.Unclear(Doubt.TWICE, "")));
            } else if (isMeant(read)) {
                settled.add(read.with(new Source.Identity(read.parameter().type())));
            } else {
                settled.add(read.with(forgotten(read).orElseGet(() -> settled(read))));
            }
        }
        return settled;
    }

    private Source settled(Read read) {
        return read.source() instanceof Source.Message message ? message(read, message) : read.source();
    }

    /** Whether nothing else can be wrong with it than that {@code @OnConnect} returns what cannot be the identity. */
    private boolean isMeant(Read read) {
        boolean wrong = read.source() instanceof Source.Mistake
                || (read.source() instanceof Source.Thrown && kind != Kind.ERROR)
                || (read.source() instanceof Source.Message && (messages() > 1 || kind == Kind.JOIN));
        return wrong && kind != Kind.CONNECT && !isMarked(read) && identities.mean(javac, read.type());
    }

    /** A channel whose socket was not told of it cannot know its identity. */
    private Optional<Source> forgotten(Read read) {
        boolean open = read.source() instanceof Source.Message
                || read.source() == Source.StrayPayload.INSTANCE
                || read.source() == Source.Stranger.INSTANCE;
        return !open || identities.listed() || isMarked(read)
                ? Optional.empty()
                : identities
                        .elsewhere(javac, read.type())
                        .map(given -> new Source.Unclear(Doubt.FORGOTTEN, given.socket()));
    }

    /** Where nothing else takes the message, the identity's type may be what the client sends; of two, that is told of the second. */
    private Source identity(Read read) {
        boolean once =
                all.stream().filter(each -> each.source().equals(read.source())).count() == 1;
        boolean alone = (kind == Kind.INTERCEPT && once) || (isOfMessages() && all.size() == 1);
        boolean open = alone && messages() == 0 && !isMarked(read);
        boolean readable = open && !(payloads.received(read.type(), read.element()) instanceof Payload.Unreadable);
        return readable ? new Source.Unclear(Doubt.NOTHING_ELSE, "") : read.source();
    }

    private Source message(Read read, Source.Message message) {
        if (messages() > 1) {
            return message.payload() instanceof Payload.Unreadable ? ParameterReader.unknown(read.type()) : message;
        }
        boolean clear = isMarked(read) || !isOfTheProgram(read.type(), message.payload()) || identitiesTaken();
        return clear ? message : doubt(read.type()).<Source>map(doubt -> doubt).orElse(message);
    }

    /** Why the one candidate may have been meant as the identity. */
    private Optional<Source.Unclear> doubt(TypeMirror type) {
        Optional<Source.Unclear> related = identities
                .related(javac, type)
                .map(given -> new Source.Unclear(Doubt.RELATED, Javac.shown(given.type())))
                .or(() -> identities
                        .elsewhere(javac, type)
                        .map(given -> new Source.Unclear(Doubt.ELSEWHERE, given.socket())));
        if (related.isPresent()) {
            return related;
        }
        if (!identities.listed()) {
            return Optional.of(new Source.Unclear(Doubt.UNLISTED, ""));
        }
        return kind == Kind.JOIN ? Optional.of(new Source.Unclear(Doubt.NOT_GIVEN, "")) : Optional.empty();
    }

    private boolean isOfMessages() {
        return kind == Kind.MESSAGE || kind == Kind.EVENT;
    }

    private long messages() {
        return all.stream()
                .filter(read -> read.source() instanceof Source.Message)
                .count();
    }

    private boolean identitiesTaken() {
        return all.stream().anyMatch(read -> read.source() instanceof Source.Identity);
    }

    private boolean isMarked(Read read) {
        return MARKS.stream()
                .anyMatch(mark -> javac.annotation(read.element(), mark).isPresent());
    }

    /** Whether it is a type that an {@code @OnConnect} may return. */
    private static boolean isOfTheProgram(TypeMirror type, Payload payload) {
        boolean coded = payload instanceof Payload.Coded;
        return coded
                && type.getKind() == TypeKind.DECLARED
                && !Javac.element(type).getQualifiedName().toString().startsWith("java.");
    }
}
