package dev.patchbay.polling;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of a node that knows no other. */
final class OneNode implements Directory {

    private final String here = SessionName.random(); // never configured: a node that starts anew is another
    private final Map<String, Polled> sessions = new ConcurrentHashMap<>();

    @Override
    public String here() {
        return here;
    }

    @Override
    public void add(SessionName name, Polled session) {
        sessions.put(name.id(), session);
    }

    @Override
    public void remove(SessionName name) {
        sessions.remove(name.id());
    }

    @Override
    public CompletionStage<Optional<Polled>> find(SessionName name) {
        boolean isHere = name.node().equals(here);
        return CompletableFuture.completedStage(
                isHere ? Optional.ofNullable(sessions.get(name.id())) : Optional.empty());
    }
}
