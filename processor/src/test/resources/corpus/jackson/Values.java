// requires: com.fasterxml.jackson.databind
package demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class Values {
    record UserId(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UserId {
            value = value.strip();
        }
    }

    record Cents(@JsonValue long amount) {}

    static final class Tags {
        private final List<String> all;

        private Tags(List<String> all) {
            this.all = all;
        }

        @JsonCreator
        public static Tags of(List<String> all) {
            return new Tags(List.copyOf(all));
        }

        @JsonValue
        public List<String> all() {
            return all;
        }
    }

    enum Colour {
        RED("r"),
        GREEN("g");

        private final String code;

        Colour(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    enum Level {
        LOW(1),
        HIGH(2);

        private final int number;

        Level(int number) {
            this.number = number;
        }

        @JsonValue
        public int number() {
            return number;
        }

        @JsonCreator
        public static Level of(int number) {
            return number == 1 ? LOW : HIGH;
        }
    }

    enum Loose {
        ONE,
        TWO;

        @JsonCreator
        public static Loose of(String text) {
            return text.startsWith("o") ? ONE : TWO;
        }
    }

    enum Later {
        NOW,
        @JsonEnumDefaultValue
        SOME_DAY
    }

    record All(
            UserId id,
            Cents price,
            Tags tags,
            Colour colour,
            Level level,
            Loose loose,
            Optional<UserId> friend,
            List<Colour> colours,
            Later later) {}

    record Keys(LinkedHashMapOfIds ids, Map<Colour, Integer> colours) {}

    record LinkedHashMapOfIds(@JsonValue Map<UserId, Integer> map) {
        @JsonCreator
        public LinkedHashMapOfIds(Map<UserId, Integer> map) {
            this.map = new LinkedHashMap<>(map);
        }
    }

    private static String jackson(Object value) {
        try {
            return JsonMapper.builder().addModule(new com.fasterxml.jackson.databind.module.SimpleModule()).build().writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Socket("/ours")
    static final class Ours {
        @OnMessage("all")
        All all(All all) {
            return all;
        }

        @OnMessage("keys")
        Keys keys(Keys keys) {
            return keys;
        }
    }

    record Plain(UserId id, Cents price, Tags tags, Colour colour, Level level, Loose loose) {}

    @Socket("/jackson")
    static final class Jackson {
        @OnMessage("all")
        String all(All all) {
            return jackson(new Plain(all.id(), all.price(), all.tags(), all.colour(), all.level(), all.loose()))
                    + all.friend().map(Values::jackson).orElse("none")
                    + jackson(all.colours());
        }

        @OnMessage("keys")
        String keys(Keys keys) {
            return jackson(keys);
        }
    }
}

// opens /ours
// sends {"type":"all","id":" a7 ","price":12,"tags":["x","y"],"colour":"g","level":2,"loose":"elsewhere","friend":"b","colours":["r","g"],"later":"tomorrow"}
// hears {"id":"a7","price":12,"tags":["x","y"],"colour":"g","level":2,"loose":"TWO","friend":"b","colours":["r","g"],"later":"SOME_DAY"}
// sends {"type":"keys","ids":{"a":1,"b":2},"colours":{"g":1,"r":2}}
// hears {"ids":{"a":1,"b":2},"colours":{"g":1,"r":2}}
// jackson: opens /jackson
// jackson: sends {"type":"all","id":" a7 ","price":12,"tags":["x","y"],"colour":"g","level":2,"loose":"elsewhere","friend":"b","colours":["r","g"],"later":"tomorrow"}
// jackson: hears {"id":"a7","price":12,"tags":["x","y"],"colour":"g","level":2,"loose":"TWO"}"b"["r","g"]
// jackson: sends {"type":"keys","ids":{"a":1,"b":2},"colours":{"g":1,"r":2}}
// jackson: hears {"ids":{"a":1,"b":2},"colours":{"g":1,"r":2}}
