package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Asked;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Settings;
import java.util.List;
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
        Payload read = new PayloadReader(javac, unresolved, setting).json(type.asType());
        Payload payload = Visibility.isPrivate(type) ? hidden(type) : read;
        return unresolved.isEmpty()
                ? new Reading.Complete<>(new Asked(ClassName.get(type), payload, JavacOrigin.of(type)))
                : unresolved.waiting(type);
    }

    private static Payload hidden(TypeElement type) {
        List<String> parts = List.of(Javac.shown(type.asType()), Faults.ITSELF, "private");
        return new Payload.Unreadable(TypeName.get(type.asType()), new Payload.Fault(PayloadProblem.NO_CODEC, parts));
    }
}
