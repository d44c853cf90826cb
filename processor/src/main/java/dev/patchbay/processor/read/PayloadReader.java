package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Home.Form;
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
    private static final String JSON_VALUE = "dev.patchbay.message.JsonValue";
    private static final String ADVICE = "Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has";
    private static final String INSIDE =
            "Give it a type, or send a JsonValue instead: JsonValue.of(...) takes what JSON has";

    private final Javac javac;
    private final Unresolved unresolved;
    private final TypeElement asker;
    private final Form form;
    private final AdapterPlaces places;
    private final boolean wants;
    private final CodecReader codecs;

    /**
     * Who has payloads.
     *
     * @param asker the class that names them
     * @param home what kind of class it is
     * @param discriminator the property that tells the cases of a sealed interface apart
     * @param parts whether all is to be known that payloads are made of, and not only what has no adapter yet
     */
    record Setting(TypeElement asker, Home home, String discriminator, boolean parts) {

        Setting(TypeElement asker, Home home, String discriminator) {
            this(asker, home, discriminator, false);
        }
    }

    PayloadReader(Javac javac, Unresolved unresolved, Setting setting) {
        this.javac = javac;
        this.unresolved = unresolved;
        this.asker = setting.asker();
        this.form = setting.home().form();
        this.places = new AdapterPlaces(javac, setting.discriminator());
        this.wants = setting.parts();
        this.codecs = new CodecReader(javac, unresolved);
    }

    /** How the type goes out from this place, where it has to say what is in it. */
    Payload sent(TypeMirror type, Element place) {
        return sent(type, place, ADVICE);
    }

    /** The same with other advice for a type that does not say it. */
    Payload sent(TypeMirror type, Element place, String advice) {
        if (form == Form.MESSAGES && Javac.isNamed(type, JSON_VALUE)) {
            return Payload.Raw.JSON;
        }
        Payload payload = read(type, place);
        boolean isJson = payload instanceof Payload.Json || payload instanceof Payload.Unreadable;
        return isJson && codecs.named(place, type).isEmpty()
                ? Untyped.part(javac, type)
                        .map(part -> untyped(type, part, advice))
                        .orElse(payload)
                : payload;
    }

    private static Payload untyped(TypeMirror type, String part, String advice) {
        String unknown = part.isEmpty() ? "what will be in it" : "what its '" + part + "' will be";
        String further = part.isEmpty() || !advice.equals(ADVICE) ? advice : INSIDE;
        List<String> parts = List.of(Javac.shown(type), unknown, further);
        return new Payload.Unreadable(TypeName.get(type), new Payload.Fault(PayloadProblem.UNTYPED_PAYLOAD, parts));
    }

    /** How the type comes in; other than what goes out, it may be JSON of any shape. */
    Payload received(TypeMirror type, Element place) {
        if (form == Form.EVENTS && isMessage(javac, type)) {
            return Javac.isNamed(type, INBOUND)
                    ? Payload.Raw.ANY
                    : message(type, "Inbound", "is whatever the client sent");
        }
        boolean any = form == Form.MESSAGES
                && isAnything(type)
                && codecs.named(place, type).isEmpty();
        return any ? json(type) : read(type, place);
    }

    /** Whether it is a message as it travels. */
    static boolean isMessage(Javac javac, TypeMirror type) {
        return javac.isSubtype(type, INBOUND) || javac.isSubtype(type, OUTBOUND);
    }

    /** One that passes on nothing. */
    private Payload message(TypeMirror type, String better, String what) {
        String shown = Javac.shown(type);
        Payload.Fault fault = form == Form.MESSAGES
                ? new Payload.Fault(PayloadProblem.MESSAGE_OF_CHANNELS, List.of(shown))
                : new Payload.Fault(PayloadProblem.MESSAGE_AS_PAYLOAD, List.of(shown, better, what, better));
        return new Payload.Unreadable(TypeName.get(type), fault);
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
        if (raw.isEmpty() && isMessage(javac, type)) {
            return message(type, "Outbound", "is whatever is sent");
        }
        if (form == Form.MESSAGES && isAnything(type)) {
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
        if (form == Form.MESSAGES && Javac.isNamed(type, "java.lang.String")) {
            return Optional.of(Payload.Raw.TEXT);
        }
        if (form == Form.EVENTS && Javac.isNamed(type, JSON_VALUE)) {
            return Optional.of(Payload.Raw.JSON);
        }
        if (form == Form.EVENTS && Javac.isNamed(type, OUTBOUND)) {
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
        SchemaReader reader = new SchemaReader(javac, unresolved, asker, Javac.shown(type), places);
        Schema schema = reader.root(type);
        return reader.fault()
                .<Payload>map(fault -> new Payload.Unreadable(name, fault))
                .orElseGet(() -> new Payload.Json(
                        name,
                        new Codec.Json(schema),
                        reader.declared(),
                        reader.adapters(),
                        reader.hasCases(),
                        isObject(schema, type),
                        wants ? parts(type) : List.of()));
    }

    /** In what is there already nothing is complained of, nor waited for. */
    private List<Declared> parts(TypeMirror type) {
        SchemaReader all = new SchemaReader(javac, new Unresolved(javac), asker, Javac.shown(type), places.forgetful());
        var unused = all.root(type);
        return all.declared();
    }

    private boolean isObject(Schema schema, TypeMirror type) {
        return schema instanceof Schema.Mapping
                || (schema instanceof Schema.Named
                        && !Javac.is(Javac.element(type), ElementKind.ENUM)
                        && Wrappers.value(javac, Javac.element(type)).isEmpty());
    }
}
