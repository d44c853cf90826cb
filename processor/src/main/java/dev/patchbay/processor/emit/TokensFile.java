package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Settings;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** An empty class that asks for the adapters of the data in a class's tokens: {@code UserSocket_Tokens}. */
public final class TokensFile {

    private TokensFile() {}

    /** Empty where the class takes no tokens, or only of what needs no adapter. */
    public static Optional<JavaFile> of(Endpoint endpoint, Site site) {
        List<AnnotationSpec> imports = JsonImports.of(endpoint.signed(), Settings.TYPE);
        return imports.isEmpty() ? Optional.empty() : Optional.of(file(endpoint, imports, site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // @Json.Import(User.class)
    // final class UserSocket_Tokens {
    // }
    private static JavaFile file(Endpoint endpoint, List<AnnotationSpec> imports, Site site) {
        TypeSpec type = TypeSpec.classBuilder(String.join("_", endpoint.type().simpleNames()) + "_Tokens")
                .addJavadoc(
                        "Asks for the JSON adapters of what {@link $T} signs. Written by Patchbay.", endpoint.type())
                .addAnnotations(site.mark())
                .addAnnotations(imports)
                .addModifiers(Modifier.FINAL)
                .build();
        return site.file(type);
    }
}
