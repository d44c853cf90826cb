package dev.patchbay.conformance.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.patchbay.message.JsonValue;
import java.io.IOException;
import java.time.Year;

/** Jackson, told what {@code docs/messages.md} says where it has a choice, and what a {@link JsonValue} is. */
final class Jackson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(
                    new Jdk8Module(),
                    new JavaTimeModule(),
                    new SimpleModule("values")
                            .addSerializer(new Writes())
                            .addDeserializer(JsonValue.class, new Reads()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(
                    SerializationFeature.WRITE_DATES_WITH_ZONE_ID,
                    SerializationFeature.WRITE_CHAR_ARRAYS_AS_JSON_ARRAYS)
            .withConfigOverride(Year.class, year -> year.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER)))
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private Jackson() {}

    static Object read(Row<?> row, String json) throws JsonProcessingException {
        return MAPPER.readValue(json, type(row));
    }

    static String write(Row<?> row) throws JsonProcessingException {
        return MAPPER.writerFor(type(row)).writeValueAsString(row.value());
    }

    private static JavaType type(Row<?> row) {
        return MAPPER.constructType(row.type());
    }

    @SuppressWarnings("serial")
    private static final class Writes extends StdSerializer<JsonValue> {

        Writes() {
            super(JsonValue.class);
        }

        @Override
        public void serialize(JsonValue value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeRawValue(value.text());
        }
    }

    @SuppressWarnings("serial")
    private static final class Reads extends StdDeserializer<JsonValue> {

        Reads() {
            super(JsonValue.class);
        }

        @Override
        public JsonValue deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new JsonValue(context.readTree(json).toString());
        }
    }
}
