package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A package in which generated classes stand, and what they can name there.
 *
 * @param name the package
 * @param seesGenerated whether its module reads the one of {@code @Generated}
 * @param isModule whether it may be exported, without the modules of what generated classes mention
 * @param hidesJavaLang whether it has a class with the name of one in {@code java.lang}
 */
public record Site(String name, boolean seesGenerated, boolean isModule, boolean hidesJavaLang) {

    private static final String EXPORTS = "exports";

    /** What the compiler says, where the program or its module has reasons for what it does. */
    private static final List<String> WARNINGS = List.of("deprecation", EXPORTS, "rawtypes", "removal", "unchecked");

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // @SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
    List<AnnotationSpec> mark(boolean warned) {
        List<AnnotationSpec> marks = new ArrayList<>();
        if (seesGenerated) {
            marks.add(Spi.generated());
        }
        List<String> meant = WARNINGS.stream()
                .filter(warning -> warning.equals(EXPORTS) ? isModule : warned)
                .toList();
        if (!meant.isEmpty()) {
            marks.add(Spi.suppressed(meant));
        }
        return marks;
    }

    JavaFile file(TypeSpec type) {
        return JavaFile.builder(name, type).skipJavaLangImports(!hidesJavaLang).build();
    }
}
