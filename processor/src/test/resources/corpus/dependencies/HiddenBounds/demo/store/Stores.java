package demo.store;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import java.util.List;

public abstract class Stores {
    protected static class Secret {}

    static final class Hidden {}

    @OnMessage
    public void take(String text) {}

    @OnOpen
    public List<? extends Hidden> open() { // ! InvisibleType, WildcardType
        return List.of();
    }
}
