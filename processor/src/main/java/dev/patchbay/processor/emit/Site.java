package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * A package in which generated classes stand, and what they can name there.
 *
 * @param name the package
 * @param seesGenerated whether its module reads the one of {@code @Generated}
 * @param hidesJavaLang whether it has a class with the name of one in {@code java.lang}
 */
public record Site(String name, boolean seesGenerated, boolean hidesJavaLang) {

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    List<AnnotationSpec> mark() {
        return seesGenerated ? List.of(Spi.generated()) : List.of();
    }

    JavaFile file(TypeSpec type) {
        return JavaFile.builder(name, type).skipJavaLangImports(!hidesJavaLang).build();
    }
}
