package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Path;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads a class with {@code @Socket}. */
public final class SocketReader {

    private final Javac javac;

    public SocketReader(Javac javac) {
        this.javac = javac;
    }

    /**
     * Reads a class.
     *
     * @param channels the channels of this compilation
     * @param sockets its sockets, this one too
     */
    public Reading<SocketClass> read(TypeElement type, List<TypeElement> channels, KnownSockets sockets) {
        Unresolved unresolved = new Unresolved(javac);
        Optional<AnnotationMirror> annotation = javac.annotation(type, "Socket");
        Settings settings =
                annotation.map(found -> new SettingsReader(type, found).read()).orElse(Settings.NOTHING);
        ListingReader listings = new ListingReader(javac, type, unresolved);
        listings.compiled().forEach(channel -> new Signatures(javac, unresolved).look(channel));
        EndpointReader.Setting setting =
                new EndpointReader.Setting(Home.SOCKET, settings.discriminator(), sockets.ofSocket(type));
        return new EndpointReader(javac, type, setting, unresolved)
                .read()
                .map(body -> new SocketClass(body, path(type, annotation), settings, listings.read(channels)));
    }

    /** What the class's {@code @OnConnect} returns. */
    static Optional<TypeMirror> identity(Javac javac, TypeElement type) {
        CallbackMethods methods = new CallbackMethods(javac, Home.SOCKET);
        return methods.of(type).stream()
                .filter(method -> methods.kinds(method).get(0) == Kind.CONNECT)
                .map(method -> ((ExecutableType) javac.types().asMemberOf((DeclaredType) type.asType(), method)))
                .<TypeMirror>map(ExecutableType::getReturnType)
                .findFirst();
    }

    private static Path path(TypeElement type, Optional<AnnotationMirror> annotation) {
        Optional<String> written = annotation.flatMap(Javac::text);
        String path = written.orElseGet(() -> derived(type.getSimpleName().toString()));
        return new Path(
                path, annotation.map(found -> JavacOrigin.of(type, found)).orElseGet(() -> JavacOrigin.of(type)));
    }

    /** {@code LiveChatSocket} is served at {@code /ws/live-chat}. */
    private static String derived(String name) {
        boolean suffixed = name.endsWith("Socket") && name.length() > "Socket".length();
        String stem = suffixed ? name.substring(0, name.length() - "Socket".length()) : name;
        String kebab = stem.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replaceAll("([A-Z])([A-Z][a-z])", "$1-$2");
        return "/ws/" + kebab.toLowerCase(Locale.ROOT);
    }
}
