package dev.patchbay.processor.read;

import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Url;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads a class with {@code @SocketClient}. */
public final class ClientReader {

    private final Javac javac;

    public ClientReader(Javac javac) {
        this.javac = javac;
    }

    public Reading<ClientClass> read(TypeElement type) {
        Unresolved unresolved = new Unresolved(javac);
        AnnotationMirror annotation =
                javac.annotation(type, Home.CLIENT.annotation()).orElseThrow();
        Settings settings = new SettingsReader(type, annotation).read();
        EndpointReader.Setting setting =
                new EndpointReader.Setting(Home.CLIENT, settings.discriminator(), Identities.NOBODY);
        return new EndpointReader(javac, type, setting, unresolved)
                .read()
                .map(body -> new ClientClass(body, url(type, annotation), settings));
    }

    private static Url url(TypeElement type, AnnotationMirror annotation) {
        return new Url(Javac.text(annotation).orElse(""), JavacOrigin.of(type, annotation));
    }
}
