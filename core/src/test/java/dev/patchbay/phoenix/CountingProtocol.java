package dev.patchbay.phoenix;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.protocol.Push;
import dev.patchbay.protocol.ReplyMessage;
import dev.patchbay.protocol.ServerProtocol;

/** Version 2.0.0, which counts the broadcasts that it writes. */
final class CountingProtocol implements ServerProtocol {

    int broadcasts;

    @Override
    public Envelope fromClient(Inbound message) {
        return Protocol.V2.fromClient(message);
    }

    @Override
    public Outbound encode(Push push) {
        return Protocol.V2.encode(push);
    }

    @Override
    public Outbound encode(ReplyMessage reply) {
        return Protocol.V2.encode(reply);
    }

    @Override
    public Outbound encode(Broadcast broadcast) {
        broadcasts++;
        return Protocol.V2.encode(broadcast);
    }
}
