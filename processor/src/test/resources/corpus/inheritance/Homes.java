// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Homes {
    interface InInterface {
        @Socket("/interface")
        class ASocket {
            @OnMessage
            String take(String text) {
                return "interface";
            }
        }
    }

    enum InEnum {
        ONE;

        @Socket("/enum")
        static final class ASocket {
            @OnMessage
            String take(String text) {
                return ONE.name();
            }
        }
    }

    record InRecord(int one) {
        @Socket("/record")
        static final class ASocket {
            @OnMessage
            String take(String text) {
                return "record";
            }
        }
    }

    @interface InAnnotation {
        @Socket("/annotation")
        class ASocket {
            @OnMessage
            String take(String text) {
                return "annotation";
            }
        }
    }

    static class Generic<T> {
        @Socket("/generic")
        static final class ASocket {
            @OnMessage
            String take(String text) {
                return "generic";
            }
        }
    }
}

// opens /interface
// sends x
// hears interface
// b: opens /enum
// b: sends x
// b: hears ONE
// c: opens /record
// c: sends x
// c: hears record
// d: opens /annotation
// d: sends x
// d: hears annotation
// e: opens /generic
// e: sends x
// e: hears generic
