package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.model.Asked;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Settings;
import javax.lang.model.element.TypeElement;

/** Reads a type with {@code @Json}. */
public final class AskedReader {

    private final Javac javac;

    public AskedReader(Javac javac) {
        this.javac = javac;
    }

    public Reading<Asked> read(TypeElement type) {
        Unresolved unresolved = new Unresolved(javac);
        PayloadReader.Setting setting = new PayloadReader.Setting(type, Home.CHANNEL, Settings.TYPE);
        Payload payload = new PayloadReader(javac, unresolved, setting).json(type.asType());
        return unresolved.isEmpty()
                ? new Reading.Complete<>(new Asked(ClassName.get(type), payload, JavacOrigin.of(type)))
                : unresolved.waiting(type);
    }
}
