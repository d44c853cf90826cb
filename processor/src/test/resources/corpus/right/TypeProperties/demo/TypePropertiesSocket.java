package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

// also: module
@Socket(value = "/a", typeProperty = "kind of it")
public final class TypePropertiesSocket {
    @OnMessage
    Drawing draw(Drawing drawing) {
        return drawing;
    }

    public record Drawing(List<Form> forms) {}

    public sealed interface Form permits Dot, Group {}

    public record Dot(int x) implements Form {}

    public record Group(Drawing drawing) implements Form {}
}
