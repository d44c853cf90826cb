package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Optional;

final class DeprecatedConversion {
    record Old(String text) {
        @Deprecated
        public static Old valueOf(String text) {
            return new Old(text);
        }
    }

    record Gone(String text) {
        @Deprecated(forRemoval = true)
        public static Gone parse(CharSequence text) {
            return new Gone(text.toString());
        }
    }

    @Socket("/a/{old}")
    static final class ASocket {
        @OnMessage
        String take(String text, @Param Old old, @Param Optional<Gone> gone, @Param("each") List<Old> each) {
            return text + old.text() + gone.map(Gone::text).orElse("none") + each.size();
        }
    }
}

// opens /a/b
// sends x
// hears xbnone0
