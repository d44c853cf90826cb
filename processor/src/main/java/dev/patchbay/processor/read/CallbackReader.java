package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Callback.Trait;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the callbacks of one class. */
final class CallbackReader {

    private static final String NEXT = "dev.patchbay.client.Next";

    private final Javac javac;
    private final TypeElement type;
    private final Home home;
    private final CallbackMethods methods;
    private final ParameterReader parameters;
    private final PayloadReader payloads;
    private final Identities identities;

    CallbackReader(Javac javac, TypeElement type, EndpointReader.Setting setting, Unresolved unresolved) {
        this.javac = javac;
        this.type = type;
        this.home = setting.home();
        this.methods = new CallbackMethods(javac, setting.home());
        this.payloads = new PayloadReader(
                javac, unresolved, new PayloadReader.Setting(type, setting.home(), setting.discriminator()));
        this.identities = setting.identities();
        this.parameters = new ParameterReader(javac, payloads, identities, setting.home());
    }

    List<Callback> read() {
        Stream<Callback> annotated = methods.of(type).stream().map(this::callback);
        return Stream.concat(annotated, contractMethods().stream().map(this::heard))
                .toList();
    }

    /** Those of a channel's client that its interfaces name. */
    List<ContractMethods.Heard> contractMethods() {
        return home == Home.CHANNEL_CLIENT ? new ContractMethods(javac).of(type) : List.of();
    }

    /** The interface says how the payload is written; what it is, the class may say more narrowly. */
    private Callback heard(ContractMethods.Heard heard) {
        ExecutableElement method = heard.method();
        List<Parameter> taken = new ArrayList<>();
        List<? extends TypeMirror> types = typeOf(method).getParameterTypes();
        for (int i = 0; i < types.size(); i++) {
            VariableElement element = method.getParameters().get(i);
            Payload payload = payloads.received(
                    types.get(i), heard.declared().getParameters().get(i));
            taken.add(new Parameter(
                    element.getSimpleName().toString(),
                    TypeName.get(types.get(i)),
                    new Source.Message(payload),
                    JavacOrigin.of(element)));
        }
        return new Callback(
                List.of(Kind.HEARD),
                method(method),
                Optional.of(new Callback.MessageName(heard.event(), JavacOrigin.of(method))),
                false,
                taken,
                TypeName.get(typeOf(method).getReturnType()),
                Reply.None.INSTANCE);
    }

    /** The type of a method as the class has it: an inherited type parameter is what the class says. */
    ExecutableType typeOf(ExecutableElement method) {
        return (ExecutableType) javac.types().asMemberOf((DeclaredType) type.asType(), method);
    }

    private Callback callback(ExecutableElement method) {
        List<Kind> kinds = methods.kinds(method);
        TypeMirror returned = typeOf(method).getReturnType();
        return new Callback(
                kinds,
                method(method),
                messageName(method),
                isNonBlocking(method),
                parameters(kinds.get(0), method),
                TypeName.get(returned),
                reply(kinds.get(0), method, returned));
    }

    private Reply reply(Kind kind, ExecutableElement method, TypeMirror returned) {
        if (home == Home.CLIENT && kind == Kind.CLOSE && Javac.isNamed(returned, NEXT)) {
            return Reply.Follows.INSTANCE;
        }
        Reply read = new ReplyReader(javac, payloads, method, kind).read(returned);
        Optional<String> advice = kind == Kind.CONNECT && read == Reply.None.INSTANCE
                ? new IdentityTypes(javac, type).advice(returned)
                : Optional.empty();
        return advice.<Reply>map(why -> new Reply.Unsendable(ParameterProblem.UNUSABLE_IDENTITY, why))
                .orElse(read);
    }

    private Callback.Method method(ExecutableElement method) {
        String owner = Javac.shown(javac.types().erasure(Javac.owner(method).asType()));
        return new Callback.Method(method.getSimpleName().toString(), owner, traits(method), JavacOrigin.of(method));
    }

    private Optional<Callback.MessageName> messageName(ExecutableElement method) {
        return javac.annotation(method, Kind.MESSAGE.annotation())
                .flatMap(annotation -> Javac.text(annotation).map(text -> name(text, method, annotation)))
                .or(() -> Stream.of(Kind.INTERCEPT, Kind.ANSWER)
                        .flatMap(kind -> javac.annotation(method, kind.annotation()).stream())
                        .map(annotation -> name(Javac.text(annotation).orElse(""), method, annotation))
                        .findFirst());
    }

    private static Callback.MessageName name(String text, ExecutableElement method, AnnotationMirror annotation) {
        return new Callback.MessageName(text, JavacOrigin.of(method, annotation));
    }

    private boolean isNonBlocking(ExecutableElement method) {
        return javac.annotation(method, "NonBlocking").isPresent()
                || javac.annotation(Javac.owner(method), "NonBlocking").isPresent()
                || javac.annotation(type, "NonBlocking").isPresent();
    }

    private Set<Trait> traits(ExecutableElement method) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Set<Modifier> modifiers = method.getModifiers();
        for (Trait trait : List.of(Trait.PRIVATE, Trait.STATIC, Trait.ABSTRACT)) {
            if (modifiers.contains(Modifier.valueOf(trait.name()))) {
                traits.add(trait);
            }
        }
        if (!method.getTypeParameters().isEmpty()) {
            traits.add(Trait.GENERIC);
        }
        if (method.isVarArgs()) {
            traits.add(Trait.VARARGS);
        }
        boolean near = javac.packageOf(method).equals(javac.packageOf(type));
        if (!near && !modifiers.contains(Modifier.PUBLIC)) {
            traits.add(Trait.INVISIBLE);
        }
        return traits;
    }

    private List<Parameter> parameters(Kind kind, ExecutableElement method) {
        List<Roles.Read> read = new ArrayList<>();
        List<? extends TypeMirror> types = typeOf(method).getParameterTypes();
        for (int i = 0; i < types.size(); i++) {
            VariableElement element = method.getParameters().get(i);
            read.add(new Roles.Read(parameters.read(kind, element, types.get(i)), element, types.get(i)));
        }
        return new Roles(javac, payloads, identities, kind, read).settle();
    }
}
