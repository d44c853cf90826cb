// also: module
// not: ecj
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Underscores {
    @Socket("/a")
    static final class _A {
        @OnMessage
        String _take_(String __) {
            return __;
        }
    }

    @Socket("/b")
    static final class A_ {
        @OnMessage
        String take$(String $) {
            return $;
        }
    }

    @Socket("/c")
    static final class $ {
        @OnMessage
        String $1(String $$) {
            return $$;
        }
    }
}

// opens /a
// sends x
// hears x
// b: opens /b
// b: sends y
// b: hears y
// c: opens /c
// c: sends z
// c: hears z
