package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.StrayCallback;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds callbacks in classes that are no sockets. */
public final class StrayReader {

    private final Javac javac;

    public StrayReader(Javac javac) {
        this.javac = javac;
    }

    /** Callbacks of this round outside these classes. Those of an abstract class wait for a subclass to inherit them. */
    public List<StrayCallback> read(RoundEnvironment round, List<TypeElement> sockets) {
        CallbackMethods methods = new CallbackMethods(javac);
        List<TypeElement> served = sockets.stream()
                .flatMap(socket -> CallbackMethods.lineage(socket).stream())
                .toList();
        return round.getRootElements().stream()
                .flatMap(root -> javacTypes(root).stream())
                .filter(type -> !served.contains(type) && !mayBeExtended(type))
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .flatMap(method -> stray(method, methods.kinds(method)).stream())
                .toList();
    }

    private static boolean mayBeExtended(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static List<TypeElement> javacTypes(Element root) {
        return root instanceof TypeElement type
                ? Stream.concat(
                                Stream.of(type),
                                ElementFilter.typesIn(type.getEnclosedElements()).stream()
                                        .flatMap(nested -> javacTypes(nested).stream()))
                        .toList()
                : List.of();
    }

    private static Optional<StrayCallback> stray(ExecutableElement method, List<Kind> kinds) {
        String owner = Javac.owner(method).getSimpleName().toString();
        return kinds.stream().findFirst().map(kind -> new StrayCallback(kind, owner, JavacOrigin.of(method)));
    }
}
