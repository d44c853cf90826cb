package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * An empty class that keeps avaje-jsonb's processor at work. It stops for good in the first round in which nothing asks
 * for an adapter; while a binding waits for a type that another processor writes, this asks for none.
 */
public final class WaitingFile {

    private WaitingFile() {}

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // @Json.Import({})
    // final class ChatSocket_Waiting1 {
    // }
    public static JavaFile of(ClassName socket, int number, Site site) {
        String name = String.join("_", socket.simpleNames()) + "_Waiting" + number;
        TypeSpec type = TypeSpec.classBuilder(name)
                .addJavadoc("Written by Patchbay while a payload was still to be generated. Does nothing.")
                .addAnnotations(site.mark())
                .addAnnotation(AnnotationSpec.builder(Spi.JSON_IMPORT)
                        .addMember("value", "{}")
                        .build())
                .addModifiers(Modifier.FINAL)
                .build();
        return site.file(type);
    }
}
