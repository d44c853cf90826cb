// [UnusableCodec] The generated binding cannot make a 'A.Abstract': it is abstract. Make it a class that is not private, with a constructor without parameters.
// [UnusableCodec] The generated binding cannot make a 'A.Interface': it is an interface. Make it a class that is not private, with a constructor without parameters.
// [UnusableCodec] The generated binding cannot make a 'A.Working': it is without a constructor that takes nothing. Make it a class that is not private, with a constructor without parameters.
// [UnusableCodec] The generated binding cannot make a 'A.Private': it is private. Make it a class that is not private, with a constructor without parameters.
// [UnusableCodec] The generated binding cannot make a 'A.Inner': it is an inner class. Make it a class that is not private, with a constructor without parameters.
// = No object can be made of the class that `@Codec` names.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Stream;

@Socket("/ws/a")
final class A {
    record Price(long cents) {}

    abstract static class Abstract implements TextCodec<Price> {}

    interface Interface extends TextCodec<Price> {}

    static class Working implements TextCodec<Price> {
        Working(String currency) {}

        @Override
        public Price decode(Inbound.Text message) {
            return new Price(0);
        }

        @Override
        public Outbound.Text encode(Price price) {
            return Outbound.text("");
        }
    }

    private static final class Private extends Working {
        Private() {
            super("EUR");
        }
    }

    final class Inner extends Working {
        Inner() {
            super("EUR");
        }
    }

    @OnMessage("a")
    void a(@Codec(Abstract.class) Price price) {} // problem

    @OnMessage("b")
    void b(@Codec(Interface.class) Price price) {} // problem

    @OnMessage("c")
    void c(@Codec(Working.class) Price price) {} // problem

    @OnMessage("d")
    void d(@Codec(Private.class) Price price) {} // problem

    @OnMessage("e")
    void e(@Codec(Inner.class) Price price) {} // problem
}
