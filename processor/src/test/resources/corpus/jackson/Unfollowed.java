package demo;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class Unfollowed {
    record Inner(int number) {}

    record Format(@JsonFormat(pattern = "dd.MM.yyyy") Instant at) {}

    record Shaped(@JsonFormat(shape = JsonFormat.Shape.STRING) int number) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Listed(int number) {}

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    enum Numbered {
        ONE
    }

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Renamed {
        ONE
    }

    record Unwrapped(@JsonUnwrapped Inner inner) {}

    record Raw(@JsonRawValue String json) {}

    record Always(@JsonInclude(JsonInclude.Include.ALWAYS) String text) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record NonEmpty(List<String> texts) {}

    @JsonInclude(content = JsonInclude.Include.NON_NULL)
    record Contents(Map<String, String> texts) {}

    static final class Turned extends PropertyNamingStrategies.NamingBase {
        private static final long serialVersionUID = 1;

        @Override
        public String translate(String name) {
            return "x" + name;
        }
    }

    @JsonNaming(Turned.class)
    record Named(int number) {}

    record Password(@JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String text) {}

    @JsonIgnoreProperties(value = "text", allowSetters = true)
    record Half(String text) {}

    record Part(@JsonIgnoreProperties("number") Inner inner) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    sealed interface ByClass permits OfClass {}

    record OfClass(int number) implements ByClass {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    sealed interface Wrapped permits OfWrapped {}

    record OfWrapped(int number) implements Wrapped {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = OfDefault.class)
    sealed interface Default permits OfDefault {}

    record OfDefault(int number) implements Default {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    record Typed(int number) {}

    record Holder(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Inner inner) {}

    record Computed(int number) {
        @JsonProperty
        int twice() {
            return 2 * number;
        }
    }

    record Got(int number) {
        @JsonGetter("twice")
        int twice() {
            return 2 * number;
        }
    }

    static final class Any {
        private String text = "";

        public Any() {}

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        @JsonAnySetter
        public void more(String name, Object value) {
            text = name + value;
        }
    }

    record AnyGot(int number) {
        @JsonAnyGetter
        Map<String, Object> more() {
            return Map.of();
        }
    }

    record Viewed(@JsonView(Inner.class) String text) {}

    @JsonFilter("some")
    record Filtered(String text) {}

    @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
    record Node(Node next) {}

    record Child(@JsonBackReference String parent) {}

    record Merged(@JsonMerge Inner inner) {}

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    record Detected(String text) {}

    @JsonIgnoreType
    record Left(int number) {}

    record Serialized(@JsonSerialize(using = ToStringSerializer.class) int number) {}

    @JsonDeserialize(as = Inner.class)
    record Deserialized(int number) {}

    record Nulls(@JsonSetter(nulls = com.fasterxml.jackson.annotation.Nulls.SKIP) List<String> texts) {}

    interface Inherits {
        @JsonFormat(pattern = "0")
        int number();
    }

    record Inheriting(int number) implements Inherits {}

    record Deep(List<Map<String, Raw>> all) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("0")
        void on0(Format it) {} // ! UnfollowedAnnotation

        @OnMessage("1")
        void on1(Shaped it) {} // ! UnfollowedAnnotation

        @OnMessage("2")
        void on2(Listed it) {} // ! UnfollowedAnnotation

        @OnMessage("3")
        void on3(Numbered it) {} // ! UnfollowedAnnotation

        @OnMessage("4")
        void on4(Renamed it) {} // ! UnfollowedAnnotation

        @OnMessage("5")
        void on5(Unwrapped it) {} // ! UnfollowedAnnotation

        @OnMessage("6")
        void on6(Raw it) {} // ! UnfollowedAnnotation

        @OnMessage("7")
        void on7(Always it) {} // ! UnfollowedAnnotation

        @OnMessage("8")
        void on8(NonEmpty it) {} // ! UnfollowedAnnotation

        @OnMessage("9")
        void on9(Contents it) {} // ! UnfollowedAnnotation

        @OnMessage("10")
        void on10(Named it) {} // ! UnfollowedAnnotation

        @OnMessage("11")
        void on11(Password it) {} // ! UnfollowedAnnotation

        @OnMessage("12")
        void on12(Half it) {} // ! UnfollowedAnnotation

        @OnMessage("13")
        void on13(Part it) {} // ! UnfollowedAnnotation

        @OnMessage("14")
        void on14(ByClass it) {} // ! UnfollowedAnnotation

        @OnMessage("15")
        void on15(Wrapped it) {} // ! UnfollowedAnnotation

        @OnMessage("16")
        void on16(Default it) {} // ! UnfollowedAnnotation

        @OnMessage("17")
        void on17(Typed it) {} // ! UnfollowedAnnotation

        @OnMessage("18")
        void on18(Holder it) {} // ! UnfollowedAnnotation

        @OnMessage("19")
        void on19(Computed it) {} // ! UnfollowedAnnotation

        @OnMessage("20")
        void on20(Got it) {} // ! UnfollowedAnnotation

        @OnMessage("21")
        void on21(Any it) {} // ! UnfollowedAnnotation

        @OnMessage("22")
        void on22(AnyGot it) {} // ! UnfollowedAnnotation

        @OnMessage("23")
        void on23(Viewed it) {} // ! UnfollowedAnnotation

        @OnMessage("24")
        void on24(Filtered it) {} // ! UnfollowedAnnotation

        @OnMessage("25")
        void on25(Node it) {} // ! UnfollowedAnnotation

        @OnMessage("26")
        void on26(Child it) {} // ! UnfollowedAnnotation

        @OnMessage("27")
        void on27(Merged it) {} // ! UnfollowedAnnotation

        @OnMessage("28")
        void on28(Detected it) {} // ! UnfollowedAnnotation

        @OnMessage("29")
        void on29(Left it) {} // ! UnfollowedAnnotation

        @OnMessage("30")
        void on30(Serialized it) {} // ! UnfollowedAnnotation

        @OnMessage("31")
        void on31(Deserialized it) {} // ! UnfollowedAnnotation

        @OnMessage("32")
        void on32(Nulls it) {} // ! UnfollowedAnnotation

        @OnMessage("33")
        void on33(Inheriting it) {} // ! UnfollowedAnnotation

        @OnMessage("34")
        void on34(Deep it) {} // ! UnfollowedAnnotation
    }
}
