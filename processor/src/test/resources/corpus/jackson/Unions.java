// requires: com.fasterxml.jackson.databind
package demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

final class Unions {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(Dot.class),
        @JsonSubTypes.Type(Flat.class)
    })
    sealed interface Shape permits Circle, Square, Dot, Flat {}

    record Circle(int radius) implements Shape {}

    @JsonTypeName("square")
    record Square(int side) implements Shape {}

    record Dot() implements Shape {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Line.class, name = "line"))
    sealed interface Flat extends Shape permits Line {}

    record Line(int length) implements Flat {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    sealed interface Sign permits Plus, Minus {}

    record Plus(int by) implements Sign {}

    record Minus(int by) implements Sign {}

    record Drawing(List<Shape> shapes, Sign sign, Flat flat) {}

    @Socket("/ours")
    static final class Ours {
        @OnMessage
        Drawing take(Drawing drawing) {
            return drawing;
        }
    }

    @Socket("/jackson")
    static final class Jackson {
        @OnMessage
        String take(Drawing drawing) throws JsonProcessingException {
            return JsonMapper.builder().build().writeValueAsString(drawing);
        }
    }
}

// opens /ours
// sends {"shapes":[{"radius":1,"kind":"circle"},{"kind":"square","side":2},{"kind":"Unions$Dot"},{"kind":"line","length":1}],"sign":{"@type":"Minus","by":3},"flat":{"kind":"line","length":4}}
// hears {"shapes":[{"kind":"circle","radius":1},{"kind":"square","side":2},{"kind":"Unions$Dot"},{"kind":"line","length":1}],"sign":{"@type":"Minus","by":3},"flat":{"kind":"line","length":4}}
// jackson: opens /jackson
// jackson: sends {"shapes":[{"radius":1,"kind":"circle"},{"kind":"square","side":2},{"kind":"Unions$Dot"},{"kind":"line","length":1}],"sign":{"@type":"Minus","by":3},"flat":{"kind":"line","length":4}}
// jackson: hears {"shapes":[{"kind":"circle","radius":1},{"kind":"square","side":2},{"kind":"Unions$Dot"},{"kind":"line","length":1}],"sign":{"@type":"Minus","by":3},"flat":{"kind":"line","length":4}}
