package dev.patchbay.fast;

import dev.patchbay.message.Inbound;
import dev.patchbay.transport.Portion;
import dev.patchbay.transport.Receiver;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A session that remembers what it hears. */
final class FakeReceiver implements Receiver {

    final List<String> heard = new ArrayList<>();
    final Portion portion = new Portion();
    int largest = 100;
    boolean between = true;
    boolean waiting;
    String fullAt = "nothing";
    Runnable whenFull = () -> {};

    @Override
    public boolean isBetweenMessages() {
        return between;
    }

    @Override
    public void stopsWaiting() {
        waiting = false;
    }

    @Override
    public boolean takes(int size) {
        return size <= largest;
    }

    @Override
    public boolean wantsStrings() {
        return true;
    }

    @Override
    public Portion portion() {
        return portion;
    }

    @Override
    public boolean receive(Inbound message) {
        String text = message instanceof Inbound.Text said
                ? said.string()
                : new String(((Inbound.Binary) message).bytes(), StandardCharsets.UTF_8);
        heard.add(text);
        if (text.equals(fullAt)) {
            whenFull.run();
            return false;
        }
        return true;
    }

    @Override
    public void waits() {
        waiting = true;
    }
}
