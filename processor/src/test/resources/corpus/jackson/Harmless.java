// requires: com.fasterxml.jackson.databind
package demo;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.patchbay.Ignored;
import dev.patchbay.OneOf;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.time.Instant;
import java.time.LocalDate;

final class Harmless {
    enum Colour {
        RED
    }

    @JsonPropertyOrder({"text", "at"})
    @JsonRootName("said")
    @JsonClassDescription("What was said")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(
            @JsonPropertyDescription("Words") @JsonProperty(value = "text", index = 1, required = true) String text,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Colour colour,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonRawValue(false) String more,
            @Ignored @JsonUnwrapped Inner inner,
            @JsonIgnore @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day) {
        @JsonIgnore
        @JsonProperty
        int length() {
            return text.length();
        }
    }

    record Inner(int number) {}

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    static final class Count {
        private final int number;

        public Count(int number) {
            this.number = number;
        }

        public int getNumber() {
            return number;
        }
    }

    @OneOf(property = "kind")
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    sealed interface Shape permits Dot {}

    record Dot(Count count) implements Shape {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("said")
        Said said(Said said) {
            return said;
        }

        @OnMessage("shape")
        Shape shape(Shape shape) {
            return shape;
        }
    }
}

// opens /a
// sends {"type":"said","text":"hi","at":"2024-05-01T12:00:00Z","colour":"RED","unknown":1,"inner":{"number":1}}
// hears {"text":"hi","at":"2024-05-01T12:00:00Z","colour":"RED"}
// sends {"type":"shape","kind":"Dot","count":{"number":3}}
// hears {"kind":"Dot","count":{"number":3}}
