package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.HiddenType;
import dev.patchbay.processor.model.Path;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Shape;
import dev.patchbay.processor.model.SocketClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class with {@code @Socket}. */
public final class SocketReader {

    /** By name: Patchbay does not depend on it. */
    private static final String INJECT = "jakarta.inject.Inject";

    private final Javac javac;

    public SocketReader(Javac javac) {
        this.javac = javac;
    }

    public Reading read(TypeElement type) {
        Unresolved unresolved = new Unresolved();
        unresolved.look(type.getSuperclass());
        Settings settings = settings(type);
        CallbackReader reader = new CallbackReader(javac, type, unresolved, settings.discriminator());
        List<Callback> callbacks = reader.read();
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        List<Constructor> read = constructors.stream()
                .map(constructor -> constructor(constructor, unresolved))
                .toList();
        Origin origin = JavacOrigin.of(type);
        if (!unresolved.names().isEmpty()) {
            return new Reading.Waiting(type.getQualifiedName().toString(), unresolved.names(), origin);
        }
        List<ExecutableElement> called = new ArrayList<>(new CallbackMethods(javac).of(type));
        called.addAll(constructors);
        return new Reading.Complete(new SocketClass(
                ClassName.get(type),
                path(type, javac.annotation(type, "Socket")),
                settings,
                shape(type),
                read,
                callbacks,
                hidden(type, called, reader),
                new CallbackMethods(javac).lost(type),
                new DeprecationReader(javac).read(type, called),
                origin));
    }

    private Settings settings(TypeElement type) {
        return javac.annotation(type, "Socket")
                .map(annotation -> new SettingsReader(type, annotation).read())
                .orElseGet(() -> new Settings(Optional.empty(), List.of(), List.of()));
    }

    private List<HiddenType> hidden(TypeElement type, List<ExecutableElement> called, CallbackReader reader) {
        HiddenTypeReader hidden = new HiddenTypeReader(javac, type);
        for (ExecutableElement method : called) {
            boolean own = method.getKind() == ElementKind.CONSTRUCTOR;
            hidden.look(method, own ? (ExecutableType) method.asType() : reader.typeOf(method));
        }
        return hidden.found();
    }

    private static Path path(TypeElement type, Optional<AnnotationMirror> annotation) {
        Optional<String> written = annotation.flatMap(Javac::text);
        String path = written.orElseGet(() -> derived(type.getSimpleName().toString()));
        return new Path(
                path, annotation.map(found -> JavacOrigin.of(type, found)).orElseGet(() -> JavacOrigin.of(type)));
    }

    /** {@code LiveChatSocket} is served at {@code /ws/live-chat}. */
    private static String derived(String name) {
        boolean suffixed = name.endsWith("Socket") && name.length() > "Socket".length();
        String stem = suffixed ? name.substring(0, name.length() - "Socket".length()) : name;
        String kebab = stem.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replaceAll("([A-Z])([A-Z][a-z])", "$1-$2");
        return "/ws/" + kebab.toLowerCase(Locale.ROOT);
    }

    private static Shape shape(TypeElement type) {
        boolean nested = type.getNestingKind() == NestingKind.MEMBER;
        return new Shape(
                Description.of(type.getKind()),
                nested ? Javac.owner(type).getSimpleName().toString() : "",
                type.getModifiers().contains(Modifier.ABSTRACT),
                Javac.isPrivate(type),
                Javac.isInner(type),
                !type.getTypeParameters().isEmpty());
    }

    private Constructor constructor(ExecutableElement constructor, Unresolved unresolved) {
        constructor.getParameters().forEach(parameter -> unresolved.look(parameter.asType()));
        List<Constructor.Dependency> dependencies = constructor.getParameters().stream()
                .map(parameter ->
                        new Constructor.Dependency(TypeName.get(parameter.asType()), isPublic(parameter.asType())))
                .toList();
        boolean usable = !constructor.getModifiers().contains(Modifier.PRIVATE);
        return new Constructor(
                usable,
                javac.isAnnotated(constructor, INJECT),
                dependencies,
                !constructor.getThrownTypes().isEmpty(),
                JavacOrigin.of(constructor));
    }

    private static boolean isPublic(TypeMirror type) {
        return type.getKind() != TypeKind.DECLARED
                || (Javac.isPublic(Javac.element(type))
                        && Javac.arguments(type).stream().allMatch(SocketReader::isPublic));
    }
}
