package demo.base;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;

public abstract class Base {
    @OnMessage
    String take(String text) { // ! InvisibleCallback
        return text;
    }

    @OnOpen
    protected String open() { // ! InvisibleCallback
        return "open";
    }
}
