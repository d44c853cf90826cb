package dev.patchbay.polling;

import dev.patchbay.message.Outbound;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What one poll is answered with. Whoever answers says what became of it, once. */
public final class Delivery {

    private final List<Outbound> messages;
    private final Consumer<Optional<Throwable>> fate;

    Delivery(List<Outbound> messages, Consumer<Optional<Throwable>> fate) {
        this.messages = messages;
        this.fate = fate;
    }

    /** The messages, in order; none where nothing came in time. */
    public List<Outbound> messages() {
        return messages;
    }

    /** The network took the answer. */
    public void written() {
        fate.accept(Optional.empty());
    }

    /** It did not. */
    public void lost(Throwable why) {
        fate.accept(Optional.of(why));
    }
}
