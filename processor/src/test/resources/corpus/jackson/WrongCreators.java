package demo;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.io.IOException;
import java.util.Map;

final class WrongCreators {
    static final class Several {
        private final int a;

        @JsonCreator
        public Several(@JsonProperty("a") int a) {
            this.a = a;
        }

        @JsonCreator
        public static Several of(@JsonProperty("a") int a) {
            return new Several(a);
        }

        public int getA() {
            return a;
        }
    }

    record Hidden(int a) {
        @JsonCreator
        private static Hidden of(@JsonProperty("a") int a) {
            return new Hidden(a);
        }
    }

    record Throwing(int a) {
        @JsonCreator
        static Throwing of(@JsonProperty("a") int a) throws IOException {
            if (a < 0) {
                throw new IOException();
            }
            return new Throwing(a);
        }
    }

    record Strange(int a) {
        @JsonCreator
        static Strange of(@JsonProperty("b") int b) {
            return new Strange(b);
        }
    }

    static final class Left {
        private final int a;
        private final int b;

        @JsonCreator
        public Left(@JsonProperty("a") int a) {
            this.a = a;
            this.b = a;
        }

        public int getA() {
            return a;
        }

        public int getB() {
            return b;
        }
    }

    record OnlyRead(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OnlyRead {}
    }

    record OnlyWritten(String text, int more) {
        @JsonValue
        public String shown() {
            return text + more;
        }
    }

    record TwoTypes(@JsonValue String text) {
        @JsonCreator
        static TwoTypes of(int number) {
            return new TwoTypes("" + number);
        }
    }

    enum Numbered {
        ONE;

        @JsonValue
        public int number() {
            return 1;
        }
    }

    enum Mixed {
        ONE;

        @JsonValue
        public String text() {
            return "1";
        }

        @JsonCreator
        public static Mixed of(int number) {
            return ONE;
        }
    }

    enum Renamed {
        @JsonProperty("one")
        ONE;

        @JsonCreator
        public static Renamed of(String text) {
            return ONE;
        }
    }

    static final class HiddenValue {
        @JsonValue
        private final String text;

        public HiddenValue(String text) {
            this.text = text;
        }

        String length() {
            return "" + text.length();
        }
    }

    record Injected(int a) {
        @JsonCreator
        static Injected of(@JacksonInject @JsonProperty("a") int a) {
            return new Injected(a);
        }
    }

    record Number(@JsonValue int number) {}

    sealed interface Union permits Single {}

    record Single(@JsonValue String text) implements Union {}

    @Broadcasts("a")
    interface Numbers {
        @Event("number")
        void number(Number number); // ! PayloadNotAnObject
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}
    }

    @Socket(value = "/b", channels = AChannel.class)
    static final class BSocket {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("1")
        void on1(Several it) {} // ! UnusableCreator

        @OnMessage("2")
        void on2(Hidden it) {} // ! UnusableCreator

        @OnMessage("3")
        void on3(Throwing it) {} // ! UnusableCreator

        @OnMessage("4")
        void on4(Strange it) {} // ! NotAProperty

        @OnMessage("5")
        void on5(Left it) {} // ! UnusableCreator

        @OnMessage("6")
        void on6(OnlyRead it) {} // ! UnusableCreator

        @OnMessage("7")
        void on7(OnlyWritten it) {} // ! UnusableCreator

        @OnMessage("8")
        void on8(TwoTypes it) {} // ! UnusableCreator

        @OnMessage("9")
        void on9(Numbered it) {} // ! UnusableCreator

        @OnMessage("10")
        void on10(HiddenValue it) {} // ! UnusableCreator

        @OnMessage("11")
        void on11(Injected it) {} // ! UnfollowedAnnotation

        @OnMessage("12")
        void on12(Map<Number, String> it) {} // ! NoCodec

        @OnMessage("14")
        void on14(Mixed it) {} // ! UnusableCreator

        @OnMessage("15")
        void on15(Renamed it) {} // ! UnusableCreator

        @OnMessage("13")
        void on13(Union it) {} // ! NoCodec
    }
}
