package dev.patchbay.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patchbay.json.Adapters.Circle;
import dev.patchbay.json.Adapters.Group;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Jackson, which is asked what a text is. */
final class Oracle {

    private static final JsonMapper JACKSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(512).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addMixIn(Adapters.Shape.class, ShapeMixIn.class)
            .addMixIn(Adapters.Colour.class, ColourMixIn.class)
            .build();

    private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\(?:u([0-9a-fA-F]{4})|.)");

    private Oracle() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "Circle"),
        @JsonSubTypes.Type(value = Group.class, name = "Group")
    })
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
            return tree.isMissingNode() || hasLoneSurrogate(json)
                    ? Optional.empty()
                    : Optional.of(Optional.ofNullable(plain));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** RFC 8259 leaves them to its reader. Ours refuses them, Jackson's does not. */
    private static boolean hasLoneSurrogate(byte[] json) {
        Matcher escapes = ESCAPE.matcher(new String(json, StandardCharsets.UTF_8));
        int halfEnd = -1; // behind the first half of a pair
        while (escapes.find()) {
            String hex = escapes.group(1);
            char unit = hex == null ? 0 : (char) Integer.parseInt(hex, 16);
            boolean isSecond = halfEnd == escapes.start() && Character.isLowSurrogate(unit);
            if (halfEnd >= 0 ? !isSecond : Character.isLowSurrogate(unit)) {
                return true;
            }
            halfEnd = Character.isHighSurrogate(unit) ? escapes.end() : -1;
        }
        return halfEnd >= 0;
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
