package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Way;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads which broadcasters a table would hand out if no mistake kept it from being written. */
public final class BroadcasterReader {

    private static final String BROADCASTER = "dev.patchbay." + Way.BROADCASTER.type();

    private final Javac javac;

    public BroadcasterReader(Javac javac) {
        this.javac = javac;
    }

    /**
     * One of them.
     *
     * @param name the beginning of its name: that of the payload's codec
     * @param payload what it sends
     */
    public record Wanted(String name, TypeName payload) {}

    /** Those that handlers of these classes take, each payload's once. */
    public List<Wanted> read(List<TypeElement> endpoints, String home) {
        return endpoints.stream()
                .flatMap(type -> CallbackMethods.family(type).stream()
                        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                        .flatMap(method -> wanted(type, method, home)))
                .distinct()
                .toList();
    }

    private Stream<Wanted> wanted(TypeElement endpoint, ExecutableElement method, String home) {
        boolean isNear = javac.packageOf(endpoint).equals(home);
        return method.getParameters().stream()
                .filter(parameter -> isTyped(parameter.asType()))
                .filter(parameter -> isNear || EndpointReader.isPublic(payload(parameter)))
                .map(parameter -> wanted(endpoint, parameter));
    }

    private boolean isTyped(TypeMirror type) {
        return Javac.isNamed(type, BROADCASTER)
                && !Javac.isRaw(type)
                && !Javac.hasWildcard(type)
                && !new Unresolved(javac).look(type);
    }

    private Wanted wanted(TypeElement endpoint, VariableElement parameter) {
        TypeMirror type = payload(parameter);
        PayloadReader.Setting setting = new PayloadReader.Setting(endpoint, Home.SOCKET, Settings.TYPE);
        Payload read = new PayloadReader(javac, new Unresolved(javac), setting).read(type, parameter);
        TypeName name = TypeName.get(type);
        return new Wanted(read instanceof Payload.Coded coded ? coded.codec().name() : Names.of(name), name);
    }

    private static TypeMirror payload(VariableElement parameter) {
        return Javac.arguments(parameter.asType()).get(0);
    }
}
