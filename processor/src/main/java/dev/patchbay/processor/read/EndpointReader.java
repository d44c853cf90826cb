package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.EndpointBody;
import dev.patchbay.processor.model.HiddenType;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class whose methods Patchbay calls. */
final class EndpointReader {

    /** By name: Patchbay does not depend on it. */
    private static final String INJECT = "jakarta.inject.Inject";

    private static final String TOKENS = "dev.patchbay.token.Tokens";

    private final Javac javac;
    private final TypeElement type;
    private final Unresolved unresolved;
    private final CallbackMethods methods;
    private final LookAlikes lookAlikes;
    private final Identities identities;
    private final CallbackReader callbacks;

    /**
     * What has to be known before a class is read.
     *
     * @param home what kind of class it is
     * @param discriminator the property that tells the cases of a sealed interface apart
     * @param identities what a callback can be told of who is connected
     */
    record Setting(Home home, String discriminator, Identities identities) {}

    EndpointReader(Javac javac, TypeElement type, Setting setting, Unresolved unresolved) {
        this.javac = javac;
        this.type = type;
        this.unresolved = unresolved;
        this.methods = new CallbackMethods(javac, setting.home());
        this.lookAlikes = new LookAlikes(javac, setting.home());
        this.identities = setting.identities();
        this.callbacks = new CallbackReader(javac, type, setting, unresolved);
    }

    Reading<EndpointBody> read() {
        new Signatures(javac, unresolved).look(type);
        identities.given().forEach(each -> unresolved.look(each.type()));
        if (!unresolved.isEmpty()) {
            return unresolved.waiting(type);
        }
        List<Callback> read = callbacks.read();
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        List<Constructor> made = constructors.stream().map(this::constructor).toList();
        if (!unresolved.isEmpty()) {
            return unresolved.waiting(type);
        }
        List<ExecutableElement> called = new ArrayList<>(methods.of(type));
        callbacks.contractMethods().forEach(heard -> called.add(heard.method()));
        called.addAll(constructors);
        return new Reading.Complete<>(new EndpointBody(
                ClassName.get(type),
                shape(type),
                made,
                read,
                hidden(called),
                methods.lost(type),
                lookAlikes.areIn(type),
                new DeprecationReader(javac).read(type, called),
                JavacOrigin.of(type)));
    }

    private List<HiddenType> hidden(List<ExecutableElement> called) {
        HiddenTypeReader hidden = new HiddenTypeReader(javac, type);
        for (ExecutableElement method : called) {
            boolean own = method.getKind() == ElementKind.CONSTRUCTOR;
            hidden.look(method, own ? (ExecutableType) method.asType() : callbacks.typeOf(method));
        }
        return hidden.found();
    }

    private static Shape shape(TypeElement type) {
        boolean nested = type.getNestingKind() == NestingKind.MEMBER;
        return new Shape(
                Description.of(type.getKind()),
                nested ? Javac.owner(type).getSimpleName().toString() : "",
                type.getModifiers().contains(Modifier.ABSTRACT),
                Visibility.isPrivate(type),
                Visibility.isInner(type),
                !type.getTypeParameters().isEmpty());
    }

    private Constructor constructor(ExecutableElement constructor) {
        List<Constructor.Dependency> dependencies =
                constructor.getParameters().stream().map(this::dependency).toList();
        boolean usable = !constructor.getModifiers().contains(Modifier.PRIVATE);
        return new Constructor(
                usable,
                javac.isAnnotated(constructor, INJECT),
                dependencies,
                !constructor.getThrownTypes().isEmpty(),
                JavacOrigin.of(constructor));
    }

    private Constructor.Dependency dependency(VariableElement parameter) {
        return new Constructor.Dependency(
                TypeName.get(parameter.asType()),
                parameter.getSimpleName().toString(),
                javac.qualifier(parameter),
                signed(parameter),
                isPublic(parameter.asType()),
                JavacOrigin.of(parameter));
    }

    /** The data of tokens, whose adapter is made because somebody asks for the tokens. */
    private Optional<Payload> signed(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        if (!Javac.isNamed(type, TOKENS)) {
            return Optional.empty();
        }
        if (Javac.isRaw(type)) {
            return Optional.of(unclear(type, ParameterProblem.RAW_TYPE, "Tokens<User>"));
        }
        return Optional.of(
                Javac.hasWildcard(type)
                        ? unclear(type, ParameterProblem.WILDCARD_TYPE)
                        : signed(Javac.arguments(type).get(0), parameter));
    }

    private static Payload unclear(TypeMirror tokens, ProblemCode code, String... more) {
        List<String> parts = new ArrayList<>(List.of(Javac.shown(tokens)));
        parts.addAll(List.of(more));
        return new Payload.Unreadable(TypeName.get(tokens), new Payload.Fault(code, parts));
    }

    /** What goes out as it is, has no adapter. */
    private Payload signed(TypeMirror data, VariableElement parameter) {
        Payload payload = new PayloadReader(
                        javac, unresolved, new PayloadReader.Setting(this.type, Home.CHANNEL, Settings.TYPE))
                .sent(data, parameter, "Sign a record");
        List<String> raw = List.of(Javac.shown(data), Faults.ITSELF, Description.of(data));
        return payload instanceof Payload.Raw
                ? new Payload.Unreadable(TypeName.get(data), new Payload.Fault(PayloadProblem.NO_CODEC, raw))
                : payload;
    }

    /** Whether every package can see a type. */
    static boolean isPublic(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isPublic(array.getComponentType());
        }
        boolean itself = type.getKind() != TypeKind.DECLARED || Visibility.isPublic(Javac.element(type));
        return itself
                && Stream.concat(Javac.arguments(type).stream(), Bounds.of(type))
                        .allMatch(EndpointReader::isPublic);
    }
}
