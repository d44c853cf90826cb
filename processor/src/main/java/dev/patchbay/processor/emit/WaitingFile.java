package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** An empty class that makes {@code javac} ask once more, while a class waits for a type that another processor writes. */
public final class WaitingFile {

    private WaitingFile() {}

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // final class ChatSocket_Waiting1 {
    // }
    public static JavaFile of(ClassName socket, int number, Site site) {
        String name = String.join("_", socket.simpleNames()) + "_Waiting" + number;
        TypeSpec type = TypeSpec.classBuilder(name)
                .addJavadoc("Written by Patchbay while a payload was still to be generated. Does nothing.")
                .addAnnotations(site.mark(false))
                .addModifiers(Modifier.FINAL)
                .build();
        return site.file(type);
    }
}
