package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

final class RawTypes {
    @Socket("/a")
    @SuppressWarnings("rawtypes")
    static final class ASocket {
        private final List list;

        ASocket(List list, Map<String, Class> classes, Set<? extends Callable>[] sets) {
            this.list = list;
        }

        @OnMessage
        int take(String text) {
            return list.size();
        }
    }
}
