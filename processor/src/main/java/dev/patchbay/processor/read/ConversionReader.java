package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Conversion;
import dev.patchbay.processor.model.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out how text becomes a value of a type. */
final class ConversionReader {

    /** The runtime's, which take what JSON writes, and nothing else. */
    private static final ClassName SCALARS = ClassName.get("dev.patchbay.binding", "Scalars");

    private static final List<String> FACTORIES = List.of("valueOf", "fromString", "parse");

    private final Javac javac;

    ConversionReader(Javac javac) {
        this.javac = javac;
    }

    Optional<Conversion> read(TypeMirror type) {
        if (Javac.isNamed(type, "java.lang.String")) {
            return Optional.of(Conversion.AsItIs.INSTANCE);
        }
        Optional<Conversion> parsed =
                Texts.Scalar.of(TypeName.get(type)).map(scalar -> new Conversion.By(SCALARS, scalar.method(), scalar));
        return parsed.or(() -> type.getKind() == TypeKind.DECLARED ? declared(type) : Optional.empty());
    }

    private Optional<Conversion> declared(TypeMirror type) {
        ClassName owner = ClassName.get(Javac.element(type));
        if (Javac.is(Javac.element(type), ElementKind.ENUM)) {
            return Optional.of(new Conversion.By(owner, "valueOf", constants(Javac.element(type))));
        }
        return FACTORIES.stream()
                .filter(name -> makers(name, type).findAny().isPresent())
                .findFirst()
                .map(name -> new Conversion.By(owner, name, Texts.Any.INSTANCE));
    }

    private static Texts constants(TypeElement type) {
        List<String> names = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> Javac.is(field, ElementKind.ENUM_CONSTANT))
                .map(field -> field.getSimpleName().toString())
                .toList();
        return names.isEmpty() ? Texts.Any.INSTANCE : new Texts.Constants(names);
    }

    private Stream<ExecutableElement> makers(String name, TypeMirror type) {
        return ElementFilter.methodsIn(Javac.element(type).getEnclosedElements()).stream()
                .filter(method -> makes(method, name, type));
    }

    /** Whether what makes values of a type of text is deprecated, or does not say their type arguments. */
    boolean warns(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && read(type)
                        .filter(Conversion.By.class::isInstance)
                        .map(conversion -> ((Conversion.By) conversion).method())
                        .filter(name -> makers(name, type).anyMatch(this::warns))
                        .isPresent();
    }

    private boolean warns(ExecutableElement maker) {
        return javac.elements().isDeprecated(maker) || Javac.isRaw(maker.getReturnType());
    }

    private boolean makes(ExecutableElement method, String name, TypeMirror type) {
        return method.getSimpleName().contentEquals(name)
                && Javac.isStatic(method)
                && method.getModifiers().contains(Modifier.PUBLIC)
                && method.getParameters().size() == 1
                && takesText(method.getParameters().get(0).asType(), name)
                && method.getThrownTypes().stream().allMatch(this::isUnchecked)
                && javac.types().isAssignable(method.getReturnType(), type);
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return javac.isSubtype(thrown, "java.lang.RuntimeException") || javac.isSubtype(thrown, "java.lang.Error");
    }

    private static boolean takesText(TypeMirror parameter, String name) {
        return Javac.isNamed(parameter, "java.lang.String")
                || ("parse".equals(name) && Javac.isNamed(parameter, "java.lang.CharSequence"));
    }
}
