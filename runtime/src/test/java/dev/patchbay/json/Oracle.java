package dev.patchbay.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patchbay.json.Adapters.Circle;
import dev.patchbay.json.Adapters.Group;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jackson, which is asked what a text is. */
final class Oracle {

    private static final JsonMapper JACKSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(512)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addMixIn(Adapters.Shape.class, ShapeMixIn.class)
            .addMixIn(Adapters.Colour.class, ColourMixIn.class)
            .build();

    private Oracle() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "Circle"), @JsonSubTypes.Type(value = Group.class, name = "Group")})
    interface ShapeMixIn {}

    enum ColourMixIn {
        RED,
        @JsonProperty("dark green")
        DARK_GREEN
    }

    /** The text as Java's values, with big decimals for all numbers; empty where it is no JSON. */
    static Optional<Object> tree(byte[] json) {
        try {
            JsonNode tree = JACKSON.readTree(json);
            Object plain = plain(tree);
            return tree.isMissingNode() || hasLoneSurrogate(plain) ? Optional.empty() : Optional.of(Optional.ofNullable(plain));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** RFC 8259 leaves them to its reader. Ours refuses them, Jackson's does not. */
    private static boolean hasLoneSurrogate(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .anyMatch(entry -> hasLoneSurrogate(entry.getKey()) || hasLoneSurrogate(entry.getValue()));
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(Oracle::hasLoneSurrogate);
        }
        return value instanceof String text && text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    /** Whether Jackson reads the text as this type. */
    static <T> Optional<T> value(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(JACKSON.readValue(json, type));
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    static String written(Object value) throws IOException {
        return JACKSON.writeValueAsString(value);
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            node.properties().forEach(field -> object.put(field.getKey(), plain(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            List<@Nullable Object> array = new ArrayList<>();
            node.forEach(element -> array.add(plain(element)));
            return array;
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        return node.isNull() ? null : node.isBoolean() ? (Object) node.booleanValue() : node.textValue();
    }

    /** What we read, with big decimals for all numbers. */
    static @Nullable Object plain(@Nullable Object ours) {
        if (ours instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> object = new LinkedHashMap<>();
            map.forEach((name, value) -> object.put(name, plain(value)));
            return object;
        }
        if (ours instanceof List<?> list) {
            List<@Nullable Object> array = new ArrayList<>();
            list.forEach(element -> array.add(plain(element)));
            return array;
        }
        return ours instanceof Number number ? decimal(number) : ours;
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigInteger big) {
            return new BigDecimal(big).stripTrailingZeros();
        }
        BigDecimal decimal = number instanceof BigDecimal known ? known : new BigDecimal(number.toString());
        return decimal.stripTrailingZeros();
    }
}
