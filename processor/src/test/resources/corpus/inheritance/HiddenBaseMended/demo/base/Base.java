package demo.base;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;

public abstract class Base {
    @OnMessage
    public String take(String text) {
        return text;
    }

    @OnOpen
    protected String open() {
        return "open";
    }
}
