// requires: com.fasterxml.jackson.databind
package demo;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Names {
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Order(int orderId, @JsonProperty("TOTAL") int inCents, @JsonAlias("quantity") int itemCount) {}

    interface HasLabel {
        @JsonProperty("label")
        String text();
    }

    @JsonIgnoreProperties(
            value = {"secret", "inner_note"},
            ignoreUnknown = true)
    record Item(String text, String secret, @JsonProperty("inner_note") String note, @JsonIgnore Object cache)
            implements HasLabel {}

    @JsonIncludeProperties({"name"})
    public static final class Person {
        private String name = "";
        private int age;

        @JsonGetter("name")
        public String getName() {
            return name;
        }

        @JsonSetter("name")
        public void setName(String name) {
            this.name = name;
        }

        public int getAge() {
            return age;
        }

        public void setAge(int age) {
            this.age = age;
        }
    }

    record Row(@JsonProperty int other, @JsonProperty("") int third) {}

    private static String jackson(Object value) {
        try {
            return JsonMapper.builder().build().writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Socket("/ours")
    static final class Ours {
        @OnMessage("order")
        Order order(Order order) {
            return order;
        }

        @OnMessage("item")
        Item item(Item item) {
            return item;
        }

        @OnMessage("person")
        Person person(Person person) {
            person.setAge(7);
            return person;
        }

        @OnMessage("row")
        Row row(Row row) {
            return row;
        }
    }

    @Socket("/jackson")
    static final class Jackson {
        @OnMessage("order")
        String order(Order order) {
            return jackson(order);
        }

        @OnMessage("item")
        String item(Item item) {
            return jackson(item);
        }

        @OnMessage("person")
        String person(Person person) {
            person.setAge(7);
            return jackson(person);
        }

        @OnMessage("row")
        String row(Row row) {
            return jackson(row);
        }
    }
}

// opens /ours
// sends {"type":"order","order_id":1,"TOTAL":2,"quantity":3}
// hears {"order_id":1,"TOTAL":2,"item_count":3}
// sends {"type":"item","label":"tea","secret":"x","inner_note":"x","more":1,"cache":1}
// hears {"label":"tea"}
// sends {"type":"person","name":"Ada","age":3}
// hears {"name":"Ada"}
// sends {"type":"row","other":2,"third":3}
// hears {"other":2,"third":3}
// jackson: opens /jackson
// jackson: sends {"type":"order","order_id":1,"TOTAL":2,"quantity":3}
// jackson: hears {"order_id":1,"TOTAL":2,"item_count":3}
// jackson: sends {"type":"item","label":"tea","secret":"x","inner_note":"x","more":1,"cache":1}
// jackson: hears {"label":"tea"}
// jackson: sends {"type":"person","name":"Ada","age":3}
// jackson: hears {"name":"Ada"}
// jackson: sends {"type":"row","other":2,"third":3}
// jackson: hears {"other":2,"third":3}
