package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.codec.JsonCodec;
import dev.patchbay.codec.JsonCodecs;
import dev.patchbay.message.Inbound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Payloads as the sockets under test write and read them, with the adapters that avaje-jsonb generated for those. A record
 * of a sealed interface has two forms, because a socket may declare either: with the property that names it, and without.
 */
final class Payloads {

    private static final JsonCodecs CODECS = JsonCodecs.create();

    private Payloads() {}

    /** The forms that a payload may have, the one that says most last. */
    static List<String> forms(Object payload) {
        if (payload instanceof Collection<?> elements) {
            return arrays(elements.stream().map(Payloads::forms).toList());
        }
        Set<String> forms = new LinkedHashSet<>();
        Class<?> own = typeOf(payload);
        codec(own).ifPresent(codec -> forms.add(write(codec, payload)));
        for (Class<?> union : unions(own)) {
            codec(union).ifPresent(codec -> forms.add(write(codec, payload)));
        }
        if (forms.isEmpty()) {
            throw unknown(own);
        }
        return List.copyOf(forms);
    }

    /** The payload as a socket takes it, whichever type its handler declares. */
    static String write(Object payload) {
        List<String> forms = forms(payload);
        return forms.get(forms.size() - 1);
    }

    /** The payload as the named handler takes it: with the property that holds the name. */
    static String write(String property, String name, Object payload) {
        String json = forms(payload).get(0);
        if (!json.startsWith("{")) {
            throw new IllegalArgumentException("A message with a name is a JSON object, got " + json);
        }
        String separator = json.equals("{}") ? "" : ",";
        return "{\"" + property + "\":" + write(name) + separator + json.substring(1);
    }

    /**
     * The payload that a text is.
     *
     * @throws DecodeException where it is another one
     */
    static <T> T read(String text, Class<T> type) {
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
        if (!JsonValue.parse(again).equals(JsonValue.parse(text))) { // properties that were skipped, or are missing
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
        return StandardCharsets.UTF_8
                .decode(codec.encode((T) payload).payload())
                .toString();
    }

    private static <T> Optional<JsonCodec<T>> codec(Class<T> type) {
        try {
            return Optional.of(CODECS.of(type));
        } catch (IllegalArgumentException noAdapter) {
            return Optional.empty();
        }
    }

    private static IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException("No JSON adapter was generated for " + type.getName()
                + ". It has one where a socket takes or answers it, or where it is annotated with @Json");
    }
}
