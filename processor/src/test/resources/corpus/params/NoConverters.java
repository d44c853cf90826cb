package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;

final class NoConverters {
    static final class Hidden {
        static Hidden valueOf(String text) {
            return new Hidden();
        }
    }

    static final class Other {
        public static Hidden valueOf(String text) {
            return new Hidden();
        }
    }

    @Socket("/a/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}")
    static final class ASocket {
        @OnOpen
        void open(
                @Param BigDecimal a, // ! NoConversion
                @Param Hidden b, // ! NoConversion
                @Param Other c, // ! NoConversion
                @Param char d, // ! NoConversion
                @Param int[] e, // ! NoConversion
                @Param Object f, // ! NoConversion
                @Param Map<String, String> g, // ! NoConversion
                @Param URI h) {} // ! NoConversion

        @OnMessage
        void take(String text) {}
    }
}
