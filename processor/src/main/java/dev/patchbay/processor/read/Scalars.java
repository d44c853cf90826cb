package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.ScalarType;
import dev.patchbay.processor.model.Schema;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the types that are one value in JSON. */
final class Scalars {

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
}
