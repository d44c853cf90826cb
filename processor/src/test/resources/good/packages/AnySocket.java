package shop.stock;

import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

@Socket("/ws/{any}/latest")
public final class AnySocket {

    @OnOpen
    String open() {
        return "any";
    }
}
