package dev.patchbay.conformance.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Jackson with the settings of somebody who wants times as texts, but years as numbers, and absent values left out. */
final class Jackson {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), verbatim())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(
                    SerializationFeature.WRITE_DATES_WITH_ZONE_ID,
                    SerializationFeature.WRITE_CHAR_ARRAYS_AS_JSON_ARRAYS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .withConfigOverride(
                    Year.class, year -> year.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER_INT)))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Jackson() {}

    /** Our type for JSON as it came, which Jackson cannot know. */
    private static SimpleModule verbatim() {
        return new SimpleModule()
                .addSerializer(new StdSerializer<>(JsonValue.class) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public void serialize(JsonValue value, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeRawValue(value.text());
                    }
                })
                .addDeserializer(JsonValue.class, new StdDeserializer<>(JsonValue.class) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public JsonValue deserialize(JsonParser json, DeserializationContext context) throws IOException {
                        return new JsonValue(context.readTree(json).toString());
                    }
                });
    }
}
