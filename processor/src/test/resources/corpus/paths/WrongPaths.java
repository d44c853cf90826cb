// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class WrongPaths {
    @Socket("a") // ! PathWithoutSlash
    static final class A {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/b/") // ! PathSyntax
    static final class B {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/c//d") // ! PathSyntax
    static final class C {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/d e") // ! PathSyntax
    static final class D {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/e?x=1") // ! PathSyntax
    static final class E {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/f/{x}{y}") // ! PathSyntax
    static final class F {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/g/{x}/{x}") // ! RepeatedVariable
    static final class G {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/h/{x") // ! PathSyntax
    static final class H {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/i/**") // ! WildcardInPath
    static final class I {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/j/{x}.json") // ! PathSyntax
    static final class J {
        @OnMessage
        void take(String text) {}
    }

    @Socket(" /k") // ! PathWithoutSlash, PathSyntax
    static final class K {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/l/{}") // ! PathSyntax
    static final class L {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/m%20n") // ! EncodedPath
    static final class M {
        @OnMessage
        void take(String text) {}
    }
}
