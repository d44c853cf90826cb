// also: module
package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import java.io.IOException;

final class ThrowingHandlers {
    static class OwnException extends Exception {
        private static final long serialVersionUID = 1L;

        OwnException(String message) {
            super(message);
        }
    }

    static final class SpecialException extends OwnException {
        private static final long serialVersionUID = 1L;

        SpecialException() {
            super("special");
        }
    }

    @Socket("/a")
    static final class ASocket {
        ASocket() throws IOException {}

        @OnOpen
        void open() throws InterruptedException, IOException {}

        @OnMessage
        String take(String text) throws Throwable {
            switch (text) {
                case "special" -> throw new SpecialException();
                case "own" -> throw new OwnException("own");
                case "error" -> throw new AssertionError("error");
                default -> throw new Throwable("throwable");
            }
        }

        @OnError
        String own(OwnException error) {
            return "own " + error.getMessage();
        }

        @OnError
        String special(SpecialException error) {
            return "special";
        }

        @OnError
        String rest(Throwable error) throws Exception {
            return "rest " + error.getMessage();
        }

        @OnClose
        void closed() throws Exception {
            throw new Exception("closed");
        }
    }
}

// opens /a
// sends special
// hears special
// sends own
// hears own own
// sends error
// hears rest error
// sends x
// hears rest throwable
