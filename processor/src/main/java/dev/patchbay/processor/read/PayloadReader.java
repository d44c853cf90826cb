package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Schema;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out how a type travels: as it is, as JSON, or not at all. */
final class PayloadReader {

    private static final String INBOUND = "dev.patchbay.message.Inbound";
    private static final String OUTBOUND = "dev.patchbay.message.Outbound";

    private final Javac javac;
    private final Unresolved unresolved;
    private final TypeElement asker;
    private final Home home;
    private final String discriminator;
    private final CodecReader codecs;

    /**
     * Who has payloads.
     *
     * @param asker the class that names them
     * @param home what kind of class it is
     * @param discriminator the property that tells the cases of a sealed interface apart
     */
    record Setting(TypeElement asker, Home home, String discriminator) {}

    PayloadReader(Javac javac, Unresolved unresolved, Setting setting) {
        this.javac = javac;
        this.unresolved = unresolved;
        this.asker = setting.asker();
        this.home = setting.home();
        this.discriminator = setting.discriminator();
        this.codecs = new CodecReader(javac, unresolved);
    }

    /** How the type comes in; other than what goes out, it may be JSON of any shape. */
    Payload received(TypeMirror type, Element place) {
        if (home == Home.CHANNEL && isMessage(type)) {
            return Javac.isNamed(type, INBOUND) ? Payload.Raw.ANY : json(type);
        }
        boolean any = home == Home.SOCKET
                && isAnything(type)
                && codecs.named(place, type).isEmpty();
        return any ? json(type) : read(type, place);
    }

    private static boolean isMessage(TypeMirror type) {
        return Javac.isNamed(type, INBOUND) || Javac.isNamed(type, OUTBOUND);
    }

    private static boolean isAnything(TypeMirror type) {
        return Javac.isNamed(type, "java.lang.Object");
    }

    /** How the type travels at this place, which may name a codec. */
    Payload read(TypeMirror type, Element place) {
        Optional<Payload.Raw> raw = raw(type);
        Optional<TypeMirror> codec = codecs.named(place, type);
        if (codec.isPresent()) {
            return raw.map(plain -> codecs.raw(codec.get(), type, plain.isBinary()))
                    .orElseGet(() -> codecs.read(codec.get(), type));
        }
        if (home == Home.SOCKET && (javac.isSubtype(type, INBOUND) || javac.isSubtype(type, OUTBOUND))) {
            List<String> parts = List.of(Javac.shown(type));
            return new Payload.Unreadable(
                    TypeName.get(type), new Payload.Fault(PayloadProblem.MESSAGE_OF_CHANNELS, parts));
        }
        if (home == Home.SOCKET && isAnything(type)) {
            List<String> parts = List.of(Javac.shown(type), Faults.ITSELF, Description.of(type));
            return new Payload.Unreadable(TypeName.get(type), new Payload.Fault(PayloadProblem.NO_CODEC, parts));
        }
        return raw.map(Payload.class::cast).orElseGet(() -> json(type));
    }

    /** A message that is taken while it arrives; empty where the type does not ask for that. */
    static Optional<Payload.Streamed> streamed(TypeMirror type) {
        if (Javac.isNamed(type, "java.io.Reader")) {
            return Optional.of(Payload.Streamed.READER);
        }
        return Javac.isNamed(type, "java.io.InputStream")
                ? Optional.of(Payload.Streamed.INPUT_STREAM)
                : Optional.empty();
    }

    /** In a channel, a text is JSON as everything else. */
    private Optional<Payload.Raw> raw(TypeMirror type) {
        if (home == Home.SOCKET && Javac.isNamed(type, "java.lang.String")) {
            return Optional.of(Payload.Raw.TEXT);
        }
        if (home == Home.CHANNEL && Javac.isNamed(type, "dev.patchbay.message.JsonValue")) {
            return Optional.of(Payload.Raw.JSON);
        }
        if (home == Home.CHANNEL && Javac.isNamed(type, OUTBOUND)) {
            return Optional.of(Payload.Raw.ANY);
        }
        if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE) {
            return Optional.of(Payload.Raw.BYTES);
        }
        return Javac.isNamed(type, "java.nio.ByteBuffer") ? Optional.of(Payload.Raw.BUFFER) : Optional.empty();
    }

    /** As JSON, whatever its type says of codecs. */
    Payload json(TypeMirror type) {
        TypeName name = TypeName.get(type);
        SchemaReader reader = new SchemaReader(javac, unresolved, asker, Javac.shown(type), discriminator);
        Schema schema = reader.root(type);
        return reader.fault()
                .<Payload>map(fault -> new Payload.Unreadable(name, fault))
                .orElseGet(() -> new Payload.Json(
                        name,
                        new Codec.Json(schema),
                        reader.declared(),
                        reader.adapters(),
                        reader.hasCases(),
                        isObject(schema, type)));
    }

    private static boolean isObject(Schema schema, TypeMirror type) {
        return schema instanceof Schema.Mapping
                || (schema instanceof Schema.Named && !Javac.is(Javac.element(type), ElementKind.ENUM));
    }
}
