package demo;

import dev.patchbay.Socket;

@Socket("/a")
final class ASocket extends MadeBase<String> implements Made<String> {
    @Override
    String own(String text) {
        return text + "!";
    }
}

// opens /a
// hears made
// sends x
// hears x!
