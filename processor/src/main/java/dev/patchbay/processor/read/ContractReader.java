package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.ChannelClientClass.Contracts;
import dev.patchbay.processor.model.ChannelClientClass.Interface;
import dev.patchbay.processor.model.ChannelClientClass.Join;
import dev.patchbay.processor.model.EndpointBody;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the contracts of a channel's client: what it hears of, what it calls, and what it joins with. */
final class ContractReader {

    private static final String BROADCASTS = "Broadcasts";
    private static final String PUSHES = "Pushes";

    private final Javac javac;
    private final TypeElement type;
    private final Unresolved unresolved;
    private final Map<TypeElement, Parameter> pushed = new LinkedHashMap<>();

    ContractReader(Javac javac, TypeElement type, EndpointBody body, Unresolved unresolved) {
        this.javac = javac;
        this.type = type;
        this.unresolved = unresolved;
        body.callbacks().stream()
                .flatMap(callback -> callback.parameters().stream())
                .forEach(this::add);
        pushed.keySet().forEach(new Signatures(javac, unresolved)::look);
    }

    private void add(Parameter parameter) {
        if (parameter.source() instanceof Source.Calls calls) {
            TypeElement called = Objects.requireNonNull(
                    javac.elements().getTypeElement(calls.type().canonicalName()));
            pushed.putIfAbsent(called, parameter);
        }
    }

    Contracts contracts() {
        List<TypeElement> heard = new ContractMethods(javac).contracts(type);
        return new Contracts(
                heard.stream().map(each -> contract(each, BROADCASTS)).toList(),
                pushed.keySet().stream().map(each -> contract(each, PUSHES)).toList(),
                beside(Stream.concat(heard.stream(), pushed.keySet().stream())));
    }

    private Interface contract(TypeElement contract, String annotation) {
        return new Interface(ClassName.get(contract), ChannelReader.topics(javac, contract, annotation));
    }

    /**
     * Those of this compilation are known anyway, and those that an earlier compilation wrote to the same place are handled by the classes
     * that are there.
     */
    private List<Interface> beside(Stream<TypeElement> contracts) {
        return contracts
                .filter(each -> !javac.isSource(each))
                .map(each -> (Element) javac.elements().getPackageOf(each))
                .distinct()
                .flatMap(ContractReader::types)
                .filter(each -> javac.annotation(each, BROADCASTS).isPresent()
                        && !javac.isSource(each)
                        && !javac.isInOutput(each))
                .map(each -> contract(each, BROADCASTS))
                .toList();
    }

    private static Stream<TypeElement> types(Element around) {
        return ElementFilter.typesIn(around.getEnclosedElements()).stream()
                .flatMap(each -> Stream.concat(Stream.of(each), types(each)));
    }

    /** One for each type. */
    List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        pushed.forEach((contract, parameter) -> join(contract)
                .filter(said -> joins.stream().noneMatch(known -> known.type().equals(TypeName.get(said))))
                .ifPresent(said -> joins.add(join(said, contract, parameter))));
        return joins;
    }

    private Optional<TypeMirror> join(TypeElement contract) {
        return javac.annotation(contract, PUSHES)
                .flatMap(annotation -> Javac.value(annotation, "join"))
                .map(value -> value.getValue())
                .filter(value -> value instanceof TypeMirror said
                        && said.getKind() != TypeKind.ERROR
                        && !Javac.isNamed(said, "java.lang.Void"))
                .map(TypeMirror.class::cast);
    }

    private Join join(TypeMirror said, TypeElement contract, Parameter parameter) {
        PayloadReader payloads = new PayloadReader(
                javac, unresolved, new PayloadReader.Setting(type, Home.CHANNEL_CLIENT, Settings.TYPE));
        return new Join(TypeName.get(said), payloads.sent(said, contract), ClassName.get(contract), parameter.origin());
    }
}
