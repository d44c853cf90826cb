// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Optional;

@Socket("/a/{class}/{yield}/{record}/{var}/{_}/{true}")
final class KeywordSocket {
    @OnMessage
    String take(
            String text,
            @Param("class") int one,
            @Param("yield") String two,
            @Param("record") String three,
            @Param("var") String four,
            @Param("_") String five,
            @Param("true") String six,
            @Param("null") Optional<String> seven,
            @Param("a-b") Optional<String> eight,
            @Param("0") Optional<String> nine,
            @Param("sealed") Optional<String> ten) {
        return text;
    }
}
