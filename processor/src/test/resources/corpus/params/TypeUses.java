package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Sender;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class TypeUses {
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Checked {
        String value() default "";
    }

    record Said(List<@Checked String> more, @Checked("$S") String words) {}

    @Socket("/a/{b}")
    static final class ASocket {
        ASocket(@Checked Rooms rooms) {}

        @OnMessage("one")
        @Checked
        Said one(@Checked Said said, @Param @Checked String b, @Param("c") Optional<@Checked String> c) {
            return said;
        }

        @OnMessage("many")
        List<@Checked Said> many(@Checked("a") Said said, Sender<@Checked Said> sender) {
            return List.of(said);
        }

        @OnMessage
        @Nullable String text(@Nullable String text) {
            return text;
        }

        @OnMessage
        byte @Checked [] bytes(byte @Checked [] bytes, @Checked Connection connection) {
            return bytes;
        }

        @OnError
        void failed(@Checked IllegalStateException error) {}
    }

    static final class Rooms {}
}

// opens /a/x
// sends {"type":"one","words":"w","more":["m"]}
// hears {"more":["m"],"words":"w"}
// sends {"type":"many","words":"w","more":[]}
// hears [{"more":[],"words":"w"}]
// sends bytes 05
// hears bytes 05
