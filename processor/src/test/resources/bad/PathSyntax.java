// [PathSyntax] The path '/ws/{room' has a brace without its other half. Write segments such as /ws/chat/{room}.
// [PathSyntax] The path '/ws/{}' has a variable without a name. Write segments such as /ws/chat/{room}.
// [PathSyntax] The path '/ws//c' has an empty segment. Write segments such as /ws/chat/{room}.
// [PathSyntax] The path '/ws/d d' contains ' ', which is never part of a path. Write segments such as /ws/chat/{room}.
// [PathSyntax] The path '/ws/e?x' contains '?', which is never part of a path. Write segments such as /ws/chat/{room}.
// [PathSyntax] The path '/ws/f#x' contains '#', which is never part of a path. Write segments such as /ws/chat/{room}.
// [PathSyntax] The path '/ws/g-{room}' has a variable that does not fill its segment. Write segments such as /ws/chat/{room}.
// [PathSyntax] The path '/ws/h}' has a brace without its other half. Write segments such as /ws/chat/{room}.
// [PathSyntax] The path '/ws/i/' has an empty segment. Write segments such as /ws/chat/{room}.
// = A path cannot be read.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/{room") // problem
final class A {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/{}") // problem
final class B {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws//c") // problem
final class C {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/d d") // problem
final class D {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/e?x") // problem
final class E {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/f#x") // problem
final class F {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/g-{room}") // problem
final class G {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/h}") // problem
final class H {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

@Socket("/ws/i/") // problem
final class I {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
