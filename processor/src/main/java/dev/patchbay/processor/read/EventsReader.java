package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Reply;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an interface with {@code @Broadcasts}, {@code @Pushes} or {@code @Questions}. */
public final class EventsReader {

    private final Javac javac;
    private final Direction direction;

    public EventsReader(Javac javac, Direction direction) {
        this.javac = javac;
        this.direction = direction;
    }

    public Reading<EventsInterface> read(TypeElement type) {
        Unresolved unresolved = new Unresolved(javac);
        new Signatures(javac, unresolved).look(type);
        if (!unresolved.isEmpty()) {
            return unresolved.waiting(type);
        }
        PayloadReader payloads = new PayloadReader(
                javac, unresolved, new PayloadReader.Setting(type, Home.CHANNEL, Settings.TYPE, true));
        HiddenTypeReader hidden = new HiddenTypeReader(javac, type);
        List<EventsInterface.Event> events = new ArrayList<>();
        for (ExecutableElement method : abstractMethods(type)) {
            ExecutableType own = typeOf(method, type);
            hidden.look(method, own);
            events.add(event(method, own, payloads));
        }
        EventsInterface.Welcome welcome = welcome(type, payloads);
        hidden.look(type);
        if (!unresolved.isEmpty()) {
            return unresolved.waiting(type);
        }
        return new Reading.Complete<>(new EventsInterface(
                direction,
                ClassName.get(type),
                kind(type),
                Visibility.isPublic(type),
                !type.getTypeParameters().isEmpty(),
                ChannelReader.topics(javac, type, direction.annotation()),
                welcome,
                events,
                members(type),
                hidden.found(),
                new DeprecationReader(javac).read(type, abstractMethods(type)),
                JavacOrigin.of(type)));
    }

    private EventsInterface.Welcome welcome(TypeElement type, PayloadReader payloads) {
        return new EventsInterface.Welcome(
                said(type, "join")
                        .map(join -> new EventsInterface.Said(TypeName.get(join), payloads.received(join, type))),
                said(type, "welcome")
                        .map(reply -> new EventsInterface.Said(TypeName.get(reply), payloads.sent(reply, type))));
    }

    private Optional<TypeMirror> said(TypeElement type, String attribute) {
        return javac.annotation(type, direction.annotation())
                .flatMap(annotation -> Javac.value(annotation, attribute))
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .filter(payload -> !Javac.isNamed(payload, "java.lang.Void"));
    }

    /** Nobody else may implement a sealed one. */
    private static String kind(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED) ? "a sealed interface" : Description.of(type.getKind());
    }

    private Set<String> members(TypeElement type) {
        List<? extends Element> all = javac.elements().getAllMembers(type);
        return Stream.concat(ElementFilter.typesIn(all).stream(), ElementFilter.fieldsIn(all).stream())
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Inherited ones, too: the sender has to implement them. Every object has those that only repeat what is Object's. */
    List<ExecutableElement> abstractMethods(TypeElement type) {
        List<ExecutableElement> all = new ArrayList<>();
        ElementFilter.methodsIn(javac.elements().getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method))
                .filter(method -> all.stream().noneMatch(known -> isSame(known, method, type)))
                .forEach(all::add);
        return all;
    }

    /** Whether two interfaces declare one method, for the same event. */
    private boolean isSame(ExecutableElement known, ExecutableElement method, TypeElement type) {
        return known.getSimpleName().equals(method.getSimpleName())
                && eventOf(known).equals(eventOf(method))
                && javac.types().isSubsignature(typeOf(known, type), typeOf(method, type));
    }

    private Optional<String> eventOf(ExecutableElement method) {
        return javac.annotation(method, "Event")
                .map(annotation -> Javac.text(annotation).orElse(""));
    }

    private ExecutableType typeOf(ExecutableElement method, TypeElement type) {
        return (ExecutableType) javac.types().asMemberOf((DeclaredType) type.asType(), method);
    }

    private boolean isOfObject(ExecutableElement method) {
        TypeElement object = Objects.requireNonNull(javac.elements().getTypeElement("java.lang.Object"), "Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .filter(known -> known.getSimpleName().equals(method.getSimpleName())
                        && known.getModifiers().contains(Modifier.PUBLIC))
                .anyMatch(known -> javac.types()
                        .isSubsignature((ExecutableType) method.asType(), (ExecutableType) known.asType()));
    }

    private EventsInterface.Event event(ExecutableElement method, ExecutableType own, PayloadReader payloads) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < own.getParameterTypes().size(); i++) {
            TypeMirror type = own.getParameterTypes().get(i);
            parameters.add(new Parameter(
                    method.getParameters().get(i).getSimpleName().toString(),
                    TypeName.get(type),
                    new Source.Message(
                            payloads.sent(type, method.getParameters().get(i))),
                    JavacOrigin.of(method.getParameters().get(i))));
        }
        Optional<AnnotationMirror> named = javac.annotation(method, "Event");
        Optional<Callback.MessageName> name = named.map(annotation ->
                new Callback.MessageName(Javac.text(annotation).orElse(""), JavacOrigin.of(method, annotation)));
        return new EventsInterface.Event(
                method.getSimpleName().toString(),
                TypeName.get(own.getReturnType()),
                reply(method, own, payloads),
                named.map(EventsReader::seconds).orElse(0),
                !method.getTypeParameters().isEmpty(),
                name,
                parameters,
                JavacOrigin.of(method));
    }

    /** What an event of {@code @Broadcasts} returns is a mistake that is told of elsewhere. */
    private Reply reply(ExecutableElement method, ExecutableType own, PayloadReader payloads) {
        return direction == Direction.BROADCASTS
                ? Reply.None.INSTANCE
                : new ReplyReader(javac, payloads, method, Callback.Kind.EVENT).read(own.getReturnType());
    }

    private static int seconds(AnnotationMirror event) {
        return Javac.value(event, "seconds")
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(EventsInterface.SECONDS);
    }
}
