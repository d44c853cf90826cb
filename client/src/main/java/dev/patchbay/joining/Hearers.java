package dev.patchbay.joining;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.Registration;
import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who hears of one channel. */
abstract class Hearers implements ClientChannel {

    private final Map<String, Ears<ChannelMessage>> events = new ConcurrentHashMap<>();
    private final Ears<ChannelMessage> messages = new Ears<>();
    private final Ears<ChannelReply> joins = new Ears<>();
    private final Ears<ChannelState> states = new Ears<>();

    @Override
    public final Registration on(String event, Consumer<ChannelMessage> listener) {
        return events.computeIfAbsent(event, name -> new Ears<>()).add(listener);
    }

    @Override
    public final Registration onMessage(Consumer<ChannelMessage> listener) {
        return messages.add(listener);
    }

    @Override
    public final Registration onJoin(Consumer<ChannelReply> listener) {
        return joins.add(listener);
    }

    @Override
    public final Registration onState(Consumer<ChannelState> listener) {
        return states.add(listener);
    }

    final void tell(ChannelMessage message, Consumer<Throwable> failed) {
        Optional.ofNullable(events.get(message.event())).ifPresent(ears -> ears.tell(message, failed));
        messages.tell(message, failed);
    }

    final void tell(ChannelReply welcome, Consumer<Throwable> failed) {
        joins.tell(welcome, failed);
    }

    final void tell(ChannelState state, Consumer<Throwable> failed) {
        states.tell(state, failed);
    }

    final boolean hearsJoins() {
        return joins.areThere();
    }
}
