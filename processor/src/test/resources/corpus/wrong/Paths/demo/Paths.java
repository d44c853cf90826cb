package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Paths {
    @Socket("/a/../b") // ! PathSyntax
    static final class Dots {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/a/./c") // ! PathSyntax
    static final class Dot {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/d;x") // ! PathSyntax
    static final class Parameter {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/e/{id:[0-9]+}") // ! PathSyntax
    static final class Pattern {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/f/{id:[0-9]{3}}") // ! PathSyntax
    static final class Braces {
        @OnMessage
        void take(String text) {}
    }
}
