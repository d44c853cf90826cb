package demo.web;

import demo.base.Base;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket extends Base {
    @Override
    @OnOpen
    protected String open() {
        return super.open();
    }
}

// opens /a
// hears open
// sends x
// hears x
