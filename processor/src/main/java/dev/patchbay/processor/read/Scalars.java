package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.ScalarType;
import dev.patchbay.processor.model.Schema;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the types that are one value in JSON, and those that can be keys. */
final class Scalars {

    private static final Map<String, TypeKind> OPTIONALS = Map.of(
            "java.util.OptionalInt", TypeKind.INT,
            "java.util.OptionalLong", TypeKind.LONG,
            "java.util.OptionalDouble", TypeKind.DOUBLE);

    private Scalars() {}

    static Optional<Schema> of(Javac javac, TypeMirror type) {
        return name(javac, type).flatMap(ScalarType::of).map(scalar -> new Schema.Scalar(TypeName.get(type), scalar));
    }

    private static Optional<String> name(Javac javac, TypeMirror type) {
        if (type instanceof PrimitiveType primitive) {
            return Optional.of(
                    javac.types().boxedClass(primitive).getQualifiedName().toString());
        }
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE ? Optional.of("byte[]") : Optional.empty();
        }
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of(Javac.element(type).getQualifiedName().toString())
                : Optional.empty();
    }

    /** A number that may be absent: {@code OptionalInt}. */
    static Optional<Schema> optional(Javac javac, TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        OPTIONALS.get(Javac.element(type).getQualifiedName().toString()))
                .flatMap(kind -> of(javac, javac.types().getPrimitiveType(kind)))
                .map(number -> new Schema.Maybe(ClassName.get(Javac.element(type)), TypeName.get(type), number));
    }

    static Schema text() {
        return new Schema.Scalar(ClassName.get(String.class), ScalarType.STRING);
    }

    /** Whether it can be the key of a map. */
    static boolean isKey(Schema schema) {
        return schema instanceof Schema.Scalar scalar
                && (scalar.scalar() == ScalarType.STRING
                        || scalar.scalar().key().isPresent());
    }

    static boolean isTextMap(TypeMirror type) {
        return Javac.isNamed(type, "java.util.Map")
                && !Javac.isRaw(type)
                && Javac.isNamed(Javac.arguments(type).get(0), "java.lang.String");
    }

    /** Whether it is an array that Java cannot make without a warning. */
    static boolean isOfGenerics(ArrayType type) {
        TypeMirror element = type.getComponentType();
        return element instanceof ArrayType inner
                ? isOfGenerics(inner)
                : element.getKind() == TypeKind.TYPEVAR
                        || !Javac.arguments(element).isEmpty();
    }
}
