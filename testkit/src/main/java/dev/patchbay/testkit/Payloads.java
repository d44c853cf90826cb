package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Payloads as the sockets under test write and read them, with the adapters that were generated for those. A record of a sealed
 * interface has two forms, because a socket may declare either: with the property that names it, and without.
 */
final class Payloads {

    private static final List<JsonCodec<?>> PLAIN = List.of(
            JsonCodec.of(String.class, JsonReader::string, (value, json) -> json.string(value)),
            JsonCodec.of(Boolean.class, JsonReader::booleanValue, (value, json) -> json.bool(value)),
            JsonCodec.of(Integer.class, JsonReader::intValue, (value, json) -> json.number(value)),
            JsonCodec.of(Long.class, JsonReader::longValue, (value, json) -> json.number(value)),
            JsonCodec.of(Double.class, JsonReader::doubleValue, (value, json) -> json.number(value)));

    private final Map<Class<?>, JsonCodec<?>> codecs = new HashMap<>();

    Payloads(List<JsonCodec<?>> codecs) {
        PLAIN.forEach(codec -> this.codecs.put(codec.type(), codec));
        codecs.forEach(codec -> this.codecs.put(codec.type(), codec));
    }

    /** The codecs of what these sockets take, answer and send. */
    static List<JsonCodec<?>> of(List<Endpoint> endpoints) {
        return endpoints.stream()
                .<JsonCodec<?>>flatMap(endpoint -> endpoint.binding().codecs().stream())
                .toList();
    }

    /** The same, and those of these codecs. */
    Payloads with(List<JsonCodec<?>> more) {
        List<JsonCodec<?>> all = new ArrayList<>(codecs.values());
        all.addAll(more);
        return new Payloads(all);
    }

    /** The forms that a payload may have, the one that says most last. */
    List<String> forms(Object payload) {
        if (payload instanceof Collection<?> elements) {
            return arrays(elements.stream().map(this::forms).toList());
        }
        Set<String> forms = new LinkedHashSet<>();
        Class<?> own = typeOf(payload);
        codec(own).ifPresent(codec -> forms.add(write(codec, payload)));
        for (Class<?> union : unions(own)) {
            codec(union).ifPresent(codec -> forms.add(write(codec, payload)));
        }
        return forms.isEmpty() ? List.of(untyped(payload)) : List.copyOf(forms);
    }

    /** Where no handler names the type. */
    private static String untyped(Object payload) {
        try {
            return text(UntypedJson.encode(payload));
        } catch (IllegalArgumentException noJson) {
            throw unknown(payload.getClass());
        }
    }

    /** A text in quotes. */
    static String string(String text) {
        return text(UntypedJson.encode(text));
    }

    private static String text(Outbound.Text message) {
        return StandardCharsets.UTF_8.decode(message.payload()).toString();
    }

    /** The payload as a socket takes it, whichever type its handler declares. */
    String write(Object payload) {
        List<String> forms = forms(payload);
        return forms.get(forms.size() - 1);
    }

    /** The payload as the named handler takes it: with the property that holds the name. */
    String write(String property, String name, Object payload) {
        String json = forms(payload).get(0);
        if (!json.startsWith("{")) {
            throw new IllegalArgumentException("A message with a name is a JSON object, got " + json);
        }
        String separator = json.equals("{}") ? "" : ",";
        return "{\"" + property + "\":" + string(name) + separator + json.substring(1);
    }

    /**
     * The payload that a text is.
     *
     * @throws DecodeException where it is another one
     */
    <T> T read(String text, Class<T> type) {
        for (Class<?> union : unions(type)) {
            Optional<? extends JsonCodec<?>> codec = codec(union);
            if (codec.isPresent()) {
                Object payload = codec.get().decode(Inbound.Text.of(text));
                if (type.isInstance(payload)) {
                    return type.cast(payload);
                }
                throw new DecodeException("", "it is a " + payload.getClass().getSimpleName());
            }
        }
        T payload = codec(type).orElseThrow(() -> unknown(type)).decode(Inbound.Text.of(text));
        String again = write(payload);
        if (!Meaning.parse(again).equals(Meaning.parse(text))) { // properties that were skipped, or are missing
            throw new DecodeException("", "written again it is " + again);
        }
        return payload;
    }

    private static List<String> arrays(List<List<String>> elements) {
        int most = elements.stream().mapToInt(List::size).max().orElse(1);
        List<String> arrays = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int form = i;
            arrays.add(elements.stream()
                    .map(forms -> forms.get(Math.min(form, forms.size() - 1)))
                    .toList()
                    .toString());
        }
        return arrays;
    }

    private static Class<?> typeOf(Object payload) {
        return payload instanceof Enum<?> constant ? constant.getDeclaringClass() : payload.getClass();
    }

    /** The sealed interfaces of a type, the nearest first. */
    private static List<Class<?>> unions(Class<?> type) {
        List<Class<?>> unions = new ArrayList<>();
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                unions.add(parent);
            }
            unions.addAll(unions(parent));
        }
        return unions;
    }

    @SuppressWarnings("unchecked") // the codec is that of the payload's own type, or of one above it
    private static <T> String write(JsonCodec<T> codec, Object payload) {
        return text(codec.encode((T) payload));
    }

    @SuppressWarnings("unchecked") // each stands under its own type
    private <T> Optional<JsonCodec<T>> codec(Class<T> type) {
        return Optional.ofNullable((JsonCodec<T>) codecs.get(type));
    }

    private static IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException("The tester knows no JSON adapter for " + type.getName()
                + ". It has those of what the handlers of its tables take and answer; give it others with withCodecs("
                + type.getSimpleName() + "_Json.CODEC)");
    }
}
